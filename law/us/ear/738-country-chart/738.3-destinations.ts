import { type Asking, fact } from "../../../../src/authoring/index.ts";
import { type Citation, type PlaceCode, placeCode, placeName } from "../../../../src/vocabulary/index.ts";
import { type CountryGroup, designated, HONG_KONG_READ_AS_CHINA, inGroup } from "../740-exceptions/index.ts";
import { absentUnlessStated, type Destinations, type Row, statedTruth } from "../774-commerce-control-list/index.ts";
import { periodWords } from "../dated-cells.ts";
import { countryOfDestination, issUse } from "../facts.ts";
import { countryOf, insideUnitedStates } from "../territories.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { type ChartColumn, cellPeriod, chartPlace, columnMarked, governingRow } from "./country-chart.table.ts";

/** Does a row require a license to the destination, in words for the proof, and where it sends the reader instead. */
export interface There {
  readonly verdict: Verdict;
  readonly words: string;
  readonly see?: Citation;
}

/** The place whose row governs (15 CFR 738.3(b)): its own, else its country's; undefined when nobody can say. */
export function governingPlace(q: Asking): PlaceCode | undefined {
  const { country } = q.transaction.destination;
  const answered = q.fact(countryOfDestination.name);
  if (typeof answered !== "string") return chartPlace(country, q.on);
  return chartPlace(country, q.on) ?? chartPlace(placeCode(answered) ?? "", q.on);
}

/** Is the destination in the group on the day? A territory is read as its country, Hong Kong as China since 2020-12-23. */
export function destinationIn(q: Asking, ...groups: readonly CountryGroup[]): boolean {
  return groups.some((group) => inGroup(countryOf(q.transaction.destination.country), group, q.on));
}

/** Is the destination one of the places? Hong Kong counts as China since 2020-12-23 (85 FR 83765); a territory as its country. */
export function destinationIs(q: Asking, ...places: readonly PlaceCode[]): boolean {
  const { country } = q.transaction.destination;
  return places.includes(country) || places.includes(designated(countryOf(country), q.on));
}

/** Does the row require a license to the destination of the transaction? */
export function requiresThere(q: Asking, row: Row): There {
  const { country } = q.transaction.destination;
  if (insideUnitedStates(country)) return { verdict: NO, words: `${placeName(country)} is inside the United States` };
  if (q.transaction.kind === "transfer_in_country" && !reachesTransfers(row)) {
    return { verdict: NO, words: "the row speaks of exports and reexports, not of transfers within a country" };
  }
  if (row.columns) return byColumns(q, row.columns);
  return row.prose ? byProse(q, row.prose, row) : { verdict: NO, words: "the row names no destination" };
}

/**
 * Rows that also reach transfers within a country, by the words of their sections: semiconductor and advanced computing
 * items, model weights, Iraq and Pakistan. All others speak of exports and reexports (15 CFR 736.2(b)(1)).
 */
function reachesTransfers(row: Row): boolean {
  const cites = (pattern: RegExp) => row.citations?.some((c) => pattern.test(c)) === true;
  if (row.prose?.kind === "places") return !cites(/742\.6\(a\)\(7\)/);
  return row.prose?.kind === "worldwide" && cites(/742\.6\(a\)\((6|13)\)/);
}

const named = (column: string): string => `${column.slice(0, 2)} Column ${column.slice(2)}`;

/** Cells that the texts at hand do not settle: the chart of the day is asked for. */
function notSettled(q: Asking, place: PlaceCode, open: readonly string[], words: string): There {
  const marks = open.map((column) => {
    const asked = `did the Country Chart of ${q.on} mark ${named(column)} for ${placeName(place)}?`;
    return statedTruth(q, fact(`chartMark:${place}.${column}`, asked, "counsel"));
  });
  return {
    verdict: anyOf(marks),
    words: `${words}; the cell of that day is not at hand for ${open.map(named).join(", ")}`,
  };
}

function byColumns(q: Asking, columns: readonly string[]): There {
  const place = governingPlace(q);
  const { country } = q.transaction.destination;
  const row = place === undefined ? undefined : governingRow(place, q.on);
  if (place === undefined || row === undefined) {
    const words = `${placeName(country)} has no row on the Country Chart, and whose row it takes is not known here`;
    return { verdict: openUntil(countryOfDestination), words };
  }
  const own =
    country === "HK" ? `Hong Kong, in its own row until ${HONG_KONG_READ_AS_CHINA} (85 FR 83765)` : placeName(country);
  const asRow = place === country ? own : `${placeName(country)}, read in the row of ${placeName(place)}`;
  if (row.seePart !== undefined) {
    const see = row.see?.at(-1) ?? `15 CFR Part ${row.seePart}`;
    return { verdict: NO, words: `the Country Chart sends ${asRow} to ${see}`, see };
  }
  const marked: string[] = [];
  const open: string[] = [];
  for (const c of columns) {
    const state = columnMarked(place, c as ChartColumn, q.on);
    if (state === "marked") marked.push(c);
    if (state === "open") open.push(c);
  }
  const words =
    marked.length > 0
      ? `${marked.map(named).join(" and ")} is marked for ${asRow}${since(place, marked, q)}`
      : `${columns.map(named).join(" and ")} is not marked for ${asRow}${since(place, columns, q)}`;
  if (marked.length === 0 && open.length > 0) return notSettled(q, place, open, words);
  return { verdict: settled(marked.length > 0), words };
}

