import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  ChartColumn,
  ChartFootnote,
  ChartPlace,
  ControlEntry,
  ControlListTree,
  CountryChart,
  EntryUnderColumn,
  OfficialWords,
  PlaceInLaw,
  TextHeading,
  TextHit,
  TextMark,
} from "../../../src/operations/index.ts";
import { get } from "./ask-server.ts";

export type {
  ChartColumn,
  ChartFootnote,
  ChartPlace,
  ControlEntry,
  ControlListTree,
  CountryChart,
  OfficialWords,
  TextMark,
};

/** A paragraph, note, heading or table of the official text. */
export type TextBlock = OfficialWords["blocks"][number];

/** One cell of the chart with what it bears on. */
export interface ChartCell extends TextMark {
  readonly row: ChartPlace;
  readonly column: ChartColumn;
  readonly standing: "marked" | "unmarked" | "see-sections";
  readonly footnotes: readonly ChartFootnote[];
  readonly entries: readonly EntryUnderColumn[];
}

/** A country in the law and on the lists. */
export interface CountryPage extends PlaceInLaw {
  readonly place: string;
  readonly name: string;
  readonly columns: readonly ChartColumn[];
  readonly footnotes: readonly ChartFootnote[];
  readonly lists: readonly {
    readonly list: string;
    readonly title: string;
    readonly source: string | null;
    readonly parties: number | null;
  }[];
}

/** A section in official words, and how to get them. */
export interface WordsAsked {
  readonly section: string;
  readonly words: OfficialWords | null;
  /** It is of other law, whose words are not kept here. */
  readonly elsewhere: boolean;
  readonly bring: string;
  readonly readAt: string;
}

const hour = 3_600_000;

const reading = <T>(path: string, asked: Readonly<Record<string, string | number | undefined>>, enabled = true) =>
  queryOptions({
    queryKey: ["atlas", path, asked],
    queryFn: ({ signal }) => get<T>(`/law/${path}`, asked, signal),
    staleTime: hour,
    retry: false,
    enabled,
  });

/** The whole chart as of a day. */
export const chartQuery = (asOf: string) => reading<CountryChart>("chart", { asOf });

/** One cell of the chart. */
export const cellQuery = (place: string, column: string, asOf: string) =>
  reading<ChartCell>("chart/cell", { place, column, asOf });

/** One country. */
export const countryQuery = (place: string, asOf: string) => reading<CountryPage>("country", { place, asOf });

/** Parties of one list in a country. */
export const partiesThereQuery = (place: string, list: string, asOf: string) =>
  reading<{ total: number; parties: readonly { id: string; name: string; from: string | null }[] }>("country/parties", {
    place,
    list,
    asOf,
    limit: 500,
  });

/** The control list by category and group. */
export const controlTreeQuery = (asOf: string) => reading<ControlListTree>("control-list", { asOf });

/** One entry of the control list. */
export const controlEntryQuery = (code: string, asOf: string) =>
  reading<ControlEntry>("control-list/entry", { code, asOf });

/** A page of a section's official words. */
export const wordsQuery = (section: string, asOf: string, page: { readonly first?: number; readonly at?: number }) => ({
  ...reading<WordsAsked>("text", { section, asOf, ...page, limit: 120 }),
  staleTime: 60_000,
});

/** The table of contents of the text at hand. */
export const contentsQuery = (asOf: string) => ({
  ...reading<{
    readonly bring: string;
    readonly parts: readonly { readonly part: string; readonly day: string; readonly units: readonly TextHeading[] }[];
  }>("text/contents", { asOf }),
  staleTime: 60_000,
});

/** Where words stand in the whole text. */
export const textSearchQuery = (q: string, asOf: string, limit: number) => ({
  ...reading<{
    readonly total: number;
    readonly hits: readonly TextHit[];
    readonly bring: string;
    readonly looked: readonly { readonly part: string; readonly day: string }[];
  }>("text/search", { q, asOf, limit }, q.trim().length >= 2),
  placeholderData: keepPreviousData,
  staleTime: 60_000,
});
