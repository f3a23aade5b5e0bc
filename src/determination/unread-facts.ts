import type { FactDeclaration, Rulebook } from "../authoring/index.ts";
import type { FactValue, Transaction } from "../vocabulary/index.ts";
import { nearest } from "./nearest.ts";
import type { Restated } from "./restate.ts";

/** What was stated and means nothing here: a name that no rule reads, an answer that is none of those a rule knows. */
export interface Misread {
  /** A line for each, for the assumptions. */
  readonly lines: readonly string[];
  /** Where another name or answer comes close: for a person to say which was meant. */
  readonly judgements: readonly string[];
}

const NOTHING: Misread = { lines: [], judgements: [] };

/** Looks at the facts as stated, and at their values in the words of the book; `read` are those that a rule or an exception read. */
export function misreadFacts(
  book: Rulebook,
  declared: ReadonlyMap<string, FactDeclaration>,
  asStated: Transaction,
  { transaction, names: readElsewhere }: Restated,
  read: () => ReadonlySet<string>,
): Misread {
  const stated = Object.entries(asStated.facts);
  if (stated.length === 0) return NOTHING;
  const undeclared = stated.filter(([name]) => !declared.has(name) && !readElsewhere.has(name)).map(([name]) => name);
  const unread = undeclared.length === 0 ? [] : undeclared.filter((name) => !read().has(name));
  const near = unread.map((name) => ({ name, meant: nearName(book, declared, name) }));
  const answers = Object.entries(transaction.facts).flatMap(([name, value]) => nearAnswer(declared.get(name), value));
  return {
    lines: [
      ...near.map(({ name, meant }) => `${name} is stated, but read by no rule of this edition${is(meant)}`),
      ...answers.map((a) => `${a.name}: “${a.value}” is none of the answers that the rules know${is(a.meant)}`),
    ],
    judgements: [
      ...near.flatMap(({ name, meant }) => (meant ? [`whether ${name} as stated was to be ${meant}`] : [])),
      ...answers.map((a) => `whether “${a.value}” as stated for ${a.name} was to be ${a.meant}`),
    ],
  };
}

const is = (meant: string | undefined): string => (meant === undefined ? "" : `; is ${meant} meant?`);

/** The declared name that a name comes close to, by itself or by another name of it. */
function nearName(
  { otherNames = [] }: Rulebook,
  declared: ReadonlyMap<string, FactDeclaration>,
  name: string,
): string | undefined {
  const others = otherNames.flatMap((o) => (typeof o.meant === "function" || o.as ? [] : [[o.said, o.meant[0] ?? ""]]));
  const known = new Map<string, string>([...others, ...[...declared.keys()].map((d) => [d, d])] as [string, string][]);
  const found = nearest(name, [...known.keys()]);
  return found === undefined ? undefined : known.get(found);
}

/** Answers in words only: numbers and codes that differ by a sign are other values, not slips of the pen. */
const IN_WORDS = /^[a-z][a-z_ -]{4,}$/i;

function nearAnswer(
  declared: FactDeclaration | undefined,
  value: FactValue,
): { readonly name: string; readonly value: string; readonly meant: string }[] {
  if (declared === undefined || typeof value !== "string" || !IN_WORDS.test(value)) return [];
  const answers = declared.answers.filter((a) => typeof a === "string");
  if (value === "unknown" || answers.includes(value)) return [];
  const meant = nearest(value, answers);
  return meant === undefined ? [] : [{ name: declared.name, value, meant }];
}
