import { boundaryDays, type Rulebook } from "../authoring/index.ts";
import {
  addDays,
  type Citation,
  type FactValue,
  type LegalDate,
  type Outcome,
  type Transaction,
} from "../vocabulary/index.ts";
import { bookOn } from "./book-on-day.ts";
import { type Core, coreOf } from "./core.ts";
import { restate } from "./restate.ts";

/** One smallest change of what was stated that would give another outcome. */
export interface FlipFact {
  /** `date` another day · `party` a party without its listings · `value` a lower value · `fact` a stated fact the other way · `paragraph` another paragraph of the entry. */
  readonly kind: "date" | "party" | "value" | "fact" | "paragraph";
  /** The change in words. */
  readonly change: string;
  readonly to: FactValue;
  readonly outcome: Outcome;
  readonly adds: readonly Citation[];
  readonly removes: readonly Citation[];
}

interface Variant {
  readonly kind: FlipFact["kind"];
  readonly change: string;
  readonly to: FactValue;
  readonly transaction: Transaction;
}

/** What a flip compares: the outcome, and what binds. */
interface Came {
  readonly outcome: Outcome;
  readonly binding: readonly Citation[];
}

type Ask = (variant: Transaction) => Came;

/** Tries single changes of what was stated; keeps those that give another outcome, nearest first within each kind. */
export function flipFacts(book: Rulebook, asStated: Transaction): FlipFact[] {
  const inWords = (t: Transaction) => restate(book, bookOn(book, t.on), t).transaction;
  const core = coreOf(book, inWords(asStated));
  const now = cameOf(core);
  const ask: Ask = (t) => cameOf(coreOf(book, inWords(t), core));
  const tried = [...partyVariants(asStated), ...factVariants(asStated), ...paragraphVariants(book, asStated)];
  return [
    ...dateFlips(book, asStated, now, ask),
    ...tried.flatMap((v) => flipOf(v, now, ask(v.transaction))),
    ...valueFlip(asStated, now, ask),
  ];
}

function flipOf(v: Variant, now: Came, then: Came): FlipFact[] {
  if (then.outcome === now.outcome) return [];
  return [
    {
      kind: v.kind,
      change: v.change,
      to: v.to,
      outcome: then.outcome,
      adds: then.binding.filter((c) => !now.binding.includes(c)),
      removes: now.binding.filter((c) => !then.binding.includes(c)),
    },
  ];
}

function cameOf({ outcome, found, requirements }: Core): Came {
  const binds = requirements.filter((r) => r.conditionalOn === undefined);
  const all = [...found.prohibitions, ...binds, ...found.referrals, ...found.conditions];
  return { outcome, binding: [...new Set(all.map((r) => r.citation))] };
}

/** Days on which something about this question begins or ends: the book's versions and the parties' listings. */
function turningDays(book: Rulebook, t: Transaction): LegalDate[] {
  const listings = t.parties.flatMap((p) => [...p.listings, ...p.owners.flatMap((o) => o.listings)]);
  const ends = listings.flatMap(({ period }) => [period.from, period.until]).filter((d) => d !== undefined);
  return [...new Set([...boundaryDays(book), ...ends])].sort();
}

/** How many turning days are tried in each direction. */
const DAYS_TRIED = 12;

/** The last earlier day, and the first later day, on which the outcome is another one. */
function dateFlips(book: Rulebook, t: Transaction, now: Came, ask: Ask): FlipFact[] {
  const days = turningDays(book, t);
  const earlier = days
    .filter((d) => d <= t.on)
    .reverse()
    .slice(0, DAYS_TRIED)
    .map((d) => addDays(d, -1));
  const later = days.filter((d) => d > t.on).slice(0, DAYS_TRIED);
  return [earlier, later].flatMap((tried) => {
    for (const on of tried) {
      const words = on < t.on ? `asked for ${on} or before` : `asked for ${on} or later`;
      const flip = flipOf({ kind: "date", change: words, to: on, transaction: t }, now, ask({ ...t, on }));
      if (flip.length > 0) return flip;
    }
    return [];
  });
}

function partyVariants(t: Transaction): Variant[] {
  return t.parties.flatMap((party, i) => {
    const listed = party.listings.length > 0 || party.owners.some((o) => o.listings.length > 0);
    if (!listed) return [];
    const other = { ...party, listings: [], owners: [] };
    const roles = party.roles.map((r) => r.replaceAll("_", " ")).join(" and ");
    return [
      {
        kind: "party",
        change: `another ${roles || "party"} in place of ${party.name}`,
        to: party.name,
        transaction: { ...t, parties: t.parties.with(i, other) },
      },
    ];
  });
}

function factVariants(t: Transaction): Variant[] {
  return Object.entries(t.facts).flatMap(([name, value]) =>
    typeof value === "boolean"
      ? [
          {
            kind: "fact" as const,
            change: `${name} = ${!value}`,
            to: !value,
            transaction: { ...t, facts: { ...t.facts, [name]: !value } },
          },
        ]
      : [],
  );
}

/** How many other paragraphs are tried; a person reads the entry for the rest. */
const PARAGRAPHS_TRIED = 40;

/** Other paragraphs of the item's entry, where the book knows them. */
function paragraphVariants(book: Rulebook, t: Transaction): Variant[] {
  const { classification } = t.item;
  const others = (book.paragraphsOf?.(classification.code, t.on) ?? []).filter((p) => p !== classification.paragraph);
  return others.slice(0, PARAGRAPHS_TRIED).map((paragraph) => ({
    kind: "paragraph",
    change: `the item in paragraph .${paragraph} of ${classification.code}`,
    to: paragraph,
    transaction: { ...t, item: { ...t.item, classification: { ...classification, paragraph } } },
  }));
}

/** The highest whole-dollar value below the one stated that gives another outcome. */
function valueFlip(t: Transaction, now: Came, ask: Ask): FlipFact[] {
  const stated = t.item.valueUsd;
  if (stated === undefined || stated < 2) return [];
  const at = (valueUsd: number) => ask({ ...t, item: { ...t.item, valueUsd } });
  if (at(1).outcome === now.outcome) return [];
  let [low, high] = [1, Math.floor(stated)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle).outcome === now.outcome) high = middle;
    else low = middle;
  }
  return flipOf(
    { kind: "value", change: `a value of $${low.toLocaleString("en-US")} or less`, to: low, transaction: t },
    now,
    at(low),
  );
}
