import { z } from "zod";
import {
  chartCell,
  contentsOfText,
  controlEntryPage,
  controlListTree,
  countryChart,
  countryPage,
  legalDate,
  partiesInCountry,
  searchText,
  today,
  upTo,
  wordsOfSection,
} from "../../operations/index.ts";
import { type Route, route } from "./route.ts";
import {
  cellShape,
  chartShape,
  contentsShape,
  controlEntryShape,
  controlListShape,
  countryShape,
  partiesThereShape,
  textHitsShape,
  wordsShape,
} from "./shapes-of-law.ts";

const reading = { method: "GET", operation: "law", effect: "read" } as const;
const asOf = legalDate.optional();
const place = z.string().min(1).max(80).describe("a country by name or two-letter code");

/** The law to browse: the chart, countries, the control list, the official text. */
export const atlasRoutes: readonly Route[] = [
  route(
    {
      ...reading,
      path: "/api/v1/law/chart",
      summary: "The chart of countries and reasons for control, with its footnotes.",
      asks: z.strictObject({ asOf }),
      answers: chartShape,
    },
    ({ desk, atlas }, asked) => countryChart(atlas, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/chart/cell",
      summary: "One cell of the chart: marked or not, by which section, and the entries it bears on.",
      asks: z.strictObject({ place, column: z.string().max(8), asOf }),
      answers: cellShape,
    },
    ({ desk, atlas }, asked) => chartCell(atlas, asked, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/country",
      summary: "A country: chart row, groups, sections that name it, parties of loaded lists there.",
      asks: z.strictObject({ place, asOf }),
      answers: countryShape,
    },
    ({ desk, atlas }, asked) => countryPage(desk, atlas, asked.place, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/country/parties",
      summary: "Parties of one list with an address in a country.",
      asks: z.strictObject({ place, list: z.string().max(80), asOf, limit: upTo(5000).default(200) }),
      answers: partiesThereShape,
    },
    ({ desk }, asked) => partiesInCountry(desk, asked, asked.asOf ?? today(desk), asked.limit),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/control-list",
      summary: "The control list by category and product group.",
      asks: z.strictObject({ asOf }),
      answers: controlListShape,
    },
    ({ desk, atlas }, asked) => controlListTree(atlas, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/control-list/entry",
      summary: "One entry: requirement rows with chart columns, exception lines, paragraphs, versions.",
      asks: z.strictObject({ code: z.string().min(1).max(40), asOf }),
      answers: controlEntryShape,
    },
    ({ desk, atlas }, asked) => controlEntryPage(atlas, asked.code, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/text",
      summary: "A section, supplement or entry in official words, where somebody brought the text in.",
      asks: z.strictObject({
        section: z.string().min(1).max(200),
        asOf,
        first: z.coerce.number().int().min(0).optional().describe("the block a page begins with"),
        at: z.coerce.number().int().min(0).optional().describe("a block the page must hold"),
        limit: upTo(400).default(120),
      }),
      answers: wordsShape,
    },
    ({ desk, texts }, asked) => wordsOfSection(texts, asked, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/text/contents",
      summary: "The table of contents of the official text at hand.",
      asks: z.strictObject({ asOf }),
      answers: contentsShape,
    },
    ({ desk, texts }, asked) => contentsOfText(texts, asked.asOf ?? today(desk)),
  ),
  route(
    {
      ...reading,
      path: "/api/v1/law/text/search",
      summary: "Where words stand in the whole official text at hand.",
      asks: z.strictObject({ q: z.string().min(2).max(200), asOf, limit: upTo(500).default(80) }),
      answers: textHitsShape,
    },
    ({ desk, texts }, asked) => searchText(texts, asked.q, asked.asOf ?? today(desk), asked.limit),
  ),
];