/** Since when the cells are as they are, for those whose moves are known. */
function since(place: PlaceCode, columns: readonly string[], q: Asking): string {
  let words = "";
  for (const c of columns) {
    const period = cellPeriod(place, c as ChartColumn, q.on);
    if (period === undefined) continue;
    const one = `, ${periodWords(period)}`;
    if (!words.includes(one)) words += one;
  }
  return words;
}

function byProse(q: Asking, prose: Destinations, row: Row): There {
  const to = placeName(q.transaction.destination.country);
  switch (prose.kind) {
    case "worldwide": {
      const out = destinationIs(q, ...(prose.except ?? [])) || destinationIn(q, ...groupsIn(prose.exceptGroups));
      return {
        verdict: settled(!out),
        words: out ? `${to} is the exception to a worldwide control` : "required to all destinations",
      };
    }
    case "places":
      return byPlaces(q, prose, to);
    case "pointer":
      return byPointer(q, prose.to, to);
    case "unread":
      return {
        verdict: statedTruth(q, unreadRow(q, row)),
        words: `the ${row.reason} row of the entry prints no column: ${prose.raw || "its second cell is empty"}`,
      };
  }
}

const groupsIn = (groups: readonly string[] | undefined): CountryGroup[] => (groups ?? []) as CountryGroup[];

function byPlaces(q: Asking, prose: Extract<Destinations, { kind: "places" }>, to: string): There {
  const listed = destinationIs(q, ...(prose.places ?? []));
  const grouped = destinationIn(q, ...groupsIn(prose.groups)) && !destinationIn(q, ...groupsIn(prose.notIn));
  const freed = (prose.unless ?? [])
    .filter((u) => destinationIs(q, u.place))
    .map((u) => absentUnlessStated(q, issUse, `nothing says that the item is ${u.words}`));
  const where = [...(prose.places ?? []).map(placeName), ...(prose.groups ?? []).map((g) => `Country Group ${g}`)];
  const less = prose.notIn ? `, less ${prose.notIn.join(" and ")}` : "";
  return {
    verdict: allOf([settled(listed || grouped), not(anyOf(freed))]),
    words: `required to ${where.join(", ")}${less}; ${to} is ${listed || grouped ? "among them" : "not among them"}`,
  };
}

/** Where another section states a reason without a column: everywhere but `except`, and since a day but some more places. */
interface Pointed {
  readonly except?: readonly PlaceCode[];
  readonly since?: { readonly day: string; readonly except: readonly PlaceCode[] };
  readonly see: Citation;
}

/** Destinations that another section states for a reason without a column. */
const POINTED: Readonly<Record<string, Pointed>> = {
  EI: { except: ["CA"], see: "15 CFR 742.15(a)" },
  SI: { except: ["CA"], since: { day: "2024-04-19", except: ["AU", "GB"] }, see: "15 CFR 742.14(a)" },
  UN: { see: "15 CFR 746.1(b)" },
  SS: { see: "15 CFR Part 754" },
  CW: { see: "15 CFR 742.18" },
  "footnote-5-entities": { see: "15 CFR 742.6(a)(11)" },
  "russian-industry-sector": { see: "15 CFR 746.8" },
};

function byPointer(q: Asking, pointer: string, to: string): There {
  const pointed = POINTED[pointer];
  if (pointed === undefined) throw new Error(`the entry points at ${pointer}, which nobody here knows`);
  if (pointed.except === undefined) return { verdict: NO, words: `stated by ${pointed.see}`, see: pointed.see };
  const later = pointed.since !== undefined && q.on >= pointed.since.day ? pointed.since.except : [];
  const except = [...pointed.except, ...later];
  const out = destinationIs(q, ...except);
  const places = except.map(placeName).join(", ");
  return { verdict: out ? NO : YES, words: `required to all destinations but ${places}${out ? `; ${to} is one` : ""}` };
}

function unreadRow(q: Asking, row: Row) {
  const { code } = q.transaction.item.classification;
  return fact(
    `rowReading:${code}.${row.reason}`,
    `the ${row.reason} row of ${code} prints no column of the Country Chart; does it require a license to the destination?`,
    "counsel",
  );
}
