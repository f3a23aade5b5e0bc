import type { Rulebook } from "../determination/index.ts";
import type { FactValue } from "../vocabulary/index.ts";

/** Which names and amounts of orders the law tells apart; all others are only quoted. */
export interface WhatTells {
  /** May a rule make something of the name of a party on no list? */
  name(name: string): boolean;
  /** The use where a rule may make something of it, read after the description of the item; nothing otherwise. */
  use(description: string, use: string): string;
  /** Amounts of one class, in U.S. dollars, are alike for every rule. */
  amountClass(usd: number): number;
  /** Shares of U.S. content of one class, in percent, are alike for every rule. */
  contentClass(pct: number | undefined): string;
}

/**
 * What tells two orders apart, by a rulebook and the facts stated for all orders. A rulebook that does not say what it
 * looks for tells every name and every amount apart; so does a fact that is stated of one party by name.
 */
export function whatTells({ turnsOn }: Rulebook, stated: readonly Readonly<Record<string, FactValue>>[]): WhatTells {
  const ofParties = stated.flatMap((facts) => Object.keys(facts)).filter((name) => name.includes(":"));
  if (turnsOn === undefined)
    return { name: () => true, use: (_, use) => use, amountClass: (usd) => usd, contentClass: (pct) => String(pct) };
  const { names, uses, contentPercent } = turnsOn;
  const telling = new Map<string, boolean>();
  const amounts = turnsOn.amountsUsd();
  return {
    name: (name) => names.some((words) => words.test(name)) || ofParties.some((fact) => fact.includes(name)),
    use(description, use) {
      const words = `${description} ${use}`;
      const tells = telling.get(words) ?? uses.some((u) => u.test(words));
      telling.set(words, tells);
      return tells ? use : "";
    },
    amountClass(usd) {
      let below = 0;
      for (const amount of amounts) {
        if (usd < amount) break;
        below += usd === amount ? 1 : 2;
      }
      return below;
    },
    contentClass: (pct) => (pct === undefined || pct === 0 || pct > contentPercent ? String(pct) : "little"),
  };
}
