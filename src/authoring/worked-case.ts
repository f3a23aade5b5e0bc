import {
  type Citation,
  type FactValue,
  type LegalDate,
  type Requirement,
  readTransaction,
  type StatedListings,
  type Transaction,
  troubleLine,
} from "../vocabulary/index.ts";
import type { Asking } from "./asking.ts";
import type { ExceptionOpinion, Opinion } from "./opinion.ts";
import type { Rule, Rulebook } from "./rule.ts";
import { versionOn } from "./version.ts";
import { wordsAsTerms } from "./worked-listings.ts";

/** What a worked example expects of one section on one day: one word, or the word with what must go with it. */
export type Expected =
  | ExpectedAnswer
  | {
      readonly answer: ExpectedAnswer;
      /** Citations that must be among the requirements. */
      readonly cites?: readonly Citation[];
      /** Facts that must be named as missing, or be asked. */
      readonly missing?: readonly string[];
      readonly asks?: readonly string[];
      /** A review policy that must be forecast. */
      readonly policy?: string;
    };

/** The words an example may use; see {@link answerOf}. */
export type ExpectedAnswer =
  | "required"
  | "not-required"
  | "undetermined"
  | "not-evaluated"
  | "prohibited"
  | "referred"
  | "condition"
  | "red-flag"
  | "inside"
  | "outside"
  | "no-act"
  | "candidate"
  | "ruled-out";

/** One worked example: a transaction in the form of {@link readTransaction}, shortened, and an answer for each day. */
export interface WorkedCase {
  readonly name: string;
  /** The section asked, when it is not that of the file. */
  readonly section?: Citation;
  /** The exception asked, when it is not that of the file, and the requirement it is tried against. */
  readonly exception?: string;
  readonly against?: Citation | readonly [Citation, ...Citation[]];
  /** `3A001.a.7`, or an item with all its fields. */
  readonly item?: unknown;
  readonly to?: unknown;
  readonly parties?: unknown;
  readonly transaction?: string;
  readonly endUse?: string;
  readonly region?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly expect: Readonly<Record<string, Expected>>;
}

/** A file of worked examples beside a section. */
export interface WorkedFile {
  readonly section?: Citation;
  readonly exception?: string;
  readonly cases: readonly WorkedCase[];
}

/** What exceptions are tried against: the citation when an example names none, and the reason for control of a citation. */
export interface Tried {
  readonly against: Citation;
  control(citation: Citation): string | undefined;
}

const LISTINGS: StatedListings = { listId: (title) => title, terms: (_, stated) => wordsAsTerms(stated) };

/** The transaction of an example on a day; throws when the example is not well written. */
export function transactionOf(c: WorkedCase, on: string): Transaction {
  const to = c.to ?? "China";
  const item = typeof c.item === "string" || c.item === undefined ? { eccn: c.item ?? "EAR99", origin: "US" } : c.item;
  const parties =
    c.parties ?? ["ultimate_consignee", "end_user"].map((role) => ({ name: "Example Ltd.", role, country: to }));
  const input = {
    asOf: on,
    transaction: c.transaction ?? "export",
    item,
    destination: to,
    parties,
    facts: c.facts ?? {},
  };
  const more = { ...(c.endUse ? { endUse: c.endUse } : {}), ...(c.region ? { region: c.region } : {}) };
  const read = readTransaction({ ...input, ...more }, LISTINGS);
  if (read.ok) return read.value;
  throw new Error(`${c.name}: ${read.troubles.map(troubleLine).join("; ")}`);
}

/** An asking outside any run of the engine: the item counts as inside the regulation. */
function plainAsking(transaction: Transaction): Asking {
  const unknownValue = (name: string) => transaction.facts[name] === null || transaction.facts[name] === "unknown";
  return {
    on: transaction.on,
    transaction,
    subject: "subject",
    fact: (name) => (unknownValue(name) ? undefined : transaction.facts[name]),
    statedUnknown: unknownValue,
  };
}

