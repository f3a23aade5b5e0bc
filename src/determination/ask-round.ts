import type { CommonParts } from "./looks.ts";
import type { Recorder } from "./recorder.ts";
import type { Told } from "./told.ts";

/** Rules that are asked one after the other, and what they said to questions that are alike in all but words and facts. */
export interface Round<R, T> {
  readonly rules: readonly R[];
  readonly alike: Alike<T>;
}

/** What was said to questions met before, by the words of their common parts, the day among them. */
export type Alike<T> = Map<string, Met<T>[]>;

/** Questions alike in their common parts and in what was found before the round. */
interface Met<T> {
  readonly found: string;
  /** What rests on these alone, a hole where a rule looked further; nothing is kept of a question met once. */
  said: (Told<T> | undefined)[] | undefined;
}

/** What the same round said to another question, and in which parts this one differs. */
export interface Variant<R, T> {
  readonly rules: readonly R[];
  readonly told: readonly Told<T>[];
  readonly changed: number;
}

/** Questions kept before they are forgotten. */
const MOST_ALIKE = 1024;
const MOST_FOUND = 16;

/**
 * What the rules of a round say. A rule is a pure function of what it looks at, so it says again what it said to the
 * question this one is a variant of, or to a question alike, where it looked only at what is the same; else `ask` says.
 */
export function askRound<R, T>(
  { rules, alike }: Round<R, T>,
  q: Recorder,
  common: CommonParts | undefined,
  ask: (rule: R) => Told<T>,
  variant?: Variant<R, T>,
): readonly Told<T>[] {
  if (variant) return rules.map((rule, i) => unchanged(variant, rule, i, q) ?? ask(rule));
  const before = common && saidBefore(alike, common, rules.length);
  if (common === undefined || before === undefined) return rules.map(ask);
  return rules.map((rule, i) => {
    const known = before[i];
    if (known?.sameFacts(q.stated, q.marks)) return known;
    const now = ask(rule);
    if (known === undefined && !now.stated && (now.looked & ~common.mask) === 0) before[i] = now;
    return now;
  });
}

function unchanged<R, T>(
  { rules, told, changed }: Variant<R, T>,
  rule: R,
  i: number,
  q: Recorder,
): Told<T> | undefined {
  const known = told[i];
  if (known === undefined || rules[i] !== rule || (known.looked & changed) !== 0) return undefined;
  return known.sameFacts(q.stated, q.marks) ? known : undefined;
}

function saidBefore<T>(
  alike: Alike<T>,
  { words, found }: CommonParts,
  rules: number,
): (Told<T> | undefined)[] | undefined {
  const met = alike.get(words) ?? newlyMet(alike, words);
  for (const known of met)
    if (known.found === found) {
      known.said ??= new Array<Told<T> | undefined>(rules);
      return known.said;
    }
  if (met.length >= MOST_FOUND) met.length = 0;
  met.push({ found, said: undefined });
  return undefined;
}

function newlyMet<T>(alike: Alike<T>, words: string): Met<T>[] {
  if (alike.size >= MOST_ALIKE) alike.clear();
  const met: Met<T>[] = [];
  alike.set(words, met);
  return met;
}
