import { all, bodyRows, type Element, footnoteMarks, textOf } from "./ecfr-xml.ts";
import { isoOf } from "./place-names.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** How many places each group holds in the text of August 2026. */
const SIZES: Readonly<Record<string, number>> = {
  "A:1": 40,
  "A:2": 34,
  "A:3": 42,
  "A:4": 45,
  "A:5": 38,
  "A:6": 8,
  B: 173,
  "D:1": 24,
  "D:2": 10,
  "D:3": 36,
  "D:4": 21,
  "D:5": 22,
  "E:1": 3,
  "E:2": 1,
};

const TITLES: Readonly<Record<string, string>> = {
  "A:1": "Wassenaar Arrangement participating states (except Malta, Russia, Ukraine)",
  "A:2": "Missile Technology Control Regime countries (except Russia)",
  "A:3": "Australia Group",
  "A:4": "Nuclear Suppliers Group (except China, Russia, Belarus)",
  "A:5": "first group for License Exception STA",
  "A:6": "second group for License Exception STA",
  B: "countries open to License Exceptions LVS and GBS",
  "D:1": "national security",
  "D:2": "nuclear",
  "D:3": "chemical and biological",
  "D:4": "missile technology",
  "D:5": "U.S. arms embargoed countries",
  "E:1": "terrorist supporting countries",
  "E:2": "unilateral embargo",
};

/** Memberships the supplement limits by a footnote; found by the words of the note. */
const LIMITS: ReadonlyArray<{ words: RegExp; place: string; group?: string; key: string; citation: string }> = [
  {
    words: /License Exception STA .* only available to approved entities in the UAE/,
    place: "AE",
    group: "A:5",
    key: "sta-supplement-8-parties-only",
    citation: "15 CFR 740.2(a)(26)",
  },
  {
    words: /designations for Ukraine also apply to the Crimea region/,
    place: "UA",
    key: "crimea-follows-ukraine-but-746.6-exceptions-only",
    citation: "15 CFR 746.6(c)",
  },
];

function addTable(table: Element, groups: Map<string, string[]>, marks: Map<string, string>): void {
  const names = all(table, "TH").flatMap((th) => {
    const label = /\[([A-E]): ?(\d)\]/.exec(textOf(th));
    return label ? [`${label[1]}:${label[2]}`] : [];
  });
  for (const [first, ...cells] of bodyRows(table)) {
    if (!first) continue;
    const place = isoOf(textOf(first, ["sup"]));
    for (const mark of footnoteMarks(first)) marks.set(mark, place);
    expectCount(`country group columns of ${place}`, cells.length, names.length);
    cells.forEach((cell, i) => {
      const mark = textOf(cell);
      if (mark !== "" && mark !== "X") throw new Error(`country groups, ${place}: cell prints ${mark}`);
      const name = names[i];
      if (mark === "X" && name) groups.set(name, [...(groups.get(name) ?? []), place]);
    });
  }
}

/** Builds the Country Groups (Supplement No. 1 to Part 740) as data. */
export function countryGroupsTable(part740: PartText): TableFile {
  const supplement = division(part740, "Supplement No. 1 to Part 740");
  const groups = new Map<string, string[]>();
  const marks = new Map<string, string>();
  for (const table of all(supplement, "TABLE"))
    if (/Country Group [A-E]/.test(textOf(table))) addTable(table, groups, marks);
  groups.set(
    "B",
    all(supplement, "LI").map((li) => isoOf(textOf(li))),
  );
  const text = textOf(supplement);
  const limits = LIMITS.map(({ words, ...limit }) => {
    if (!words.test(text) || ![...marks.values()].includes(limit.place))
      throw new Error(`country groups: the note ${limit.key} is gone`);
    return limit;
  });
  const counts: Record<string, number> = {};
  for (const [group, expected] of Object.entries(SIZES)) {
    const places = groups.get(group) ?? [];
    expectCount(`country group ${group}`, new Set(places).size, expected);
    expectCount(`country group ${group}, repeated places`, places.length, expected);
    counts[group] = expected;
  }
  return tableFile("law/us/ear/740-exceptions/country-groups.table.json", {
    header: { source: part740.source, textOf: part740.textOf, citation: "Supplement No. 1 to 15 CFR Part 740", counts },
    limits,
    groups: Object.keys(SIZES).map((group) => ({
      group,
      title: TITLES[group],
      places: [...(groups.get(group) ?? [])].sort(),
    })),
  });
}
