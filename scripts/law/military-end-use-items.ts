import type { Scope } from "../../law/us/ear/774-commerce-control-list/entry.ts";
import { printedEntries } from "./ccl-entries.ts";
import { childrenOf, textOf } from "./ecfr-xml.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

interface Line {
  line: string;
  eccn: string;
  /** First day, for a line that the text of July 2026 does not have. */
  from?: string;
  /** What of the entry the line takes; `whole` without conditions when the line repeats the entry's heading. */
  covers: Scope;
  words: string;
}

const CHANGE = { day: "2026-08-13", citation: "91 FR 52504" };

const when = (words: string, more: object = {}): Scope => ({ whole: true, when: [{ words, ...more }] });

/** Lines that say something else than the heading of their entry, read by a person. */
const READINGS: Readonly<Record<string, Scope>> = {
  "1C996": { whole: true },
  "1D993": { whole: true },
  "1D999": {
    only: ["b"],
    when: [
      {
        words:
          "specific software for equipment controlled by 1B999.e that is specially designed for the production of prepregs controlled in Category 1, n.e.s.",
        items: ["1B999.e"],
      },
    ],
  },
  "1E994": when("for fibrous and filamentary materials other than glass, aramid or polyethylene controlled by 1C990"),
  "2A991": when("bearings and bearing systems with operating temperatures above 573 K (300 °C)"),
  "2B991": {
    whole: true,
    when: [
      {
        words:
          "“numerically controlled” machine tool with “positioning accuracies”, with all compensations available, less (better) than 9 µm along any linear axis, or machine tool controlled under 2B991.d.1.a",
      },
    ],
  },
  "2B992": { whole: true },
  "2B996": when(
    "measurement uncertainty equal to or less (better) than (1.7 + L/1000) micrometers in any axes (L measured length in mm)",
  ),
  "3B991": { whole: true },
  "3B992": { whole: true },
  "3C992": when("for use at wavelengths between 370 and 245 nm (the entry itself reaches down to 193 nm)"),
  "3E991": when(
    "for digital oscilloscopes and transient recorders using analog-to-digital conversion, storing transients by sequentially sampling single-shot inputs at intervals of less than 1 ns, digitizing to 8 bits or more and storing 256 or more samples",
  ),
  "4A994": when("computer with an Adjusted Peak Performance (“APP”) exceeding 0.5 Weighted TeraFLOPS (WT)"),
  "4D994": when("“software” for equipment controlled by 4A101", { items: ["4A101"] }),
  "5A991": {
    only: ["a", "b.7", "f"],
    when: [
      { only: ["a"], words: "designed to operate outside the temperature range from 219 K (-54 °C) to 397 K (124 °C)" },
      { only: ["b.7"], words: "radio equipment using Quadrature-amplitude-modulation (QAM) techniques" },
      {
        only: ["f"],
        words: "phased array antenna operating above 10.5 GHz, other than landing systems meeting ICAO standards (MLS)",
      },
    ],
  },
  "5D991": when("“software” for equipment controlled by 5A991.a, 5A991.b.7 or 5A991.f", {
    items: ["5A991.a", "5A991.b.7", "5A991.f"],
  }),
  "5E991": when("“technology” for equipment controlled by 5A991.a, 5A991.b.7 or 5A991.f, or for “software” for it"),
  "6A995": { whole: true },
  "9A012": { only: ["a.1"] },
  "9D001": when("“software” for the “development” of 9A012.a.1", { items: ["9A012.a.1"] }),
  "9D002": when("“software” for the “production” of 9A012.a.1", { items: ["9A012.a.1"] }),
  "9D004": when("“software” for 9A012.a.1", { items: ["9A012.a.1"] }),
  "9E001": when("“technology” for the “development” of 9A012.a.1 equipment or its “software”"),
};

/** Headings and lines are the same when nothing but quotation marks, hyphens and standing phrases tell them apart. */
function bare(text: string): string {
  return text
    .replace(/,? ?as follows|\(see list of items controlled\)/gi, "")
    .replace(/that are|which are/g, "are")
    .replace(/×/g, "x")
    .replace(/[^a-z0-9]/gi, "")
    .toLowerCase();
}

function linesOf(part744: PartText): Map<string, { line: string; words: string }> {
  const lines = new Map<string, { line: string; words: string }>();
  let category = "";
  for (const block of childrenOf(division(part744, "Supplement No. 2 to Part 744"), "P")) {
    const text = textOf(block);
    category = /^\((\d)\) Category/.exec(text)?.[1] ?? category;
    const m = /^\(([ivx]+)\) (\d[A-E]\d{3}) (.*)$/.exec(text);
    if (m?.[2]) lines.set(m[2], { line: `(${category})(${m[1]})`, words: m[3] ?? "" });
  }
  return lines;
}

function coversOf(eccn: string, words: string, heading: string): Scope {
  const reading = READINGS[eccn];
  if (reading) return reading;
  if (bare(words) !== bare(heading)) throw new Error(`supplement 2 to part 744, ${eccn}: no reading for "${words}"`);
  return { whole: true };
}

/** Builds the items of Supplement No. 2 to Part 744 (military end use and end users, § 744.21). */
export function militaryEndUseItemsTable(part744: PartText, earlier744: PartText, part774: PartText): TableFile {
  const headings = new Map(printedEntries(part774).map((e) => [e.eccn, e.heading]));
  const before = linesOf(earlier744);
  const items: Line[] = [...linesOf(part744)].map(([eccn, { line, words }]) => ({
    line,
    eccn,
    ...(before.has(eccn) ? {} : { from: CHANGE.day }),
    covers: coversOf(eccn, words, headings.get(eccn) ?? ""),
    words,
  }));
  for (const [eccn, { words }] of before) {
    if (items.find((i) => i.eccn === eccn)?.words !== words)
      throw new Error(`supplement 2 to part 744: ${eccn} has changed its words`);
  }
  expectCount("lines of supplement 2 to part 744", items.length, 52);
  expectCount("lines of supplement 2 to part 744 before the change", before.size, 47);
  return tableFile("law/us/ear/744-end-user-and-end-use/supplement-2-meu-items.table.json", {
    header: {
      source: part744.source,
      textOf: part744.textOf,
      citation: "Supplement No. 2 to 15 CFR Part 744",
      counts: {
        items: items.length,
        before: before.size,
        limited: items.filter((i) => i.covers.only || i.covers.when).length,
      },
      earlier: { source: earlier744.source, textOf: earlier744.textOf },
      change: CHANGE,
    },
    items,
  });
}
