import { type Asking, fact } from "../../../../src/authoring/index.ts";
import { type Citation, type PlaceCode, placeCode, placeName } from "../../../../src/vocabulary/index.ts";
import { type CountryGroup, inGroup } from "../740-exceptions/index.ts";
import { absentUnlessStated, type Destinations, type Row, statedTruth } from "../774-commerce-control-list/index.ts";
import { countryOfDestination, issUse } from "../facts.ts";
import { countryOf, insideUnitedStates } from "../territories.ts";
import { allOf, anyOf, NO, not, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { type ChartColumn, chartPlace, chartRow, columnMarked } from "./country-chart.table.ts";

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
  return chartPlace(country) ?? (typeof answered === "string" ? chartPlace(placeCode(answered) ?? "") : undefined);
}

/** Is the destination in the group? A territory is read as its country, Hong Kong as China. */
export function destinationIn(q: Asking, ...groups: readonly CountryGroup[]): boolean {
  return groups.some((group) => inGroup(countryOf(q.transaction.destination.country), group));
}

/** Is the destination one of the places? Hong Kong counts as China (85 FR 83788); a territory as its country. */
export function destinationIs(q: Asking, ...places: readonly PlaceCode[]): boolean {
  const { country } = q.transaction.destination;
  return places.includes(country) || places.includes(country === "HK" ? "CN" : countryOf(country));
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

/** First day without a row for Hong Kong (85 FR 83788); its earlier row is not at hand. */
export const HONG_KONG_LOST_ITS_ROW = "2020-12-23";

function ownRowNotHeld(q: Asking, columns: readonly string[]): There {
  const marks = columns.map((column) => {
    const words = `did the Country Chart of ${q.on} mark ${named(column)} for Hong Kong, which had a row of its own?`;
    return statedTruth(q, fact(`chartMark:HK.${column}`, words, "counsel"));
  });
  return {
    verdict: anyOf(marks),
    words: `Hong Kong had a row of its own until ${HONG_KONG_LOST_ITS_ROW} (85 FR 83788), which is not at hand`,
  };
}

function byColumns(q: Asking, columns: readonly string[]): There {
  const place = governingPlace(q);
  const { country } = q.transaction.destination;
  const row = place === undefined ? undefined : chartRow(place);
  if (place === undefined || row === undefined) {
    const words = `${placeName(country)} has no row on the Country Chart, and whose row it takes is not known here`;
    return { verdict: openUntil(countryOfDestination), words };
  }
  if (country === "HK" && q.on < HONG_KONG_LOST_ITS_ROW) return ownRowNotHeld(q, columns);
  const asRow =
    place === country ? placeName(country) : `${placeName(country)}, read in the row of ${placeName(place)}`;
  if (row.seePart !== undefined) {
    const see = row.see?.at(-1) ?? `15 CFR Part ${row.seePart}`;
    return { verdict: NO, words: `the Country Chart sends ${asRow} to ${see}`, see };
  }
  const marked = columns.filter((c) => columnMarked(place, c as ChartColumn) === "marked");
  const words =
    marked.length > 0
      ? `${marked.map(named).join(" and ")} is marked for ${asRow}`
      : `${columns.map(named).join(" and ")} is not marked for ${asRow}`;
  return { verdict: settled(marked.length > 0), words };
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

/** Destinations that another section states for a reason without a column. */
const POINTED: Readonly<Record<string, { readonly except?: readonly PlaceCode[]; readonly see: Citation }>> = {
  EI: { except: ["CA"], see: "15 CFR 742.15(a)" },
  SI: { except: ["AU", "CA", "GB"], see: "15 CFR 742.14(a)" },
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
  const out = destinationIs(q, ...pointed.except);
  const places = pointed.except.map(placeName).join(", ");
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
