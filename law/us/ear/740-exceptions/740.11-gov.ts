import { type Asking, type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { codeOf, is600Series, itemAmong } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const governmentUse = fact(
  "governmentUse",
  "is the item for official use by a government or international body that 15 CFR 740.11 names, and by which?",
  "customer",
  ["us-government-official-use", "cooperating-government", "iaea-euratom", "opcw", "none"],
);

const military = (q: Asking) =>
  is600Series(q) && !goesTo(q, "A:5")
    ? "600 series items go only to Country Group A:5 under this paragraph"
    : undefined;

const encryption = (all: readonly Requirement[]) =>
  all.some((r) => r.control === "EI") ? "items controlled for EI reasons are left out of this paragraph" : undefined;

/** 15 CFR 740.11(c)(1): national governments of Country Group A:1, and of Singapore and Taiwan. */
const cooperates = (q: Asking) => goesTo(q, "A:1") || ["SG", "TW"].includes(destinationOf(q));

const NEVER_COOPERATING = ["0A981", "0A982", "0A983", "0A503", "0E504", "0E982", "0A506", "0A507", "0A509"];

function cooperating(q: Asking, all: readonly Requirement[]): string | undefined {
  if (!cooperates(q))
    return `${placeName(destinationOf(q))} has no cooperating government in the sense of paragraph (c)(1)`;
  if (all.some((r) => r.control === "NP")) return "items controlled for NP reasons are left out of paragraph (c)";
  if (itemAmong(q, NEVER_COOPERATING) === "inside") return `${codeOf(q)} is left out of paragraph (c)`;
  return encryption(all) ?? military(q);
}

const USES: readonly Use[] = [
  {
    stated: "iaea-euratom",
    paragraph: "740.11(a)",
    conditions: [
      "for international nuclear safeguards use",
      "Sensitive List items only to Country Group A:5, Very Sensitive List items never",
    ],
    unless: (q, all) => encryption(all) ?? military(q),
  },
  {
    stated: "us-government-personal-use",
    paragraph: "740.11(b)(2)(i)",
    conditions: ["quantities for the personal use of U.S. Government personnel and their families, not for resale"],
  },
  {
    stated: "us-government-official-use",
    said: /\bU\.?S\.? (embassy|consulate|government agency|armed forces|military)\b|\bofficial use by (an agency of )?the U\.?S\.?/i,
    paragraph: "740.11(b)(2)(ii)",
    conditions: [
      "made by or consigned to a department or agency of the U.S. Government, solely for its official use or a program the text names",
    ],
  },
  {
    stated: "for-us-government",
    paragraph: "740.11(b)(2)(iii)",
    conditions: ["solely for use by a U.S. agency, under a contract or written request that provides for it"],
  },
  {
    stated: "directed-by-dod-or-doe",
    paragraph: "740.11(b)(2)(iv)",
    conditions: ["an official written request or directive of the Department of Defense or of Energy is at hand"],
  },
  {
    stated: "cooperating-government",
    paragraph: "740.11(c)",
    conditions: [
      "consigned to and for the official use of an agency of the cooperating government or of NATO",
      "Sensitive List items only for Country Group A:5 or NATO, Very Sensitive List items never",
    ],
    unless: cooperating,
  },
  {
    stated: "opcw",
    paragraph: "740.11(d)",
    conditions: ["for monitoring and inspection by the OPCW, under its effective control"],
    unless: military,
  },
  {
    stated: "space-station",
    paragraph: "740.11(e)",
    conditions: ["needed on the International Space Station at short notice and launched on a vehicle the text names"],
    unless: (q) =>
      codeOf(q) === "9A004" && ["FR", "JP", "KZ", "RU"].includes(destinationOf(q))
        ? undefined
        : "paragraph (e) is for 9A004 to France, Japan, Kazakhstan and Russia",
  },
];

/** 15 CFR 740.11: official use by governments and international bodies. Opens on the use stated. */
export const governments: ExceptionRule = exception({
  symbol: "GOV",
  section: "15 CFR 740.11",
  title: "governments, international organizations, inspections, space station",
  facts: [governmentUse],
  versions: [seen("2024-10-23", "89 FR 84777", byUse("GOV", "15 CFR 740.11", governmentUse, USES))],
});
