/** Shapes of the law's tables and of its official text as they come back, for the API document. */
import { z } from "zod";
import { named } from "../../operations/index.ts";

const text = z.string();
const texts = z.array(text);
const day = text.describe("YYYY-MM-DD");

const mark = {
  citation: text,
  textOf: day,
  source: text,
  laterThanAsked: z.boolean().describe("the text at hand is of a later day than the one asked"),
};

const column = named(
  "ChartColumn",
  z.strictObject({ column: text, reason: text, title: text, sections: texts, entries: z.number() }),
);
const row = named(
  "ChartPlace",
  z.strictObject({
    place: text,
    name: text,
    marks: texts,
    footnotes: texts,
    see: texts.nullable(),
    governedBy: text.nullable(),
    remark: text.nullable(),
  }),
);
const footnote = named("ChartFootnote", z.strictObject({ key: text, printedAs: texts, text, citations: texts }));

/** The whole chart. */
export const chartShape = named(
  "CountryChart",
  z.strictObject({ asOf: day, ...mark, columns: z.array(column), rows: z.array(row), footnotes: z.array(footnote) }),
);

/** One cell of the chart. */
export const cellShape = named(
  "ChartCell",
  z.strictObject({
    asOf: day,
    ...mark,
    row,
    column,
    standing: z.enum(["marked", "unmarked", "see-sections"]),
    footnotes: z.array(footnote),
    entries: z.array(z.strictObject({ code: text, title: text, covers: texts })),
  }),
);

/** A country in the law and on the lists. */
export const countryShape = named(
  "CountryPage",
  z.strictObject({
    asOf: day,
    place: text,
    name: text,
    ...mark,
    row: row.nullable(),
    groups: z.array(
      z.strictObject({
        group: text,
        title: text,
        members: z.number(),
        limitedBy: text.optional(),
        since: day.optional(),
        by: text.optional().describe("the rule that began the membership"),
        note: text.optional(),
      }),
    ),
    sections: z.array(
      z.strictObject({ section: text, kind: z.enum(["embargo", "end-use", "list"]), by: text, says: text }),
    ),
    changes: z.array(z.strictObject({ place: text, on: day, by: text, says: text })),
    scopes: z.array(
      z.strictObject({
        reason: text,
        where: text.describe("destinations in words, under no column of the chart"),
        open: z.boolean(),
        citations: texts,
        entries: texts,
      }),
    ),
    columns: z.array(column),
    footnotes: z.array(footnote),
    lists: z.array(
      z.strictObject({
        list: text,
        title: text,
        source: text.nullable(),
        parties: z.number().nullable().describe("null: no loaded source carries the list"),
      }),
    ),
  }),
);

/** Parties of a list in a country. */
export const partiesThereShape = named(
  "PartiesInCountry",
  z.strictObject({
    asOf: day,
    place: text,
    list: text,
    total: z.number(),
    parties: z.array(z.strictObject({ id: text, name: text, from: day.nullable() })),
  }),
);

const line = z.strictObject({ code: text, title: text, reasons: texts });

/** The control list by category and group. */
export const controlListShape = named(
  "ControlList",
  z.strictObject({
    asOf: day,
    ...mark,
    categories: z.array(
      z.strictObject({
        category: text,
        title: text,
        groups: z.array(z.strictObject({ group: text, title: text, entries: z.array(line) })),
      }),
    ),
  }),
);

/** One entry of the control list. */
export const controlEntryShape = named(
  "ControlEntry",
  z.strictObject({
    asOf: day,
    ...mark,
    code: text,
    title: text,
    category: text,
    group: text,
    reasons: texts,
    rows: z.array(
      z.strictObject({
        reason: text,
        columns: texts,
        where: text.nullable(),
        covers: text,
        paragraphs: text,
        conditions: texts,
        citations: texts,
        remark: text.nullable(),
      }),
    ),
    instead: text.nullable(),
    notes: z.array(z.strictObject({ words: text, citations: texts })),
    exceptions: z.array(
      z.strictObject({
        symbol: text,
        answer: z.enum(["yes", "no", "partly", "barred", "unread"]),
        open: texts,
        closed: texts,
        raw: text,
      }),
    ),
    paragraphs: texts,
    versions: z.array(z.strictObject({ from: day.nullable(), until: day.nullable(), inForce: z.boolean() })),
    related: z.array(z.strictObject({ code: text, title: text })),
  }),
);

const block = named(
  "TextBlock",
  z.strictObject({
    kind: z.enum(["heading", "paragraph", "note", "table", "history"]),
    path: text.optional(),
    mark: text.optional(),
    words: text,
    head: texts.optional(),
    rows: z.array(texts).optional(),
  }),
);
const bring = text.describe("the command that brings the text in");

/** A section in official words. */
export const wordsShape = named(
  "OfficialWords",
  z.strictObject({
    asOf: day,
    section: text,
    bring,
    elsewhere: z.boolean().describe("the section is of other law, whose words are not kept here"),
    readAt: text.describe("the official page of the section"),
    words: z
      .strictObject({
        part: text,
        day,
        from: text,
        digest: text,
        fetchedAt: text,
        unit: text,
        heading: text,
        path: text.nullable(),
        blocks: z.array(block),
        first: z.number(),
        total: z.number(),
        previous: z.number().nullable(),
        next: z.number().nullable(),
        days: texts,
        laterThanAsked: z.boolean(),
        asRead: z.boolean().nullable(),
        before: text.nullable(),
        after: text.nullable(),
      })
      .nullable()
      .describe("null: nobody has brought that text in"),
  }),
);

/** The table of contents of the text at hand. */
export const contentsShape = named(
  "TextContents",
  z.strictObject({
    asOf: day,
    bring,
    parts: z.array(z.strictObject({ part: text, day, units: z.array(z.strictObject({ unit: text, heading: text })) })),
  }),
);

/** Places in the text where words stand. */
export const textHitsShape = named(
  "TextHits",
  z.strictObject({
    asOf: day,
    query: text,
    bring,
    total: z.number(),
    hits: z.array(
      z.strictObject({ unit: text, heading: text, path: text.nullable(), block: z.number(), around: text }),
    ),
    looked: z.array(z.strictObject({ part: text, day })),
  }),
);
