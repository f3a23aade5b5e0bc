import type { Destinations, Row } from "../../law/us/ear/774-commerce-control-list/entry.ts";
import type { PrintedRow } from "./ccl-entries.ts";
import { readScope } from "./ccl-scopes.ts";

/** What the second cell of a row says. */
interface Chart {
  readonly columns?: readonly string[];
  readonly prose?: Destinations;
  readonly misprint?: string;
}

const SECTION = /(?:§§?\s*)?\b(7[3-7]\d\.\d+(?:\([a-zA-Z0-9]+\))*)/g;

/** Sections of the EAR that a wording names, as citations; a chain such as `§ 742.4(a)(5) and (b)(10)` gives both. */
export function citationsIn(text: string): string[] {
  const found = [...text.matchAll(SECTION)].map((m) => m[1] ?? "");
  const chained = /(7[3-7]\d\.\d+)\([a-z]\)[^ ]* and ((?:\([a-z0-9]+\))+)/.exec(text);
  if (chained) found.push(`${chained[1]}${chained[2]}`);
  return [...new Set(found)].map((section) => `15 CFR ${section}`);
}

const ISS = {
  place: "RU",
  words: "for use in, with, or for the International Space Station (ISS), including launch to the ISS",
};

/** Wordings of the second cell, told by their opening words. */
const CHARTS: ReadonlyArray<readonly [RegExp, Chart]> = [
  [/^Worldwide control\. See § 74\d/, { prose: { kind: "worldwide" } }],
  [/^(?:To or within any destination worldwide|Worldwide \(see)/, { prose: { kind: "worldwide" } }],
  [/^A license is required for all destinations, as specified in § 742\.13/i, { prose: { kind: "worldwide" } }],
  [
    /^A license is required for ALL destinations, except Canada, regardless of end.use/,
    { prose: { kind: "worldwide", except: ["CA"] } },
  ],
  [/^A license is required for ALL destinations,? regardless of end.use/, { prose: { kind: "worldwide" } }],
  [
    /^China, Russia,? or Venezuela \(see § 742\.6\(a\)\(7\)\)/,
    { prose: { kind: "places", places: ["CN", "RU", "VE"], unless: [ISS] } },
  ],
  [
    /^To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 .* excluding any destination also specified in Country Groups A:5 or A:6/,
    { prose: { kind: "places", places: ["AE"], groups: ["D:1", "D:4", "D:5"], notIn: ["A:5", "A:6"] } },
  ],
  [
    /^To or within destinations specified in Country Groups D:1, D:4, and D:5 .* excluding any destination also specified in Country Groups A:5 or A:6/,
    { prose: { kind: "places", groups: ["D:1", "D:4", "D:5"], notIn: ["A:5", "A:6"] } },
  ],
  [
    /^To or within Macau or a destination specified in Country Group D:5/,
    { prose: { kind: "places", places: ["MO"], groups: ["D:5"] } },
  ],
  [
    /^A license is required for items .* Iraq or Pakistan or transfer within Iraq or Pakistan/,
    { prose: { kind: "places", places: ["IQ", "PK"] } },
  ],
  [
    /^A license is required for items .* to Iraq (?:or|and) transfer within Iraq/,
    { prose: { kind: "places", places: ["IQ"] } },
  ],
  [
    /^A license is required for items .* to Pakistan or transfer within Pakistan/,
    { prose: { kind: "places", places: ["PK"] } },
  ],
  [/^A license is required for items .* to Iran and North Korea/, { prose: { kind: "places", places: ["IR", "KP"] } }],
  [
    /^A license is required for (?:items|export or reexport of these items) .*to North Korea/,
    { prose: { kind: "places", places: ["KP"] } },
  ],
  [
    /^A license is required for export or reexport of these items to North Korea/,
    { prose: { kind: "places", places: ["KP"] } },
  ],
  [/^See § 746\.1(?:\(b\))? (?:of the EAR )?for UN controls/, { prose: { kind: "pointer", to: "UN" } }],
  [
    /^See § 764\.1\(b\) for UN controls/,
    { prose: { kind: "pointer", to: "UN" }, misprint: "prints § 764.1(b); read as § 746.1(b)" },
  ],
  [/^Refer to § 742\.15/, { prose: { kind: "pointer", to: "EI" } }],
  [/^See § 742\.14/, { prose: { kind: "pointer", to: "SI" } }],
  [/^See § 742\.6\(a\)\(11\)/, { prose: { kind: "pointer", to: "footnote-5-entities" } }],
  [/^See § 746\.8 for specific license requirements/, { prose: { kind: "pointer", to: "russian-industry-sector" } }],
  [
    /^A license is required for CW reasons to CWC non-States Parties \(destinations not listed in Supplement No\. 2 to part 745\), except for Israel and Taiwan/,
    { prose: { kind: "pointer", to: "CW" } },
  ],
];

/** Reads the second cell of a row; a wording never seen is handed on as `unread`, with its words. */
function readChart(chart: string, reason: string): Chart {
  const column = /^([A-Z]{2}) Column (\d)\.?(?:, See § .*)?$/.exec(chart);
  if (column) return { columns: [`${column[1]}${column[2]}`] };
  const bare = /^Column (\d)\.?$/.exec(chart);
  if (bare)
    return {
      columns: [`${reason}${bare[1]}`],
      misprint: `prints a bare "Column ${bare[1]}."; read as ${reason} Column ${bare[1]}`,
    };
  return CHARTS.find(([words]) => words.test(chart))?.[1] ?? { prose: { kind: "unread", raw: chart } };
}

/** Takes apart what the print has run together: two rows in one, or both cells in the first. */
function untangle(row: PrintedRow): Array<PrintedRow & { misprint?: string }> {
  const twoRows = /^(\w\w applies to entire entry) (\w\w applies to entire entry)$/.exec(row.control);
  const twoCharts = /^(\w\w Column \d) (\w\w Column \d)$/.exec(row.chart);
  if (twoRows && twoCharts) {
    const misprint = "two rows printed as one";
    return [1, 2].map((i) => ({ control: twoRows[i] ?? "", chart: twoCharts[i] ?? "", misprint }));
  }
  const inFirst = /^(.*?)[.]? ((?:\w\w Column \d|A license is required for (?:ALL|CW)).*)$/.exec(row.control);
  if (row.chart === "" && inFirst) {
    return [{ control: inFirst[1] ?? "", chart: inFirst[2] ?? "", misprint: "both cells printed in the first" }];
  }
  return [row];
}

const SECTOR = /^Russian industry sector sanctions? appl(?:y|ies) to (.*)$/;
const ROW = /^([A-Z]{2}) appl(?:y|ies)(?: to)?:? (?:only to )?(.*)$/;

/** Reads one row of an entry's table; two where the print has run two together. */
export function readRow(printed: PrintedRow, eccn: string, known: readonly string[]): Row[] {
  return untangle(printed).map((row) => {
    const raw = row.control;
    const misprint = "misprint" in row ? row.misprint : undefined;
    const unless = /^NP applies, unless a License Exception is available/.test(raw);
    const sector = SECTOR.exec(raw);
    const m = ROW.exec(raw);
    const reason = sector ? "russian-industry-sector" : unless ? "NP" : (m?.[1] ?? "");
    const words = sector?.[1] ?? (unless ? "entire entry" : m?.[2]);
    if (words === undefined) throw new Error(`ECCN ${eccn}: row not recognised: ${raw}`);
    const chart = unless ? { prose: { kind: "unread" as const, raw } } : readChart(row.chart, reason);
    const citations = citationsIn(`${row.chart} ${unless ? raw : ""}`).map((c) =>
      chart.misprint ? c.replace("764.1(b)", "746.1(b)") : c,
    );
    const odd = misprint ?? chart.misprint;
    return {
      reason,
      ...(chart.columns ? { columns: chart.columns } : {}),
      ...(chart.prose ? { prose: chart.prose } : {}),
      covers: { ...readScope(words, eccn, known), raw },
      ...(citations.length > 0 ? { citations } : {}),
      ...(odd ? { misprint: odd } : {}),
    };
  });
}
