import { openScreener, type Screener, type ScreeningHit, type ViewedEntry } from "../screening/index.ts";
import { type LegalDate, ok, type PlaceCode, type Result } from "../vocabulary/index.ts";
import type { Turn } from "./turns.ts";

/** A name to look up; `address` asks for entries that list an address only. */
export interface LookUpSubject {
  readonly text: string;
  readonly country?: PlaceCode;
  readonly kind: "name" | "address";
}

/** A hit with what the screener says of it. */
export type LookUpHit = ScreeningHit;

/** Looks subjects up as of a day; answers are in the order of the subjects. */
export type LookUp = (
  subjects: readonly LookUpSubject[],
  on: LegalDate,
  progress?: (done: number) => void,
  turn?: Turn,
) => Promise<Result<readonly (readonly LookUpHit[])[]>>;

/** A screener for names, and one of addresses alone, which is small. */
interface Screeners {
  readonly names: Screener;
  readonly addresses: Screener | undefined;
}

const opened = new WeakMap<Screener, Screeners>();

/** The screener of a view with a second one over its address entries, made once. */
function screenersOf(names: Screener): Screeners {
  const known = opened.get(names);
  if (known !== undefined) return known;
  const entries = names.view.entries.filter((v) => v.entry.names.length === 0);
  const made = { names, addresses: entries.length === 0 ? undefined : openScreener({ ...names.view, entries }) };
  opened.set(names, made);
  return made;
}

/** Looks one subject up. Exported for the threads that share a long list of subjects. */
export function searchOne(screener: Screener, subject: LookUpSubject, on: LegalDate): Result<readonly LookUpHit[]> {
  const { names, addresses } = screenersOf(screener);
  const country = subject.country ? { country: subject.country } : {};
  if (subject.kind === "name") return names.screen({ name: subject.text, ...country }, { on });
  if (!/\p{L}/u.test(subject.text)) return ok([]);
  const shared = sharedWithProposed(names, subject, on);
  if (addresses === undefined) return ok(shared);
  const found = addresses.screen({ name: subject.text, ...country }, { on });
  return found.ok ? ok([...found.value, ...shared]) : found;
}

/** Proposed parties with a unit or a floor in the place asked about: whoever is there must be looked at. */
function sharedWithProposed(screener: Screener, { text, country }: LookUpSubject, on: LegalDate): LookUpHit[] {
  const { entries } = screener.view;
  if (entries[0]?.proposed !== true) return [];
  const flags = screener.sharedAddresses({ address: text, ...(country ? { country } : {}) }, on);
  return flags
    .filter((f) => f.nearness === "unit" || f.nearness === "floor")
    .flatMap((f) =>
      f.parties.flatMap((p): LookUpHit[] => {
        const viewed = entries.find((v) => v.entry.id === p.id && v.entry.names.length > 0);
        if (viewed === undefined) return [];
        const evidence = { ...NO_WORDS, signals: [] };
        return [{ viewed, score: 1, matched: p.address, tie: "address", inForce: "yes", evidence }];
      }),
    );
}

/** Evidence of a hit that no words were compared for. */
const NO_WORDS: Omit<LookUpHit["evidence"], "signals"> = {
  views: { query: "whole", listed: "whole" },
  words: [],
  onlyInQuery: [],
  onlyInListed: [],
  features: [],
  contradictions: [],
};

/** Looks subjects up on the thread that asks. A name that cannot be screened reaches nothing and is told by the caller. */
export function lookUpHere(screener: Screener): LookUp {
  return async (subjects, on, progress, turn) => {
    const all: (readonly LookUpHit[])[] = [];
    for (const subject of subjects) {
      const found = searchOne(screener, subject, on);
      if (!found.ok) {
        if (found.troubles[0].code.startsWith("lists/")) return found;
        all.push([]);
      } else all.push(found.value);
      if (all.length % 500 === 0) progress?.(all.length);
      const others = turn?.();
      if (others !== undefined) await others;
    }
    return ok(all);
  };
}

/** A screener over proposed entries alone: small, so that a whole book passes it in a moment. */
export function screenerAmong(entries: readonly ViewedEntry[]): Screener {
  const list = entries[0]?.entry.list ?? "proposal";
  return openScreener({ entries, lists: [{ list, edition: "proposal", entries: entries.length }] });
}
