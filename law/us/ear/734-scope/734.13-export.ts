import { fact, met, notMet, type Opinion, type Rule, rule, seen } from "../../../../src/authoring/index.ts";
import type { Transaction } from "../../../../src/vocabulary/index.ts";

const knownOnwardExport = fact(
  "knownOnwardExport",
  "do you know that the buyer will send the item out of the United States?",
  "exporter",
);

const recipientIsEmbassy = fact(
  "recipientIsForeignEmbassyOrAffiliate",
  "is the recipient inside the United States an embassy or affiliate of a foreign country?",
  "customer",
);

const madeAvailableAbroad = fact(
  "madeAvailableAbroad",
  "is the encryption software made available for transfer outside the United States, without precautions against it?",
  "exporter",
);

const spacecraftControl = fact(
  "transfersControlOfSpacecraft",
  "does the act transfer registration, control or ownership of a spacecraft to a foreign person?",
  "exporter",
);

const sourceCode = fact("item.isSourceCode", "is the software source code (and not object code)?", "engineer");

type Facts = (name: string) => unknown;

function domestic(fact: Facts, code: string): Opinion {
  if (fact(knownOnwardExport.name) === true) {
    return notMet("the item is known to leave the United States: the sale is a step of an export");
  }
  if (code === "5D002" && fact(recipientIsEmbassy.name) === true) {
    return notMet(
      "giving encryption software to an embassy or affiliate of a foreign country is an export (15 CFR 734.17(a)(2))",
    );
  }
  if (code === "5D002" && fact(madeAvailableAbroad.name) === true) {
    return notMet("making encryption software available abroad without precautions is an export (15 CFR 734.17(b)(2))");
  }
  if (/^9A(004|515)$/.test(code) && fact(spacecraftControl.name) === true) {
    return notMet(
      "transferring registration, control or ownership of a spacecraft to a foreign person is an export (15 CFR 734.13(a)(3))",
    );
  }
  return met(
    "a sale inside the United States is not an export; knowledge that the item goes abroad would change this",
    {
      asks: [knownOnwardExport.name],
    },
  );
}

/** 15 CFR 734.13(a)(2), 734.14(a)(2): only technology and source code are released to a person; goods and object code are not. */
function deemed(fact: Facts, item: Transaction["item"]): Opinion {
  if (item.kind === "commodity")
    return met("goods are not released to a person; only technology and source code are", {});
  if (item.kind === "software" && fact(sourceCode.name) === false) {
    return met("object code shown to a foreign person is not a deemed export", {});
  }
  return notMet("a release of technology or source code to a foreign person is an export to the person's country", {
    assumptions: [
      "the destination stated is taken as the person's most recent country of citizenship or permanent residency (15 CFR 734.13(b), 734.14(b))",
    ],
  });
}

/**
 * 15 CFR 734.13, 734.14, 734.16: what an export, a reexport and a transfer (in-country) are. An export is a shipment out
 * of the United States, or a release of technology or source code to a foreign person there; a sale inside the country
 * and an import are neither. Support by a U.S. person is no export of an item; 15 CFR 744.6 speaks of it.
 */
export const acts: Rule = rule({
  section: "15 CFR 734.13",
  title: "export, reexport, transfer (in-country)",
  route: "no-act",
  facts: [knownOnwardExport, recipientIsEmbassy, madeAvailableAbroad, spacecraftControl, sourceCode],
  versions: [
    seen("2017-01-19", "81 FR 35603", (q) => {
      const { kind, item } = q.transaction;
      switch (kind) {
        case "domestic":
          return domestic(q.fact, item.classification.code);
        case "import":
          return met("bringing an item into the United States is not an export, reexport or transfer", {});
        case "us_person_activity":
          return met("support by a U.S. person is not itself an export of an item", {});
        case "deemed_export":
        case "deemed_reexport":
          return deemed(q.fact, item);
        case "export":
          return notMet("sending an item out of the United States is an export (15 CFR 734.13(a)(1))");
        case "reexport":
          return notMet("sending an item from one foreign country to another is a reexport (15 CFR 734.14(a)(1))");
        case "transfer_in_country":
          return notMet("a change of end use or end user inside a foreign country is a transfer (15 CFR 734.16)");
      }
    }),
  ],
});
