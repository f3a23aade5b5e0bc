/** Shapes of lists and law as they come back, for the API document. */
import { z } from "zod";
import { named } from "../../operations/index.ts";

const text = z.string();
const texts = z.array(text);
const day = text.describe("YYYY-MM-DD");

const editionSummary = named(
  "EditionSummary",
  z.looseObject({
    source: text,
    id: text,
    publishedAt: day,
    recordedAt: text,
    digest: text,
    counts: z.looseObject({ entries: z.number(), aliases: z.number(), quarantined: z.number() }),
    inForceSince: text.optional(),
  }),
);

/** Every source with its edition in force, its age and what is held. */
export const listStatuses = named(
  "ListStatuses",
  z.strictObject({
    sources: z.array(
      z.looseObject({
        source: text,
        title: text,
        state: z.enum(["fresh", "soft-stale", "stale", "absent"]),
        edition: editionSummary.optional(),
        ageHours: z.number().optional(),
        held: z.array(z.unknown()),
      }),
    ),
  }),
);

/** Editions on the shelf. */
export const editions = named("Editions", z.strictObject({ editions: z.array(editionSummary) }));

const entry = named(
  "ListEntry",
  z.looseObject({
    id: text,
    list: text,
    kind: text,
    names: z.array(z.looseObject({ text, role: text })),
    addresses: z.array(z.looseObject({ text })),
    countries: texts,
    identifiers: z.array(z.looseObject({ type: text, value: text })),
    terms: z.unknown(),
    citations: texts,
    period: z.strictObject({ from: day.optional(), until: day.optional() }),
    firstDay: text,
  }),
);

const pair = z.strictObject({ before: entry, after: entry, fields: z.array(z.looseObject({ field: text })) });

/** What one edition changes in another; entries that stayed the same are counted. */
export const editionDiff = named(
  "EditionDiff",
  z.strictObject({
    from: text,
    to: text,
    added: z.array(entry),
    removed: z.array(entry),
    changed: z.array(pair),
    reworded: z.array(pair),
    same: z.number(),
  }),
);

/** Everything known of one entry. */
export const shownEntries = named(
  "ShownEntries",
  z.strictObject({
    shown: z.array(
      z.strictObject({
        source: text,
        edition: text,
        publishedAt: day,
        wordings: z.array(z.looseObject({ entry, wording: z.unknown() })),
      }),
    ),
  }),
);

/** Additions and removals of each list of a source, by day. */
export const timelines = named(
  "ListTimelines",
  z.strictObject({
    source: text,
    edition: text,
    lists: z.array(
      z.strictObject({
        list: text,
        title: text,
        entries: z.number(),
        firstDayUnknown: z.number(),
        days: z.array(z.strictObject({ on: day, added: z.number(), removed: z.number() })),
      }),
    ),
  }),
);

const entryLine = named(
  "EntryLine",
  z.strictObject({ id: text, list: text, name: text, countries: texts, citations: texts }),
);

/** Who came and who left on one day. */
export const dayOfLists = named(
  "DayOfLists",
  z.strictObject({ source: text, edition: text, on: day, added: z.array(entryLine), removed: z.array(entryLine) }),
);

const rule = named(
  "LawRule",
  z.strictObject({
    section: text,
    title: text,
    kind: z.enum(["jurisdiction", "requirement", "bar", "exception", "filing", "not-covered"]),
    symbol: text.nullable(),
    beforeFirst: text.nullable(),
    versions: z.array(
      z.strictObject({ from: day.nullable(), seen: day.nullable(), by: text, text, note: text.nullable() }),
    ),
    facts: z.array(z.strictObject({ name: text, ask: text, who: text })),
  }),
);

/** The law as a tree of parts and sections. */
export const lawTreeShape = named(
  "LawTree",
  z.strictObject({
    id: text,
    edition: text,
    textThrough: day,
    parts: z.array(
      z.strictObject({
        part: text,
        sections: z.array(z.strictObject({ section: text, title: text, rules: z.array(rule) })),
      }),
    ),
    standing: texts,
  }),
);

/** One section with its worked examples, null where they are not at hand. */
export const lawSectionShape = named(
  "LawSection",
  z.strictObject({
    section: text,
    part: text,
    title: text,
    plainReading: texts.nullable(),
    rules: z.array(rule),
    examples: z
      .array(z.strictObject({ name: text, asks: z.record(text, z.unknown()), expect: z.record(text, z.unknown()) }))
      .nullable(),
  }),
);

/** Entries of the control list that are proposed; a person classifies. */
export const proposedEntries = named(
  "ProposedEntries",
  z.strictObject({
    query: text,
    asOf: day,
    entries: z.array(z.strictObject({ code: text, title: text, reasons: texts, paragraphs: texts, because: text })),
    humanJudgement: text,
  }),
);
