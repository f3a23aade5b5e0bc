import { z } from "zod";
import { type Inquiry, impactOn, legalDate, named, openInquiry, readProposals } from "../../operations/index.ts";
import { fail, isObject, ok, quoted, type Result, TroubleError } from "../../vocabulary/index.ts";
import { jsonPieces } from "./json-pieces.ts";
import { Pieces } from "./lines.ts";
import { fileRoute, linesRoute, type Route } from "./route.ts";
import { trouble } from "./shapes-of-answers.ts";
import type { Workplace } from "./workplace.ts";

const text = z.string();

/** A feared listing with what the party is to be recognised by; read by the operations' own reader. */
const feared = named(
  "FearedListing",
  z.looseObject({
    party: text.optional().describe("a name in any script; or give `address` alone"),
    address: text.optional(),
    list: text,
    from: text,
    country: text.optional(),
    aliases: z.array(text).optional(),
    addresses: z.array(text).optional(),
    requirement: text.optional(),
    reviewPolicy: text.optional(),
    footnotes: z.array(z.number()).optional(),
  }),
);

const itemMove = named(
  "ItemMove",
  z.looseObject({ products: z.array(text).optional(), eccn: text.optional(), to: text.describe("the classification") }),
);

const facts = z.record(text, z.union([text, z.number(), z.boolean(), z.null()]));

const savingsClause = named(
  "SavingsClause",
  z
    .looseObject({
      like: text.optional().describe("a rule whose clause is taken as a model, `84 FR 54002`"),
      enRouteOn: text.optional().describe("goods under way on this day may go on"),
      until: text.optional().describe("if they arrive by this day"),
      exportedBefore: text.optional().describe("if they have left before this day"),
    })
    .describe("the savings clause that goes with the proposals: a rule's, or dates of its own"),
);

const fields = {
  asOf: legalDate.optional().describe("the day asked about; the book's own day if left out"),
  bookId: text.optional(),
  proposals: z.array(feared).default([]),
  items: z.array(itemMove).default([]).describe("products or entries that move to another classification"),
  changedFacts: facts.default({}).describe("a rule switched on, or another fact that the proposal changes"),
  savingsClause: savingsClause.optional(),
  facts: facts.default({}).describe("facts stated for every order, proposal or not"),
};
const asks = named("ImpactRequest", z.strictObject(fields));
type Asked = z.output<typeof asks>;

const progress = z.strictObject({ what: text, done: z.number(), total: z.number() });
const impactShape = named(
  "Impact",
  z.looseObject({
    asOf: text,
    on: text,
    headline: text,
    company: text.nullable(),
    bookDay: text,
    customers: z.array(z.looseObject({})),
    orders: z.array(z.looseObject({})),
    products: z.array(z.looseObject({})),
    suppliers: z.array(z.looseObject({})),
    totals: z.looseObject({}),
    actions: z.array(z.looseObject({})),
    questions: z.array(z.looseObject({})),
    assumptions: z.array(text),
    provenance: z.looseObject({ engine: text, law: text }),
  }),
);

/** Most answers that one inquiry remembers before a new one is opened, so that memory has an end. */
const MOST_REMEMBERED = 100_000;

/** One inquiry for each desk and the world it last asked: a changed fact asks again only what it touches. */
const kept = new WeakMap<Workplace["desk"], { readonly world: object; readonly inquiry: Inquiry }>();

/** The impact of what is feared on a book of business, told as it comes to be. */
export const impactRoutes: readonly Route[] = [
  linesRoute(
    {
      method: "POST",
      path: "/api/v1/impact",
      operation: "impact",
      effect: "read",
      summary: "A whole book under a feared listing: lines of `{progress}`, then one line `{impact}` or `{refused}`.",
      asks,
      answers: z.union([
        z.strictObject({ progress }),
        z.strictObject({ impact: impactShape, bookId: text }),
        z.looseObject({ refused: trouble }),
      ]),
    },
    async (place, asked, _lines, gone) => {
      const ready = await prepared(place, asked);
      if (!ready.ok) return ready;
      const { id, ask } = ready.value;
      return ok(
        told(async (tell) => {
          const impact = await ask(gone, tell);
          if (!impact.ok) throw new TroubleError(...impact.troubles);
          return new Pieces(jsonPieces({ impact: impact.value, bookId: id }));
        }),
      );
    },
  ),
  fileRoute(
    {
      method: "POST",
      path: "/api/v1/impact/report",
      operation: "impact",
      effect: "read",
      summary: "The same as a file for people: the board page or the annex, as HTML, PDF, workbook or JSON.",
      asks: named(
        "ImpactReportRequest",
        z.strictObject({ ...fields, file: text.describe("`board.pdf`, `annex.xlsx`") }),
      ),
      answers: z.string().meta({ contentEncoding: "binary" }),
    },
    async (place, { file, ...asked }, gone) => {
      const { reports } = place;
      if (!reports.names.includes(file)) return noSuchReport(file, reports.names);
      const ready = await prepared(place, asked);
      if (!ready.ok) return ready;
      const impact = await ready.value.ask(gone);
      if (!impact.ok) return impact;
      const made = await reports.make(file, impact.value, ready.value.reading);
      return made === undefined ? noSuchReport(file, reports.names) : ok(made);
    },
  ),
];

function noSuchReport(file: string, names: readonly string[]): Result<never> {
  const because = `${quoted(file)} is no report that is made here`;
  return fail({ code: "report/unknown", at: "file", because, try: `use one of ${names.join(", ")}` });
}

/** Everything read and opened, so that a refusal comes before the first line. */
async function prepared(place: Workplace, asked: Asked) {
  const { proposals, items, changedFacts, savingsClause, facts: stated } = asked;
  const read = readProposals({ listings: proposals, items, facts: changedFacts, savingsClause }, {}, "proposals");
  if (!read.ok) return read;
  const opened = await place.books.open(asked.bookId);
  if (!opened.ok) return opened;
  const inquiry = await inquiryOf(place);
  if (!inquiry.ok) return inquiry;
  const { id, reading } = opened.value;
  const { listings, items: moves, facts: changed, savings } = read.value;
  const asOf = asked.asOf ?? reading.book.day;
  const ask = { asOf, listings, items: moves, changedFacts: changed, facts: stated, ...(savings ? { savings } : {}) };
  const impactAsk = (gone: AbortSignal, tell?: Tell) =>
    impactOn(place.desk, reading.book, ask, tell, inquiry.value, gone);
  return ok({ id, reading, ask: impactAsk });
}

async function inquiryOf({ desk }: Workplace): Promise<Result<Inquiry>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const known = kept.get(desk);
  if (known?.world === world.value && known.inquiry.counts.asked < MOST_REMEMBERED) return ok(known.inquiry);
  const inquiry = openInquiry(world.value);
  kept.set(desk, { world: world.value, inquiry });
  return ok(inquiry);
}

type Tell = (what: string, done: number, total: number) => void;

/** Long work as lines: how far it has come, a tenth of a second apart at least, and what came of it. */
async function* told(work: (tell: Tell) => Promise<object>): AsyncGenerator<readonly unknown[]> {
  let latest: object | undefined;
  let wake = () => {};
  const tell: Tell = (what, done, total) => {
    latest = { progress: { what, done, total } };
    wake();
  };
  let done: { readonly answer: object } | undefined;
  const working = work(tell).then((answer) => {
    done = { answer };
    wake();
  });
  working.catch(() => wake());
  while (done === undefined) {
    const news = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await Promise.race([news, working]);
    if (latest !== undefined && isObject(latest)) yield [latest];
    latest = undefined;
  }
  yield [done.answer];
}
