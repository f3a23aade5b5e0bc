import { object } from "../frame/read-address.ts";

/** Who holds how much of a party: a percent, an interval, or neither where nobody knows; and who holds the owner. */
export interface OwnerAsked {
  readonly n: string;
  readonly p?: number;
  readonly lo?: number;
  readonly hi?: number;
  readonly c?: string;
  readonly o?: readonly OwnerAsked[];
}

/** One party in the address: name, roles joined by `+`, country, street, owners. */
export interface PartyAsked {
  readonly n: string;
  readonly r: string;
  readonly c: string;
  readonly a?: string;
  readonly o?: readonly OwnerAsked[];
}

/** Owners of owners are read this deep. */
const DEEPEST = 6;

/** Reads a party of the address; none where it is no object. */
export function readParty(raw: unknown): PartyAsked[] {
  if (!object(raw)) return [];
  const of = (name: string) => (typeof raw[name] === "string" ? raw[name] : "");
  const owners = readOwners(raw["o"], DEEPEST);
  return [
    {
      n: of("n"),
      r: of("r") || "end_user",
      c: of("c"),
      ...(of("a") ? { a: of("a") } : {}),
      ...(owners.length > 0 ? { o: owners } : {}),
    },
  ];
}

function readOwners(raw: unknown, deep: number): OwnerAsked[] {
  return Array.isArray(raw) && deep > 0 ? raw.flatMap((o) => readOwner(o, deep)).slice(0, 20) : [];
}

function readOwner(raw: unknown, deep: number): OwnerAsked[] {
  if (!object(raw) || typeof raw["n"] !== "string") return [];
  const number = (name: "p" | "lo" | "hi") => (typeof raw[name] === "number" ? { [name]: raw[name] } : {});
  const owners = readOwners(raw["o"], deep - 1);
  return [
    {
      n: raw["n"],
      ...number("p"),
      ...number("lo"),
      ...number("hi"),
      ...(typeof raw["c"] === "string" && raw["c"] !== "" ? { c: raw["c"] } : {}),
      ...(owners.length > 0 ? { o: owners } : {}),
    },
  ];
}

/** A party in the form every door takes; without a country it is where the item goes. */
export function partyQuestion(p: PartyAsked, destination: string) {
  const roles = p.r.split("+");
  return {
    name: p.n,
    ...(roles.length > 1 ? { roles } : { role: p.r }),
    country: p.c || destination,
    ...(p.a ? { address: p.a } : {}),
    ...(p.o ? { owners: p.o.filter((o) => o.n.trim() !== "").map(ownerQuestion) } : {}),
  };
}

function ownerQuestion(o: OwnerAsked): object {
  const share = o.lo === undefined && o.hi === undefined ? { pct: o.p ?? null } : { pctLow: o.lo, pctHigh: o.hi };
  return {
    name: o.n,
    ...share,
    ...(o.c ? { country: o.c } : {}),
    ...(o.o ? { owners: o.o.map(ownerQuestion) } : {}),
  };
}

/** A recorded party as the form holds it, and back. */
export function partyFrom(p: Record<string, unknown>): PartyAsked {
  const roles = Array.isArray(p["roles"])
    ? p["roles"].filter((r) => typeof r === "string").join("+")
    : words(p["role"]);
  const owners = Array.isArray(p["owners"]) ? p["owners"].filter(object).map(ownerFrom) : [];
  return {
    n: words(p["name"]) ?? "",
    r: roles || "end_user",
    c: words(p["country"]) ?? "",
    ...(words(p["address"]) ? { a: words(p["address"]) } : {}),
    ...(owners.length > 0 ? { o: owners } : {}),
  };
}

function ownerFrom(o: Record<string, unknown>): OwnerAsked {
  const number = (from: string, to: "p" | "lo" | "hi") => (typeof o[from] === "number" ? { [to]: o[from] } : {});
  const owners = Array.isArray(o["owners"]) ? o["owners"].filter(object).map(ownerFrom) : [];
  return {
    n: words(o["name"]) ?? "",
    ...number("pct", "p"),
    ...number("pctLow", "lo"),
    ...number("pctHigh", "hi"),
    ...(words(o["country"]) ? { c: words(o["country"]) } : {}),
    ...(owners.length > 0 ? { o: owners } : {}),
  };
}

const words = (raw: unknown): string | undefined => (typeof raw === "string" && raw !== "" ? raw : undefined);
