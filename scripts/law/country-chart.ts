import { all, bodyRows, type Element, footnoteMarks, tableFootnotes, textOf } from "./ecfr-xml.ts";
import { isoOf } from "./place-names.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** The sixteen columns in the order the chart prints them. */
const COLUMNS = [
  "CB1",
  "CB2",
  "CB3",
  "NP1",
  "NP2",
  "NS1",
  "NS2",
  "MT1",
  "RS1",
  "RS2",
  "FC1",
  "CC1",
  "CC2",
  "CC3",
  "AT1",
  "AT2",
];

/** What each footnote is about, told by its words and never by its number (the numbers carry a misprint). */
const FOOTNOTE_KINDS: ReadonlyArray<{ key: string; words: RegExp; citations: string[]; concerns?: string[] }> = [
  {
    key: "un-arms-embargo",
    words: /^See § 746\.1\(b\) for United Nations Security Council Sanctions/,
    citations: ["15 CFR 746.1(b)", "15 CFR 746.3"],
  },
  {
    key: "thermal-cameras",
    words: /^See § 742\.4\(a\) for special provisions .* thermal imaging cameras/,
    citations: ["15 CFR 742.4(a)"],
  },
  { key: "0a919", words: /^See § 742\.6\(a\)\(3\) .* ECCN 0A919/, citations: ["15 CFR 742.6(a)(3)"] },
  {
    key: "cameras-rs",
    words: /^See § 742\.6\(a\)\(2\) and \(4\)\(ii\) .* thermal imaging cameras/,
    citations: ["15 CFR 742.6(a)(2)", "15 CFR 742.6(a)(4)(ii)"],
  },
  { key: "liechtenstein", words: /^Refer to Switzerland .* Liechtenstein/, citations: ["15 CFR 738.3(b)"] },
  {
    key: "russia-belarus",
    words: /^See § 746\.5 .* Sanctions against Russia and Belarus/,
    citations: ["15 CFR 746.8"],
    concerns: ["RU", "BY"],
  },
  {
    key: "india",
    words: /6A003\.b\.4\.b and 9A515\.e for RS column 2 .* India/,
    citations: ["15 CFR 742.6(a)(4)(i)"],
    concerns: ["IN"],
  },
  {
    key: "crimea-dnr-lnr",
    words: /^See § 746\.6 .* Crimea region of Ukraine/,
    citations: ["15 CFR 746.6"],
    concerns: ["UA"],
  },
  {
    key: "australia-uk-firearms",
    words: /^A license is required to these destinations for items in the following ECCNs: 0A501/,
    citations: ["Supplement No. 1 to 15 CFR Part 738"],
    concerns: ["AU", "GB"],
  },
];

interface Row {
  place: string;
  printed: string;
  marks: string[];
  footnotes: string[];
  seePart?: string;
  see?: string[];
  misprintedFootnotes?: string[];
}

function kindOf(text: string) {
  const kinds = FOOTNOTE_KINDS.filter((k) => k.words.test(text));
  if (kinds.length !== 1 || !kinds[0]) throw new Error(`country chart footnote not recognised: ${text.slice(0, 80)}`);
  return kinds[0];
}

function marksOf(cells: readonly Element[], printed: string): string[] {
  return cells.flatMap((cell, i) => {
    const mark = textOf(cell);
    if (mark !== "" && mark !== "X") throw new Error(`country chart, ${printed}: cell prints ${mark}`);
    return mark === "X" ? [COLUMNS[i] ?? ""] : [];
  });
}

/** The four embargoed rows print words instead of marks: `See § 746.9 of the EAR to determine …`. */
function pointerOf(words: string, printed: string): { seePart: string; see: string[] } {
  const named = [...words.matchAll(/\b(\d{3}(?:\.\d+)?)\b/g)].map((m) => m[1] ?? "");
  if (!/^See .* to determine whether a license is required/.test(words) || !named.some((n) => n.startsWith("746"))) {
    throw new Error(`country chart, ${printed}: row prints ${words}`);
  }
  return { seePart: "746", see: named.map((n) => (n.includes(".") ? `15 CFR ${n}` : `15 CFR Part ${n}`)) };
}

function readRow(cells: readonly Element[], notes: ReadonlyMap<string, string>): Row {
  const [first, ...rest] = cells;
  if (!first) throw new Error("country chart: a row without cells");
  const printed = textOf(first, ["sup"]);
  const place = isoOf(printed);
  const row: Row = { place, printed, marks: [], footnotes: [] };
  for (const mark of footnoteMarks(first)) {
    const kind = kindOf(notes.get(mark) ?? "");
    if (kind.concerns && !kind.concerns.includes(place))
      row.misprintedFootnotes = [...(row.misprintedFootnotes ?? []), kind.key];
    else row.footnotes.push(kind.key);
  }
  if (rest.length === 1 && rest[0]) return { ...row, ...pointerOf(textOf(rest[0]), printed) };
  expectCount(`country chart columns of ${printed}`, rest.length, COLUMNS.length);
  return { ...row, marks: marksOf(rest, printed) };
}

/** Builds the Commerce Country Chart (Supplement No. 1 to Part 738) as data. */
export function countryChartTable(part738: PartText): TableFile {
  const supplement = division(part738, "Supplement No. 1 to Part 738");
  const [table] = all(supplement, "TABLE");
  if (!table) throw new Error("the country chart has no table");
  const notes = tableFootnotes(table);
  const rows = bodyRows(table).map((cells) => readRow(cells, notes));
  const marks = rows.reduce((sum, row) => sum + row.marks.length, 0);
  const headings = all(table, "TH").map((th) => textOf(th).replace(/\s/g, ""));
  for (const column of COLUMNS)
    if (!headings.includes(column)) throw new Error(`the country chart lost column ${column}`);
  const pointers = rows.filter((row) => row.seePart !== undefined).length;
  expectCount("country chart rows with columns", rows.length - pointers, 196);
  expectCount("country chart rows that point to Part 746", pointers, 4);
  expectCount("country chart marks", marks, 1788);
  expectCount("country chart places", new Set(rows.map((r) => r.place)).size, 200);
  const footnotes = FOOTNOTE_KINDS.map(({ key, citations }) => {
    const printedAs = [...notes].filter(([, text]) => kindOf(text).key === key).map(([number]) => number);
    const text = notes.get(printedAs[0] ?? "");
    if (text === undefined) throw new Error(`country chart footnote ${key} is no longer printed`);
    return { key, printedAs, citations, text };
  });
  return tableFile("law/us/ear/738-country-chart/country-chart.table.json", {
    header: {
      source: part738.source,
      textOf: part738.textOf,
      citation: "Supplement No. 1 to 15 CFR Part 738",
      counts: { rows: rows.length - pointers, pointers, columns: COLUMNS.length, marks, footnotes: footnotes.length },
      columns: COLUMNS,
    },
    footnotes,
    rows,
  });
}
