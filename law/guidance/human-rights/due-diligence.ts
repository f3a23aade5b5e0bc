import type { DiligencePoint, DueDiligence } from "../../../src/authoring/index.ts";
import type { Transaction } from "../../../src/vocabulary/index.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { institutionsIn } from "./institutions.ts";
import { placeNotes, warnedUse } from "./places.ts";
import { misuseByEndUserKnown, QUESTIONS, surveillanceCapable } from "./questions.ts";
import { GUIDANCE_FROM, REVIEW, type Source, STATE_GUIDANCE } from "./sources.ts";

/** Due diligence on one transaction: what its words and facts tell on each side, what the texts ask, what must be signed. */
export function dueDiligenceOf(t: Transaction): DueDiligence {
  const capable = capabilityOf(t);
  const asks = QUESTIONS.filter(({ source }) => inTime(source, t)).map(({ declared, side, source }) => {
    const stated = t.facts[declared.name];
    const { name, ask, who } = declared;
    return { side, fact: name, ask, who, ...source, ...(stated === undefined || stated === null ? {} : { stated }) };
  });
  if (capable === "no") return { capable, points: [], asks: asks.slice(0, 1), judgements: [] };
  return { capable, points: pointsOf(t), asks, judgements: judgementsOf(t) };
}

/** Can the item watch people: as stated, else by its entry, else by its description. */
export function capabilityOf(t: Transaction): DueDiligence["capable"] {
  const stated = t.facts[surveillanceCapable.name];
  if (stated === true) return "yes";
  const found = capabilitiesOf(t);
  if (found.some((c) => c.told === "entry")) return "yes";
  return found.length > 0 && stated !== false ? "possible" : "no";
}

/** The guidance of 2020 asks nothing of earlier days; the regulation's own words do. */
function inTime(source: Source, t: Transaction): boolean {
  return source !== STATE_GUIDANCE || t.on >= GUIDANCE_FROM;
}

function pointsOf(t: Transaction): DiligencePoint[] {
  const capabilities = capabilitiesOf(t).map(
    ({ words, source, told }): DiligencePoint => ({
      side: "capability",
      found: told === "entry" ? `${t.item.classification.code}: ${words}` : `the description speaks of what ${words}`,
      ...source,
    }),
  );
  const users = institutionsIn(t).map(
    ({ words, party }): DiligencePoint => ({
      side: "endUser",
      found: party === undefined ? `the end user is stated to be: ${words}` : `${party}: by its name ${words}`,
      ...REVIEW,
    }),
  );
  const known = t.facts[misuseByEndUserKnown.name] === true;
  const places = placeNotes(t).map(
    ({ words, source }): DiligencePoint => ({ side: "destination", found: words, ...source }),
  );
  const use = warnedUse(t);
  return [
    ...capabilities,
    ...users,
    ...(known ? [{ side: "endUser" as const, found: "misuse by the end user is stated to be known", ...REVIEW }] : []),
    ...places,
    ...(use ? [{ side: "endUse" as const, found: use.words, ...use.source }] : []),
  ].filter(({ by }) => by !== STATE_GUIDANCE.by || t.on >= GUIDANCE_FROM);
}

/** What a named person must decide and sign; the texts leave it to judgement. */
function judgementsOf(t: Transaction): string[] {
  const going = "whether to supply the item, to supply it with limits, or not to supply it";
  return [
    "whether the item, used by this end user, in this place, for this use, may serve to violate or abuse human rights (15 CFR 742.7(b))",
    ...(t.on >= GUIDANCE_FROM ? [`${going} (${STATE_GUIDANCE.by}, voluntary)`] : [going]),
  ];
}
