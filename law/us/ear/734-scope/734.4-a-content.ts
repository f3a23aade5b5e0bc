import { type Asking, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import { inTier3, macauOrD5, placeIn } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { advancedNode, containsUsOriginIc, exporterCountry, usOriginIcEccn } from "../facts.ts";
import { allOf, anyOf, NO, not, openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";
import {
  appWt,
  commingledUs9e003,
  containsUs3a001,
  incorporates0a919,
  incorporates600Series,
  incorporatesUs5e002,
  meets3b993f1,
} from "./facts.ts";
import { advancedNodeFacility, footnoteParty } from "./footnote-entities.ts";
import { routeOpinion } from "./route.ts";
import { containsListedUsIc, excludedSender, inSmeSet, itemWithin } from "./sme.ts";
import { destinationOf, foreignMadeAbroad, placeFact } from "./whereabouts.ts";

type Test = (q: Asking) => Verdict;

/** Content without any threshold: an opinion that holds for items made abroad only, with the paragraph as its ground. */
export function zero(paragraph: string, what: string, test: Test) {
  const citation = `15 CFR 734.4(a)(${paragraph})`;
  return (q: Asking): Opinion =>
    foreignMadeAbroad(q)
      ? routeOpinion(
          test(q),
          {
            yes: `no de minimis level: ${what}`,
            no: `not met: ${what}`,
            open: `not settled: ${what}`,
          },
          { citation, generalProhibition: 2 },
        )
      : notMet("not an item made and lying outside the United States");
}

const code = (q: Asking) => q.transaction.item.classification.code;

/** Limits of Adjusted Peak Performance in 4A003.b and 4A994.b, weighted teraFLOPS, text of 2026-08-20. */
const APP_LIMIT = { tier3: 70, embargoed: 0.0128 } as const;

/** (a)(1): computers above the APP limit with U.S. semiconductors, to Tier 3 or to Country Groups E:1 and E:2 (Cuba, Iran, North Korea, Syria; Sudan until 2021-01-13). */
export const computers: Test = (q) => {
  const to = destinationOf(q);
  const embargoed = placeIn(q.on, to, "E:1", "E:2");
  if (!/^4A/.test(code(q)) || (!embargoed && !inTier3(to, q.on))) return NO;
  const app = q.fact(appWt.name);
  const above =
    typeof app === "number" ? settled(app > (embargoed ? APP_LIMIT.embargoed : APP_LIMIT.tier3)) : openUntil(appWt);
  const chips = q.fact(containsUs3a001.name);
  return allOf([above, typeof chips === "boolean" ? settled(chips) : openUntil(containsUs3a001)]);
};

/** (a)(2): foreign encryption technology with U.S. 5E002 inside. */
export const encryptionTechnology: Test = (q) => {
  if (!/^5E(002|992)$/.test(code(q))) return NO;
  const stated = q.fact(incorporatesUs5e002.name);
  return typeof stated === "boolean" ? settled(stated) : openUntil(incorporatesUs5e002);
};

/** Countries that control 3B993.f.1 themselves, with the day the footnote to (a)(3) gives. */
const CONTROLS_3B993: Readonly<Record<string, string>> = { JP: "2023-07-23", NL: "2024-09-09" };

/** (a)(3): immersion lithography of 3B993.f.1 for advanced-node circuits, unless the first exporting country controls it. */
export const lithography: Test = (q) => {
  const place = placeFact(q, exporterCountry.name);
  const since = place ? CONTROLS_3B993[place] : undefined;
  if (code(q) !== "3B993" || (since !== undefined && q.on >= since)) return NO;
  const meets = q.fact(meets3b993f1.name);
  const fits = itemWithin(q, { "3B993": { only: ["f.1"] } });
  const node = q.fact(advancedNode.name);
  return allOf([
    fits,
    typeof meets === "boolean" ? settled(meets) : openUntil(meets3b993f1),
    node === "yes" || node === true
      ? settled(true)
      : q.statedUnknown(advancedNode.name)
        ? openUntil(advancedNode)
        : takenAs(false, advancedNode, "nothing says that the equipment is for advanced-node integrated circuits"),
  ]);
};

/** (a)(4): technology of the hot section, redrawn, used, consulted or commingled abroad. */
export const hotSection: Test = (q) =>
  q.transaction.item.kind === "technology" && /^9E/.test(code(q))
    ? absentUnlessStated(q, commingledUs9e003, "nothing says that U.S. technology of 9E003 was commingled abroad")
    : NO;

/** (a)(5): military commodities with 0A919.a.1 content, to Country Group D:5. */
export const militaryCommodities: Test = (q) => {
  if (!placeIn(q.on, destinationOf(q), "D:5")) return NO;
  if (code(q) === "0A919") return settled(true);
  return absentUnlessStated(q, incorporates0a919, "nothing says that it is a military commodity of 0A919.a.1");
};

type Content600 = "none" | "y" | "a-x" | "either" | "unstated" | "unknown";

/** Which paragraphs of 9x515 or 600 series entries the U.S. content falls under, as stated. */
function content600(q: Asking): Content600 {
  const { name } = incorporates600Series;
  if (q.statedUnknown(name)) return "unknown";
  const stated = q.fact(name);
  if (stated === undefined) return "unstated";
  if (stated === false || stated === "none" || stated === "no") return "none";
  const letter = /(?:^|\.)([a-y])(?:\b|\.|$)/.exec(String(stated).toLowerCase().trim())?.[1];
  if (letter === undefined) return "either";
  return letter === "y" ? "y" : "a-x";
}

const NOT_STATED_600 = "nothing says that the item contains U.S.-origin 9x515 or 600 series items";

/** (a)(6)(i): content of .a to .x, to D:5; (ii): content of .y, to E:1, E:2, Belarus, China, Russia. */
function series600(reaches: (q: Asking) => boolean, of: "a-x" | "y"): Test {
  return (q) => {
    if (!reaches(q)) return NO;
    const content = content600(q);
    if (content === "unstated") return takenAs(false, incorporates600Series, NOT_STATED_600);
    if (content === "unknown" || content === "either") return openUntil(incorporates600Series);
    return settled(content === of);
  };
}

const toYPlaces = (q: Asking) =>
  placeIn(q.on, destinationOf(q), "E:1", "E:2") || ["BY", "CN", "HK", "RU"].includes(destinationOf(q));

const listedIc = (q: Asking, otherwise: Verdict) =>
  containsListedUsIc(q, containsUsOriginIc.name, usOriginIcEccn.name, [otherwise, openUntil(usOriginIcEccn)]);

/** (a)(8): the set of semiconductor equipment with a listed U.S. circuit inside, to Macau or D:5. */
export const smeWithUsIc: Test = (q) => {
  if (!macauOrD5(destinationOf(q), q.on)) return NO;
  return allOf([inSmeSet(q), listedIc(q, openUntil(containsUsOriginIc)), not(excludedSender(q))]);
};

/** (a)(9): other Category 3B items, outside the set of (a)(8), with such a circuit, to a footnote 5 party or an advanced-node fab in Macau or D:5. */
export const category3bForFootnote5: Test = (q) => {
  if (!/^3B/.test(code(q))) return NO;
  return allOf([
    not(inSmeSet(q)),
    anyOf([footnoteParty(q, 5), advancedNodeFacility(q)]),
    listedIc(q, openUntil(containsUsOriginIc)),
  ]);
};

/** (a)(6): both subparagraphs; content of an unstated paragraph is enough where both name the place. */
export function militaryContent(q: Asking): Opinion {
  const main = zero(
    "6)(i",
    "U.S. 9x515 or 600 series content of .a to .x for Country Group D:5",
    series600((x) => placeIn(x.on, destinationOf(x), "D:5"), "a-x"),
  )(q);
  const y = zero(
    "6)(ii",
    "U.S. 9x515 or 600 series .y content for E:1, E:2, Belarus, China or Russia",
    series600(toYPlaces, "y"),
  )(q);
  if (content600(q) === "either" && placeIn(q.on, destinationOf(q), "D:5") && toYPlaces(q)) {
    return zero("6", "U.S. 9x515 or 600 series content for a place that both subparagraphs name", () => settled(true))(
      q,
    );
  }
  return main.status === "met" || (main.status === "unknown" && y.status !== "met") ? main : y;
}