/** Asks the section or exception an example is about; the differences from what it expects, empty when it holds. */
export function differences(
  book: Rulebook,
  file: WorkedFile,
  c: WorkedCase,
  on: string,
  expected: Expected,
  tried: Tried = { against: "", control: () => undefined },
): string[] {
  const transaction = transactionOf(c, on);
  const want = typeof expected === "string" ? { answer: expected } : expected;
  const symbol = c.exception ?? (c.section ? undefined : file.exception);
  if (symbol !== undefined) return exceptionDifferences(book, symbol, c, transaction, want.answer, tried);
  const section = c.section ?? file.section;
  const rules = [...book.jurisdiction, ...book.requirements].filter((r) => r.section === section);
  if (rules.length === 0) return [`no rule of the book has the section ${section ?? "(none given)"}`];
  const opinions = rules.map((r) => {
    const version = versionOn(r.versions, transaction.on);
    const status = r.beforeFirst === "not-in-force" ? "not_met" : "not_evaluated";
    const before: Opinion = { status, because: `before the oldest version of ${r.section}` };
    return { opinion: version ? version.apply(plainAsking(transaction)) : before, route: r.route };
  });
  const told = opinions.map(({ opinion, route }) => ({ opinion, answer: answerOf(opinion, route) }));
  const found = told.find((t) => t.answer === want.answer) ?? told[0];
  if (found === undefined || found.answer !== want.answer) {
    return [`answers ${told.map((t) => `${t.answer} (${t.opinion.because})`).join(", ")}; expected ${want.answer}`];
  }
  const cited = told.flatMap((t) => (t.opinion.requirements ?? []).map((r) => r.citation ?? section ?? ""));
  const all = told.map((t) => t.opinion);
  return [
    ...lacking("cited", want.cites, cited),
    ...lacking(
      "missing",
      want.missing,
      all.flatMap((o) => o.missing ?? []),
    ),
    ...lacking(
      "asked",
      want.asks,
      all.flatMap((o) => o.asks ?? []),
    ),
    ...lacking(
      "forecast",
      want.policy ? [want.policy] : [],
      all.flatMap((o) => (o.reviewPolicy ?? []).map((p) => p.policy)),
    ),
  ];
}

function lacking(word: string, wanted: readonly string[] | undefined, got: readonly string[]): string[] {
  return (wanted ?? [])
    .filter((w) => !got.includes(w))
    .map((w) => `${w} is not ${word}; ${word}: ${got.join(", ") || "nothing"}`);
}

/** The one word for an opinion, strongest finding first. */
function answerOf(o: Opinion, route: Rule["route"]): ExpectedAnswer {
  if ((o.prohibitions ?? []).length > 0) return "prohibited";
  if ((o.requirements ?? []).some((r) => r.conditionalOn === undefined)) return "required";
  if ((o.referrals ?? []).length > 0) return "referred";
  if (o.status === "unknown") return "undetermined";
  if (o.status === "not_evaluated") return "not-evaluated";
  if (o.status === "met" && route !== undefined)
    return route === "in" ? "inside" : route === "out" ? "outside" : "no-act";
  if ((o.conditions ?? []).length > 0) return "condition";
  if ((o.redFlags ?? []).length > 0) return "red-flag";
  return "not-required";
}

/** Tries an exception, after the bars of the book, against the requirement the example names. */
function exceptionDifferences(
  book: Rulebook,
  symbol: string,
  c: WorkedCase,
  transaction: Transaction,
  want: ExpectedAnswer,
  tried: Tried,
): string[] {
  const q = plainAsking(transaction);
  const against: readonly Citation[] = typeof c.against === "string" ? [c.against] : (c.against ?? [tried.against]);
  const all = against.map((citation) => requirementAgainst(citation, transaction.on, tried.control(citation)));
  const [requirement] = all;
  if (requirement === undefined) return ["the example tries the exception against nothing"];
  const barred = book.bars.map((b) => b.stands(q, all)?.(symbol)).find((b) => b !== undefined);
  const rules = book.exceptions.filter((e) => e.symbol === symbol);
  if (rules.length === 0) return [`the book has no exception ${symbol}`];
  const told: ExceptionOpinion[] = barred
    ? [{ status: "ruled_out", because: barred.because }]
    : rules.map((e): ExceptionOpinion => {
        const version = versionOn(e.versions, transaction.on);
        return version ? version.apply(q, requirement, all) : { status: "ruled_out", because: "not in force" };
      });
  const words = { candidate: "candidate", ruled_out: "ruled-out", not_evaluated: "not-evaluated" } as const;
  if (told.some((t) => words[t.status] === want)) return [];
  return [`answers ${told.map((t) => `${words[t.status]} (${t.because})`).join(", ")}; expected ${want}`];
}

/** A requirement as the engine would hand it to an exception. */
function requirementAgainst(citation: Citation, on: LegalDate, control: string | undefined): Requirement {
  return {
    citation,
    reason: "named by the example",
    version: { by: citation, text: "T", coverage: "covers-the-day", from: on },
    exceptions: { kind: "ordinary" },
    ...(control ? { control } : {}),
  };
}
