import type { FactValue } from "../vocabulary/index.ts";

/** A fact a rule may need: how to ask for it, who can answer, and which answers there are. */
export interface FactDeclaration {
  readonly name: string;
  readonly ask: string;
  /** `exporter`, `engineer`, `customer`, `counsel`: who usually knows. */
  readonly who: string;
  /** Answers to try when telling what each would change; empty for free values. */
  readonly answers: readonly FactValue[];
}

/** Declares a fact; `answers` are those tried when telling what each would change. */
export function fact(
  name: string,
  ask: string,
  who: string,
  answers: readonly FactValue[] = [true, false],
): FactDeclaration {
  return { name, ask, who, answers };
}
