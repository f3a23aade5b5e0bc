/**
 * 15 CFR 744.17: microprocessors of 5 GFLOPS or more with an arithmetic logic unit of 32 bits or more, and software and
 * technology to produce or develop them, need a license when known to be for a military end use or end user in Country
 * Group D:1. Presumption of denial (c); only GOV for U.S. and cooperating governments (f).
 */
import { type Asking, fact, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { allOf, anyOf, openUntil, settled, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { isMilitaryUse, isMilitaryUser, militaryFacts } from "./military.ts";

const isSuchMicroprocessor = fact(
  "item.microprocessor5Gflops32Bit",
  "is it a microprocessor, microcomputer or microcontroller circuit of 5 GFLOPS or more with an arithmetic logic unit of 32 bits or more, or software or technology to produce or develop one?",
  "engineer",
);

/** Entries that may hold such circuits, their software and technology. */
const ENTRIES = [
  "3A001",
  "3A090",
  "3A991",
  "3D001",
  "3D991",
  "3E001",
  "3E002",
  "3E991",
  "4A994",
  "5A002",
  "5A992",
  "5D002",
  "5D992",
  "5E002",
  "5E992",
];

function isOne(q: Asking): Verdict {
  const told = q.fact(isSuchMicroprocessor.name);
  return typeof told === "boolean" ? settled(told) : openUntil(isSuchMicroprocessor);
}

function section(q: Asking): Opinion {
  if (!ENTRIES.includes(q.transaction.item.classification.code))
    return notMet("not an entry that holds such microprocessors");
  if (!destinationIn(q, "D:1")) return notMet("the destination is not in Country Group D:1");
  const use = anyOf([isMilitaryUse(q), isMilitaryUser(q)]);
  const reason = "a microprocessor of 744.17 for a military end use or end user in Country Group D:1";
  return opinionOn(use.is === "no" ? use : allOf([use, isOne(q)]), {
    yes: reason,
    no: "nothing says that a microprocessor of 744.17 goes to a military end use or end user",
    open: "whether it is such a microprocessor for such a use is not known",
    finding: {
      requirements: [
        {
          citation: "15 CFR 744.17(a)",
          reason,
          exceptions: { kind: "only", symbols: ["GOV"], by: "15 CFR 744.17(f)" },
        },
      ],
      reviewPolicy: [{ citation: "15 CFR 744.17(c)", policy: "denial-presumption", words: "presumption of denial" }],
    },
  });
}

/** Microprocessors for military use. */
export const microprocessors = rule({
  section: "15 CFR 744.17",
  title: "microprocessors for military end uses and end users",
  generalProhibition: 5,
  facts: [...militaryFacts, isSuchMicroprocessor],
  versions: [seen("2017-01-19", "79 FR 75046", section)],
});
