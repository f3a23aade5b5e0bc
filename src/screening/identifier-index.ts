import type { NamedKind } from "../matching/index.ts";
import type { PlaceCode } from "../vocabulary/index.ts";
import {
  type AskedIdentifier,
  type IdentifierKind,
  identifiersWithin,
  type PrintedIdentifier,
  printedForm,
  statedIdentifiers,
  tailNumberAlone,
} from "./identifiers.ts";

/** A party with the identifiers its list prints, under a key of the caller's. */
export interface IdentifiedParty {
  readonly id: string;
  readonly identifiers: readonly PrintedIdentifier[];
}

/** A listed party whose printed identifier equals one that was asked. */
export interface IdentifierHit {
  readonly id: string;
  /** 0 to 1: how seldom two parties would share the value by chance, less where kind or country differ. */
  readonly score: number;
  readonly asked: string;
  readonly printed: PrintedIdentifier;
  /** Long enough, of the same stated sort, and nothing against it: the same party. */
  readonly strong: boolean;
  /** What speaks against it, as plain sentences. */
  readonly contradictions: readonly string[];
}

/** What of a question may carry identifiers. */
export interface IdentifiersAsked {
  readonly name?: string;
  readonly identifiers?: readonly string[];
  readonly country?: PlaceCode;
  /** Of an aircraft, the whole name may be its tail number. */
  readonly kind?: NamedKind;
}

/** Identifiers of a list, found by equality after normalization. */
export interface IdentifierIndex {
  find(asked: IdentifiersAsked): IdentifierHit[];
  /** Sorts of identifiers that name one party for life, of which the party and the question have different ones. */
  differing(id: string, asked: IdentifiersAsked): string[];
  readonly size: number;
}

interface Place {
  readonly id: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly printed: PrintedIdentifier;
}

/** Reads the identifiers of the parties. The same question gives the same hits in the same order. */
export function buildIdentifierIndex(parties: Iterable<IdentifiedParty>): IdentifierIndex {
  const places = new Map<string, Place[]>();
  const ofParty = new Map<string, Place[]>();
  for (const { id, identifiers } of parties)
    for (const printed of identifiers) {
      const form = printedForm(printed);
      if (form === undefined) continue;
      const place = { id, printed, ...form };
      put(places, form.value, place);
      put(ofParty, id, place);
    }
  return {
    size: places.size,
    find: (asked) => (places.size === 0 ? [] : bestPerParty(readingsOf(asked).flatMap((r) => met(places, r)))),
    differing: (id, asked) => (ofParty.size === 0 ? [] : differing(ofParty.get(id) ?? [], readingsOf(asked))),
  };
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function readingsOf({ name, identifiers, country, kind }: IdentifiersAsked): AskedIdentifier[] {
  const readings = [
    ...(identifiers ?? []).flatMap(statedIdentifiers),
    ...(name === undefined ? [] : identifiersWithin(name)),
    ...(name !== undefined && kind === "aircraft" ? tailNumberAlone(name) : []),
  ];
  return country === undefined ? readings : readings.map((r) => ({ ...r, country: r.country ?? country }));
}

function met(places: ReadonlyMap<string, readonly Place[]>, asked: AskedIdentifier): IdentifierHit[] {
  return (places.get(asked.value) ?? []).map((place) => hitOf(place, asked));
}

/** By characters of the value: a value this long is another party's by chance about so seldom, with some ten thousands listed. */
const BY_LENGTH: readonly number[] = [0, 0, 0.1, 0.2, 0.3, 0.5, 0.65, 0.85, 0.92];
const LONG = 0.97;
/** From so many characters on, an equal value of the same sort is the same party; tail numbers are short everywhere. */
const tellingLength = (kind: IdentifierKind): number => (kind === "tail" ? 5 : 7);
/** An equal value of four characters or more that was stated as an identifier is told, unless something speaks against it. */
const STATED = 0.7;

function hitOf({ id, printed, kind, value }: Place, asked: AskedIdentifier): IdentifierHit {
  const contradictions: string[] = [];
  const kindsDiffer = asked.kind !== undefined && asked.kind !== kind;
  const countriesDiffer =
    asked.country !== undefined && printed.country !== undefined && asked.country !== printed.country;
  if (kindsDiffer) contradictions.push("the kinds of identifier differ");
  if (countriesDiffer) contradictions.push("the countries of the identifier differ");
  const rare = BY_LENGTH[value.length] ?? LONG;
  const agreed = asked.kind === kind ? 1 - (1 - rare) * 0.2 : rare;
  const score =
    Math.max(agreed, asked.stated && value.length >= 4 ? STATED : 0) *
    (kindsDiffer ? 0.6 : 1) *
    (countriesDiffer ? 0.6 : 1);
  const strong = asked.kind === kind && value.length >= tellingLength(kind) && contradictions.length === 0;
  return { id, score, asked: asked.text, printed, strong, contradictions };
}

function bestPerParty(hits: readonly IdentifierHit[]): IdentifierHit[] {
  const best = new Map<string, IdentifierHit>();
  for (const hit of hits) if ((best.get(hit.id)?.score ?? -1) < hit.score) best.set(hit.id, hit);
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Sorts of which a thing has one for life. */
const FOR_LIFE: ReadonlySet<IdentifierKind> = new Set(["imo"]);

function differing(listed: readonly Place[], asked: readonly AskedIdentifier[]): string[] {
  const kinds = [...new Set(asked.flatMap((a) => (a.kind !== undefined && FOR_LIFE.has(a.kind) ? [a.kind] : [])))];
  return kinds.flatMap((kind) => {
    const own = listed.filter((p) => p.kind === kind);
    const same = own.some((p) => asked.some((a) => a.value === p.value));
    return own.length === 0 || same ? [] : [`the ${kind.toUpperCase()} numbers differ`];
  });
}
