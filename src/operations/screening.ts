import type { NamedKind } from "../matching/index.ts";
import { type AddressFlag, explainHit, type ListAsked, type ScreeningHit } from "../screening/index.ts";
import { fail, type LegalDate, type ListEntry, type ListId, ok, placeCode, type Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import { profileNamed, type ScreeningProfile } from "./screening-profiles.ts";

/** Whom to screen, and how far down to show. */
export interface ScreenRequest {
  /** Left out where only identifiers or an address are asked. */
  readonly name?: string;
  /** Numbers as they are written, `IMO 9187629`. */
  readonly identifiers?: readonly string[];
  readonly country?: string;
  readonly kind?: NamedKind;
  readonly address?: string;
  readonly on: LegalDate;
  readonly limit?: number;
  /** Lowest score shown; that of the profile, or the alert level, if left out. */
  readonly level?: number;
  /** What the answer is for: its level and its lists. */
  readonly profile?: string;
}

/** One hit as a program reads it. */
export interface ShownHit {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly matched: string;
  readonly score: number;
  readonly tie: string;
  readonly from: LegalDate | null;
  readonly inForce: string;
  readonly countries: readonly string[];
  readonly citations: readonly string[];
  readonly requirement: string | null;
  readonly reviewPolicy: string | null;
  readonly because: string;
  readonly evidence: unknown;
  /** The printed identifier that equals one asked. */
  readonly identifier?: ListEntry["identifiers"][number];
}

/** What a search found, and which lists it looked at or could not. */
export interface Screened {
  readonly query: string;
  readonly asOf: LegalDate;
  readonly hits: readonly ShownHit[];
  readonly lists: readonly ListAsked[];
  /** Listed parties in the building of the address asked: to be looked at, no hits. */
  readonly flags?: readonly AddressFlag[];
  /** The profile asked by, and the loaded lists that it leaves out. */
  readonly profile?: { readonly name: string; readonly level: number; readonly leftOut: readonly ListId[] };
}

/** Screens one name against the lists in force on a day; says which lists were looked at and which were not. */
export async function screenOne(desk: Desk, request: ScreenRequest): Promise<Result<Screened>> {
  const world = await desk.world();
  if (!world.ok) return world;
  if (request.on < world.value.answersFrom) {
    return fail({
      code: "date/before-coverage",
      at: "asOf",
      because: `the list history held here starts on ${world.value.answersFrom}, after ${request.on}`,
      try: `ask for ${world.value.answersFrom} or a later day`,
    });
  }
  const country = request.country === undefined ? undefined : placeCode(request.country);
  if (request.country !== undefined && country === undefined) {
    return fail({
      code: "place/unknown",
      at: "country",
      because: `\`${request.country}\` is not a country that this program knows`,
      try: "use a two-letter ISO code, for example `CN`",
    });
  }
  const profile = request.profile === undefined ? undefined : profileNamed(desk.profiles(), request.profile);
  if (profile?.ok === false) return profile;
  const { name, address, kind, identifiers } = request;
  const subject = {
    ...(name === undefined ? {} : { name }),
    ...(identifiers && identifiers.length > 0 ? { identifiers } : {}),
    ...(country ? { country } : {}),
    ...(address ? { address } : {}),
    ...(kind ? { kind } : {}),
  };
  const { screener } = world.value;
  const found = screener.screen(subject, optionsOf(request, profile?.value));
  if (!found.ok) return found;
  const flags = screener.sharedAddresses(
    subject,
    request.on,
    found.value.map((h) => h.viewed.entry),
  );
  return ok({
    query: name ?? ((identifiers ?? []).join(", ") || (address ?? "")),
    asOf: request.on,
    hits: found.value.map(shown),
    ...listsOf(desk.listsAsked(world.value, request.on), profile?.value),
    ...(flags.length > 0 ? { flags } : {}),
  });
}

function optionsOf({ on, limit, level }: ScreenRequest, profile: ScreeningProfile | undefined) {
  const lowest = level ?? profile?.level;
  return {
    on,
    ...(limit ? { limit } : {}),
    ...(lowest === undefined ? {} : { level: lowest }),
    ...(profile === undefined || profile.lists === "all" ? {} : { lists: new Set(profile.lists) }),
  };
}

/** The lists looked at; a list that the profile leaves out is named as such, never as looked at. */
function listsOf(
  all: readonly ListAsked[],
  profile: ScreeningProfile | undefined,
): Pick<Screened, "lists" | "profile"> {
  if (profile === undefined) return { lists: all };
  const { name, level, lists } = profile;
  const asked = (l: ListAsked) => lists === "all" || lists.includes(l.list);
  const leftOut = all.filter((l) => !asked(l) && l.edition !== undefined).map((l) => l.list);
  return { lists: all.filter(asked), profile: { name, level, leftOut } };
}

function shown(hit: ScreeningHit): ShownHit {
  const { entry } = hit.viewed;
  return {
    id: entry.id,
    list: entry.list,
    name: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
    matched: hit.matched,
    score: hit.score,
    tie: hit.tie,
    from: entry.period.from ?? null,
    inForce: hit.inForce,
    countries: entry.countries,
    citations: entry.citations,
    requirement: entry.terms.requirement?.raw ?? null,
    reviewPolicy: entry.terms.policy?.raw ?? null,
    because: explainHit(hit),
    evidence: hit.evidence,
    ...(hit.identifier ? { identifier: hit.identifier } : {}),
  };
}
