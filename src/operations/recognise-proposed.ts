import type { ViewedEntry } from "../list-history/index.ts";
import type { LegalDate, Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import type { ImpactProposal } from "./read-proposals.ts";
import { withinTypingError } from "./typing-error.ts";

type World = Awaited<ReturnType<Desk["world"]>> extends Result<infer W> ? W : never;

/** The latest day any loaded list speaks of: names printed later than the day asked about still tell who is meant. */
export const latestDay = (desk: Desk, world: World): LegalDate =>
  world.screener.view.lists.reduce<LegalDate>(
    (latest, l) => (l.publishedAt !== undefined && l.publishedAt > latest ? l.publishedAt : latest),
    desk.now().slice(0, 10) as LegalDate,
  );

/** From this score on a proposed name written otherwise is taken for the listed party; the answer says so. */
const NEARLY_SURE = 0.9;

/** A party of today's lists that a proposed name means: told to be the same, or only within a typing error of it. */
export interface Known {
  readonly viewed: ViewedEntry;
  /** Only within a typing error: whoever is met by its names is a possible hit, and a person must say. */
  readonly perhaps: boolean;
}

/** The entry of today's lists whose names a proposed party also goes by. */
export function knownAs(
  screener: World["screener"],
  name: string,
  country: string | undefined,
  on: LegalDate,
): Known | undefined {
  const hits = screener.screen({ name, ...(country ? { country } : {}) }, { on, limit: 5 });
  if (!hits.ok) return undefined;
  const same = hits.value.find((h) => h.tie === "same-name");
  if (same) return { viewed: same.viewed, perhaps: false };
  // a letter apart is a question for a person, however likely it scores
  const mistyped = hits.value.find((h) => withinTypingError(name, h.matched));
  if (mistyped) return { viewed: mistyped.viewed, perhaps: true };
  const [best] = hits.value;
  return best !== undefined && best.score >= NEARLY_SURE ? { viewed: best.viewed, perhaps: false } : undefined;
}

/** Which other names a proposed party is recognised by, told to a person. */
export function recognised(party: string, { viewed: { entry }, perhaps }: Known): string {
  const since = entry.period.from ?? "a day not known";
  const names = entry.names.map((n) => n.text).join("; ");
  const printed = `the names that ${entry.list} prints for ${entry.id} from ${since}: ${names}`;
  return perhaps
    ? `${party} is within a typing error of ${printed}; whoever bears them is a possible hit, and a person must say whether they are meant`
    : `${party} is also recognised by ${printed}`;
}

/**
 * The proposed entry with the further names and addresses it is to be recognised by. `bearers` are names of somebody's own that carry
 * the name: like names that are only perhaps meant, they make possible hits.
 */
export function dressed(
  made: ViewedEntry,
  p: ImpactProposal,
  known: Known | undefined,
  bearers: readonly string[] = [],
): ViewedEntry {
  const { entry } = made;
  const alike = known?.perhaps ? undefined : known?.viewed;
  const country = entry.countries[0];
  const stated = [...(p.addressOnly ? [p.party] : []), ...(p.addresses ?? [])].map((text) => ({
    text,
    ...(country ? { country } : {}),
  }));
  const others = [...(p.aliases ?? []), ...(alike?.entry.names.map((n) => n.text) ?? [])];
  const weak = [...bearers, ...(known?.perhaps ? known.viewed.entry.names.map((n) => n.text) : [])];
  const roles = new Map<string, "primary" | "alias" | "weak-alias">([[p.party, "primary"]]);
  for (const text of others) if (!roles.has(text)) roles.set(text, "alias");
  for (const text of weak) if (!roles.has(text)) roles.set(text, "weak-alias");
  const names = [...roles].map(([text, role]) => ({ text, role }));
  const extra = alike
    ? {
        countries: [...new Set([...entry.countries, ...alike.entry.countries])],
        addresses: [...stated, ...alike.entry.addresses],
      }
    : { addresses: stated };
  return p.addressOnly
    ? { ...made, entry: { ...entry, kind: "address", names: [], addresses: stated } }
    : { ...made, entry: { ...entry, names, ...extra } };
}
