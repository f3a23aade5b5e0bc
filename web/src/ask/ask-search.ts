import type { FactValue } from "../../../src/vocabulary/index.ts";
import { number, object, text } from "../frame/read-address.ts";

/** Who holds how much of a party; no percent says that nobody knows. */
export interface OwnerAsked {
  readonly n: string;
  readonly p?: number;
}

/** One party in the address: name, role, country, street, owners. */
export interface PartyAsked {
  readonly n: string;
  readonly r: string;
  readonly c: string;
  readonly a?: string;
  readonly o?: readonly OwnerAsked[];
}

/** The whole question of the screen, as the address holds it. */
export interface AskSearch {
  readonly act?: string;
  readonly item?: string;
  readonly eccn?: string;
  readonly par?: string;
  readonly origin?: string;
  readonly value?: number;
  readonly content?: number;
  readonly to?: string;
  readonly use?: string;
  readonly parties?: readonly PartyAsked[];
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Is the proof open? */
  readonly proof?: boolean;
}

/** Reads the address; what does not fit is left out, never guessed. */
export function readAskSearch(raw: Record<string, unknown>): AskSearch {
  return {
    ...text(raw, "act"),
    ...text(raw, "item"),
    ...text(raw, "eccn"),
    ...text(raw, "par"),
    ...text(raw, "origin"),
    ...number(raw, "value"),
    ...number(raw, "content"),
    ...text(raw, "to"),
    ...text(raw, "use"),
    ...(Array.isArray(raw["parties"]) ? { parties: raw["parties"].flatMap(readParty).slice(0, 40) } : {}),
    ...(object(raw["facts"]) ? { facts: raw["facts"] as Record<string, FactValue> } : {}),
    ...(raw["proof"] === true ? { proof: true } : {}),
  };
}

function readParty(raw: unknown): PartyAsked[] {
  if (!object(raw)) return [];
  const of = (name: string) => (typeof raw[name] === "string" ? raw[name] : "");
  const owners = Array.isArray(raw["o"]) ? raw["o"].flatMap(readOwner).slice(0, 20) : [];
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

function readOwner(raw: unknown): OwnerAsked[] {
  if (!object(raw) || typeof raw["n"] !== "string") return [];
  return [{ n: raw["n"], ...(typeof raw["p"] === "number" ? { p: raw["p"] } : {}) }];
}

/** The question in the form every door takes. */
export function questionOf(asked: AskSearch, asOf: string) {
  const parties = (asked.parties ?? []).filter((p) => p.n.trim() !== "");
  return {
    asOf,
    transaction: asked.act ?? "export",
    item: {
      eccn: asked.eccn ?? "",
      ...(asked.par ? { eccnParagraph: asked.par } : {}),
      origin: asked.origin ?? "US",
      ...(asked.item ? { description: asked.item } : {}),
      ...(asked.value === undefined ? {} : { valueUsd: asked.value }),
      ...(asked.content === undefined ? {} : { usContentPct: asked.content }),
    },
    parties: parties.map((p) => ({
      name: p.n,
      role: p.r,
      country: p.c || asked.to || "",
      ...(p.a ? { address: p.a } : {}),
      ...(p.o ? { owners: p.o.filter((o) => o.n.trim() !== "").map((o) => ({ name: o.n, pct: o.p ?? null })) } : {}),
    })),
    destination: asked.to ?? parties.find((p) => p.c !== "")?.c ?? "",
    ...(asked.use ? { endUse: asked.use } : {}),
    ...(asked.facts && Object.keys(asked.facts).length > 0 ? { facts: asked.facts } : {}),
  };
}

/** A question in the form every door takes. */
export type QuestionAsked = ReturnType<typeof questionOf>;

/** What the form still needs before anything can be asked, in words. */
export function stillNeeded(asked: AskSearch): readonly string[] {
  const party = (asked.parties ?? []).find((p) => p.n.trim() !== "");
  return [
    ...(asked.eccn ? [] : ["a classification: an ECCN, or EAR99"]),
    ...(party ? [] : ["at least one party who receives the item"]),
    ...(asked.to || party?.c ? [] : ["the country it goes to"]),
  ];
}

/** Is nothing at all stated yet? */
export function nothingStated(asked: AskSearch): boolean {
  return !asked.eccn && !asked.item && !asked.to && !(asked.parties ?? []).some((p) => p.n !== "");
}
