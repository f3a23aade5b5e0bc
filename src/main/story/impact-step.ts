import { type Desk, type Impact, type ImpactAsk, impactOn, openDemoBook } from "../../operations/index.ts";
import { type FactValue, ok, type Result, readClassification, readLegalDate } from "../../vocabulary/index.ts";
import type { StoryStep } from "./read-story.ts";

type ImpactStep = Extract<StoryStep, { kind: "asked" }>;

/** The flags of the command line that ask a step of a story. */
export function impactFlags({ words }: ImpactStep): string[] {
  const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [`--${name}`, value]);
  const { on, list, party, from, like, fact, move } = words;
  const named = { "as-of": on, list, party, from, like, fact, move };
  return Object.entries(named).flatMap(([name, value]) => flag(name, value));
}

/** The request over HTTP that asks a step of a story; without a book id the demonstration is meant. */
export function impactRequest({ words }: ImpactStep): object {
  const { on, list, party, from, like, fact, move } = words;
  const [eccn, to] = move?.split("=") ?? [];
  const [name, value] = fact?.split("=") ?? [];
  return {
    asOf: on,
    ...(party === undefined ? {} : { proposals: [{ party, list, from }] }),
    ...(like === undefined ? {} : { savingsClause: { like } }),
    ...(eccn === undefined ? {} : { items: [{ eccn, to }] }),
    ...(name === undefined ? {} : { changedFacts: { [name]: factOf(value ?? "") } }),
  };
}

/** A step's question about the demonstration book, put through the operations. */
export async function impactOfStep(desk: Desk, { words }: ImpactStep): Promise<Result<Impact>> {
  const { on, list = "", party, from, like, fact, move } = words;
  const [asOf, first] = [readLegalDate(on), readLegalDate(from ?? on)];
  const [eccn, target] = move?.split("=") ?? [];
  const to = target === undefined ? undefined : readClassification(target);
  const [name, value] = fact?.split("=") ?? [];
  const book = await openDemoBook(desk);
  if (!asOf.ok) return asOf;
  if (!first.ok) return first;
  if (to?.ok === false) return to;
  if (!book.ok) return book;
  const ask: ImpactAsk = {
    asOf: asOf.value,
    listings: party === undefined ? [] : [{ party, list, from: first.value }],
    items: eccn === undefined || to === undefined ? [] : [{ eccn, to: to.value }],
    changedFacts: name === undefined ? {} : { [name]: factOf(value ?? "") },
    facts: {},
    ...(like === undefined ? {} : { savings: { like } }),
  };
  const impact = await impactOn(desk, book.value.book, ask);
  return impact.ok ? ok(impact.value) : impact;
}

const factOf = (word: string): FactValue => (word === "true" ? true : word === "false" ? false : word);
