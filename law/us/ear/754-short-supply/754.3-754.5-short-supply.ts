import { type Asking, fact, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import type { Citation, ReviewPolicyKind } from "../../../../src/vocabulary/index.ts";
import { insideUnitedStates } from "../territories.ts";

const fromReserves = fact(
  "item.fromNavalPetroleumReserves",
  "was the product made or derived from the Naval Petroleum Reserves, or obtained in exchange for one that was?",
  "exporter",
);
const bySea = fact("exportedBySea", "are the horses exported by sea?", "exporter");

/** One short supply section: its entries, and the fact on which it turns, if any. */
interface ShortSupply {
  readonly citation: Citation;
  readonly eccns: readonly string[];
  readonly turnsOn?: typeof bySea;
  readonly words: string;
  readonly policy: readonly [ReviewPolicyKind, string];
}

const SECTIONS: readonly ShortSupply[] = [
  {
    citation: "15 CFR 754.3(a)",
    eccns: ["1C980", "1C982", "1C983", "1C984"],
    turnsOn: fromReserves,
    words: "petroleum products of the Naval Petroleum Reserves, to all destinations",
    policy: [
      "denial-policy",
      "denied unless the President makes the finding of 10 U.S.C. 7430; excepted exchanges are granted (754.3(b))",
    ],
  },
  {
    citation: "15 CFR 754.4(a)",
    eccns: ["1C988"],
    words:
      "unprocessed western red cedar, to all destinations; License Exception WRC of 754.4(c) may serve timber from Alaskan public, private or Indian lands",
    policy: ["case-by-case", "by the land and the harvest contract (754.4(b))"],
  },
  {
    citation: "15 CFR 754.5(a)",
    eccns: ["0A980"],
    turnsOn: bySea,
    words: "horses exported by sea, to all destinations",
    policy: [
      "case-by-case",
      "denied for slaughter; otherwise granted when the Department of Agriculture agrees (754.5(b))",
    ],
  },
];

function shortSupply(q: Asking): Opinion {
  const { kind, code } = q.transaction.item.classification;
  const section = kind === "ccl" ? SECTIONS.find((s) => s.eccns.includes(code)) : undefined;
  if (section === undefined) return notMet("not an item in short supply");
  if (q.transaction.kind !== "export" || insideUnitedStates(q.transaction.destination.country))
    return notMet("the short supply sections speak of exports from the United States");
  const turns = section.turnsOn === undefined ? true : q.fact(section.turnsOn.name);
  if (turns === false) return notMet(`${code}: not ${section.words}`);
  if (turns !== true)
    return unknown(`${code}: a license is required for ${section.words}`, [section.turnsOn?.name ?? ""]);
  const [policy, words] = section.policy;
  return met(`${code}: ${section.words}`, {
    requirements: [
      {
        citation: section.citation,
        reason: `SS: ${section.words}`,
        control: "SS",
        item: code,
        exceptions: { kind: "ordinary" },
      },
    ],
    reviewPolicy: [{ citation: section.citation, policy, words }],
  });
}

/** Part 754: short supply, read in a copy of January 2025 that lost the words printed in italics. */
export const shortSupplyRule = rule({
  section: "15 CFR Part 754",
  title: "short supply: petroleum products, western red cedar, horses by sea",
  generalProhibition: 1,
  versions: [seen("2025-01-16", "15 CFR 754.3 to 754.5", shortSupply)],
  facts: [fromReserves, bySea],
});
