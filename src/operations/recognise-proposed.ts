import type { ViewedEntry } from "../list-history/index.ts";
import type { LegalDate, Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import type { ImpactProposal } from "./read-proposals.ts";

type World = Awaited<ReturnType<Desk["world"]>> extends Result<infer W> ? W : never;

/** The latest day any loaded list speaks of: names printed later than the day asked about still tell who is meant. */
export const latestDay = (desk: Desk, world: World): LegalDate =>
  world.screener.view.lists.reduce<LegalDate>(
    (latest, l) => (l.publishedAt !== undefined && l.publishedAt > latest ? l.publishedAt : latest),
    desk.now().slice(0, 10) as LegalDate,
  );

/** From this score on a proposed name written otherwise is taken for the listed party; the answer says so. */
const NEARLY_SURE = 0.9;

/** An entry of today's lists under whose name, told to be the same, a proposed party also goes. */
export function knownAs(
  screener: World["screener"],
  name: string,
  country: string | undefined,
  on: LegalDate,
): ViewedEntry | undefined {
  const hits = screener.screen({ name, ...(country ? { country } : {}) }, { on, limit: 5 });
  if (!hits.ok) return undefined;
  const [best] = hits.value;
  const alike = best !== undefined && best.score >= NEARLY_SURE ? best : undefined;
  return (hits.value.find((h) => h.tie === "same-name") ?? alike)?.viewed;
}

/** Which other names a proposed party is recognised by, told to a person. */
export function recognised(party: string, { entry }: ViewedEntry): string {
  const since = entry.period.from ?? "a day not known";
  const names = entry.names.map((n) => n.text).join("; ");
  return `${party} is also recognised by the names that ${entry.list} prints for ${entry.id} from ${since}: ${names}`;
}

/** The proposed entry with the further names and addresses it is to be recognised by. */
export function dressed(made: ViewedEntry, p: ImpactProposal, alike: ViewedEntry | undefined): ViewedEntry {
  const { entry } = made;
  const country = entry.countries[0];
  const stated = [...(p.addressOnly ? [p.party] : []), ...(p.addresses ?? [])].map((text) => ({
    text,
    ...(country ? { country } : {}),
  }));
  const others = [...(p.aliases ?? []), ...(alike?.entry.names.map((n) => n.text) ?? [])];
  const names = [...new Set([p.party, ...others])].map((text, i) => ({
    text,
    role: i === 0 ? ("primary" as const) : ("alias" as const),
  }));
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
