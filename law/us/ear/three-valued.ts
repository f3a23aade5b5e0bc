import type { FactDeclaration } from "../../../src/authoring/index.ts";

/**
 * An answer of three: `unknown` while a fact is missing. `missing` are the facts that would settle it; `asks` are facts
 * taken one way because nobody stated them, and asked all the same; `says` tells in words what was taken for granted.
 */
export interface Verdict {
  readonly is: "yes" | "no" | "unknown";
  readonly missing: readonly FactDeclaration[];
  readonly asks: readonly FactDeclaration[];
  readonly says: readonly string[];
}

/** A settled yes or no. */
export const YES: Verdict = { is: "yes", missing: [], asks: [], says: [] };
export const NO: Verdict = { is: "no", missing: [], asks: [], says: [] };

/** A settled answer from a truth value. */
export const settled = (truth: boolean): Verdict => (truth ? YES : NO);

/** Open until the facts are stated. */
export const openUntil = (...missing: readonly FactDeclaration[]): Verdict => ({ ...NO, is: "unknown", missing });

/** An answer that rests on nothing having been stated: the fact is asked, and the words say what was taken. */
export const takenAs = (truth: boolean, ask: FactDeclaration, says: string): Verdict => ({
  ...settled(truth),
  asks: [ask],
  says: [says],
});

/** Turns yes into no and back; unknown stays. */
export const not = (v: Verdict): Verdict => {
  if (v.is === "unknown") return v;
  if (v === YES) return NO;
  return v === NO ? YES : { ...v, is: v.is === "yes" ? "no" : "yes" };
};

/** All of them: one no settles it, and then only what that no rests on is told. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const no = settling(verdicts, "no");
  return no ?? together(verdicts, verdicts.every((v) => v.is === "yes") ? "yes" : "unknown");
}

/** Any of them: one yes settles it. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  const yes = settling(verdicts, "yes");
  return yes ?? together(verdicts, verdicts.every((v) => v.is === "no") ? "no" : "unknown");
}

/** The verdict that settles the matter, first of all one that rests on no silence. */
function settling(verdicts: readonly Verdict[], is: "yes" | "no"): Verdict | undefined {
  let found: Verdict | undefined;
  for (const v of verdicts) {
    if (v.is !== is) continue;
    if (v.asks.length === 0) return v.missing.length === 0 ? v : { ...v, missing: [] };
    found ??= v;
  }
  return found && (found.missing.length === 0 ? found : { ...found, missing: [] });
}

function together(verdicts: readonly Verdict[], is: Verdict["is"]): Verdict {
  if (is !== "unknown" && verdicts.every((v) => v.asks.length === 0 && v.says.length === 0))
    return settled(is === "yes");
  const [missing, asks, says]: [FactDeclaration[], FactDeclaration[], string[]] = [[], [], []];
  for (const v of verdicts) {
    if (v.is === "unknown") for (const fact of v.missing) missing.push(fact);
    for (const fact of v.asks) asks.push(fact);
    for (const words of v.says) if (!says.includes(words)) says.push(words);
  }
  return { is, missing, asks, says };
}
