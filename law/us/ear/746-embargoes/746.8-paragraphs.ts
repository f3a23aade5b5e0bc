/** The paragraphs of 15 CFR 746.8(a) that require a license to Russia and Belarus, each with its reach of exceptions. */
import { type Asking, type FactDeclaration, fact, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { allOf, anyOf, NO, not, takenAs, type Verdict, YES } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { inSupplement6 } from "./746-supp6-items.ts";
import { leftToPartner } from "./direct-products.ts";
import { isEar99, onControlList } from "./place-tests.ts";
import { supplement2, supplement4, supplement5 } from "./tariff-supplements.ts";

const exceptions = (...symbols: readonly string[]): ExceptionReach => ({
  kind: "only",
  symbols,
  by: "15 CFR 746.8(c)(2)",
});
/** (c)(2): the exceptions that may be tried against most paragraphs. */
export const LISTED = exceptions("TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD", "MED");
const LISTED_WITHOUT_GOV = exceptions("TMP", "TSU", "BAG", "AVS", "ENC", "CCD", "MED");

/** (b)(3). */
export const DENIAL: ReviewPolicy = {
  citation: "15 CFR 746.8(b)(3)",
  policy: "denial-policy",
  words:
    "policy of denial; case by case for health and safety, wind-down, humanitarian needs, acts between governments, and the firms and missions listed in (b)(3)",
};

/** (a)(12)(ii): the civil end users for whom mass market items and named software need no license. */
const civilEndUser: FactDeclaration = fact(
  "civilEndUser746_8a12",
  "is the end user in Russia or Belarus a civil subsidiary, branch, sales office or joint venture of companies from the United States or Country Groups A:5 and A:6 as 746.8(a)(12)(ii) lists, or a mission of such a country?",
  "customer",
);

const agricultureOrMedicine: FactDeclaration = fact(
  "endUserOnlyAgricultureOrMedicine",
  "does the end user work exclusively in agriculture or medicine?",
  "customer",
);

const businessSoftware: FactDeclaration = fact(
  "item.businessSoftware746_8a8",
  "is it ERP, CRM, business intelligence, supply chain, data warehouse, maintenance, project, product lifecycle, building information, CAD, CAM, engineering-to-order or machine tool software, or an update of it?",
  "exporter",
);

/** Oil and gas projects that (a)(4) names; some Entity List entries reach items for these alone. */
export const oilAndGasProject: FactDeclaration = fact(
  "oilGasProject746_8a4",
  "will the item be used, directly or indirectly, to explore for or produce oil or gas in Russian deepwater (over 500 feet) or Arctic offshore locations, or in shale formations in Russia or Belarus?",
  "customer",
);

/** Facts of this section beside the shared ones. */
export const russiaFacts = [civilEndUser, agricultureOrMedicine, businessSoftware, oilAndGasProject];

function forCivilEndUser(q: Asking): Verdict {
  return absentUnlessStated(
    q,
    civilEndUser,
    "nothing says that the end user is one of the civil firms or missions of 746.8(a)(12)(ii)",
  );
}

/** 5A991, 5A992.c and 5D992.c, the last two as mass market items. */
function isMassMarket(q: Asking): boolean {
  const { code, paragraph } = q.transaction.item.classification;
  return code === "5A991" || ((code === "5A992" || code === "5D992") && /^c\b/.test(paragraph ?? ""));
}

/** (a)(1): everything on the Commerce Control List. */
export function paragraph_a_1(q: Asking): Opinion {
  if (!onControlList(q)) return notMet("the item is on no entry of the Commerce Control List");
  if (leftToPartner(q, "15 CFR 734.9(f)"))
    return notMet("inside only by 734.9(f) and sent from a partner country: 746.8(a)(12)(iii)(A) leaves it out", {
      humanJudgement: ["that the item is inside the regulation by no other route than 734.9(f)"],
    });
  const reason = `${itemName(q)} is on the Commerce Control List`;
  return opinionOn(isMassMarket(q) ? not(forCivilEndUser(q)) : YES, {
    yes: reason,
    no: "746.8(a)(12)(ii) leaves the item out for the civil end users it lists",
    open: "whether the end user is one that 746.8(a)(12)(ii) lists is not known",
    finding: {
      requirements: [
        {
          citation: "15 CFR 746.8(a)(1)",
          reason: `${reason}: any such item needs a license`,
          item: itemName(q),
          exceptions: LISTED,
        },
      ],
      reviewPolicy: [DENIAL],
    },
    otherwise: {
      humanJudgement: ["that the item was classified as 740.17 says and that the end user is one of 746.8(a)(12)(ii)"],
    },
  });
}

/** (a)(1) of 2022-02-24 to 2022-04-07: Categories 3 to 9; 5A992 and 5D992 not for the civil firms of (a). */
export function categories3to9(q: Asking): Opinion {
  const { code } = q.transaction.item.classification;
  if (!onControlList(q) || !/^[3-9]/.test(code))
    return notMet(
      "before 2022-04-08 only items of Categories 3 to 9 of the Commerce Control List needed a license here",
    );
  const reason = `${itemName(q)} is in Categories 3 to 9 of the Commerce Control List`;
  return opinionOn(/^5[AD]992$/.test(code) ? not(forCivilEndUser(q)) : YES, {
    yes: reason,
    no: "746.8(a) of that day leaves 5A992 and 5D992 out for the civil firms it lists",
    open: "whether the end user is one of the civil firms that 746.8(a) lists is not known",
    finding: {
      requirements: [
        {
          citation: "15 CFR 746.8(a)(1)",
          reason: `${reason}: any such item needs a license`,
          item: itemName(q),
          exceptions: {
            kind: "only",
            symbols: ["TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD"],
            by: "15 CFR 746.8(c)",
          },
        },
      ],
      reviewPolicy: [{ ...DENIAL, citation: "15 CFR 746.8(b)" }],
    },
  });
}

function ear99Goods(citation: string, reason: string, listed: Verdict, open: string): Opinion {
  return opinionOn(listed, {
    yes: reason,
    no: `not an item of ${citation}`,
    open,
    finding: { requirements: [{ citation, reason, exceptions: LISTED }], reviewPolicy: [DENIAL] },
  });
}

/** (a)(5), (6), (7): EAR99 items by tariff code or by the words of Supplement No. 6. */
export function paragraph_a_5_to_7(q: Asking): Opinion[] {
  if (!isEar99(q)) return [];
  const open = "the tariff code of the item is not stated; EAR99 goods are listed by HTS-6 code";
  return [
    ear99Goods(
      "15 CFR 746.8(a)(5)",
      "industrial goods: the tariff code is in Supplement No. 4 to Part 746",
      supplement4(q),
      open,
    ),
    ear99Goods(
      "15 CFR 746.8(a)(7)",
      "luxury goods: the tariff code is in Supplement No. 5 to Part 746",
      supplement5(q),
      open,
    ),
    ear99Goods(
      "15 CFR 746.8(a)(6)",
      "the item is in Supplement No. 6 to Part 746",
      inSupplement6(q),
      "whether the item is in Supplement No. 6 to Part 746 is not known",
    ),
  ];
}

const NAMED_KINDS =
  /\b(?:ERP|enterprise resource planning|CRM|customer relationship management|business intelligence|supply chain management|data warehouse|CMMS|maintenance management|project management|PLM|product lifecycle|BIM|building information|CAD|computer[- ]aided design|CAM|computer[- ]aided manufacturing|engineer(?:ing)?[- ]to[- ]order|CNC)\b/;

/** As stated; a description that names one of the kinds is taken at its word, aloud. */
function isBusinessSoftware(q: Asking): Verdict {
  const stated = statedTruth(q, businessSoftware);
  const named = NAMED_KINDS.exec(q.transaction.item.description ?? "")?.[0];
  if (stated.is !== "unknown" || named === undefined || q.statedUnknown(businessSoftware.name)) return stated;
  return takenAs(
    true,
    businessSoftware,
    `described with the word “${named}”: taken as software of a kind that 746.8(a)(8)(ii) names`,
  );
}

/** (a)(8): named kinds of EAR99 software, not for purely agricultural or medical firms nor for the civil firms listed. */
export function paragraph_a_8(q: Asking): Opinion {
  if (!isEar99(q) || q.transaction.item.kind !== "software") return notMet("the item is no EAR99 software");
  const freed = anyOf([
    forCivilEndUser(q),
    absentUnlessStated(
      q,
      agricultureOrMedicine,
      "nothing says that the end user works only in agriculture or medicine",
    ),
  ]);
  const kind = isBusinessSoftware(q);
  const reason = "EAR99 software of a kind that 746.8(a)(8)(ii) names";
  return opinionOn(kind.is === "no" ? kind : allOf([kind, not(freed)]), {
    yes: reason,
    no: "not software that 746.8(a)(8) reaches",
    open: "whether it is software of a kind that 746.8(a)(8)(ii) names is not known",
    finding: {
      requirements: [{ citation: "15 CFR 746.8(a)(8)", reason, exceptions: LISTED_WITHOUT_GOV }],
      reviewPolicy: [DENIAL],
    },
  });
}

/** Entries that (a)(4) names beside Supplement No. 2. */
const OIL_ENTRIES = ["0A998", "1C992", "3A229", "3A231", "3A232", "6A991", "8A992", "8D999"];

/** Is the item used in such a project? Not being able to tell counts as yes (a)(4)(i); silence is asked about. */
function inProject(q: Asking): Verdict {
  if (q.statedUnknown(oilAndGasProject.name)) return YES;
  return absentUnlessStated(
    q,
    oilAndGasProject,
    "nothing says that the item is for the oil and gas projects of 746.8(a)(4)",
  );
}

/** (a)(4): oil and gas projects. */
export function paragraph_a_4(q: Asking): Opinion {
  const { code } = q.transaction.item.classification;
  const item = OIL_ENTRIES.includes(code) ? YES : isEar99(q) ? supplement2(q) : NO;
  const use = inProject(q);
  const open = item.is === "unknown" && use.is === "no" ? NO : item;
  const reason = "the item is known to be, or may be, for oil and gas projects that 746.8(a)(4) names";
  return opinionOn(open.is === "no" ? NO : allOf([open, use]), {
    yes: reason,
    no: "not an item for the oil and gas projects of 746.8(a)(4)",
    open: "whether the item is in Supplement No. 2 to Part 746 is not known",
    finding: {
      requirements: [{ citation: "15 CFR 746.8(a)(4)", reason, exceptions: LISTED }],
      reviewPolicy: [
        {
          citation: "15 CFR 746.8(b)(2)",
          policy: "denial-policy",
          words:
            "policy of denial for deepwater, Arctic offshore or shale projects with the potential to produce oil or gas",
        },
      ],
    },
  });
}
