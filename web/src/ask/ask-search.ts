import type { FactValue } from "../../../src/vocabulary/index.ts";
import { flag, number, object, text } from "../frame/read-address.ts";
import { isDay } from "../words/days.ts";
import { type PartyAsked, partyQuestion, readParty } from "./party-asked.ts";

/** A listing that is supposed for the answer: who, on which list, from which day. */
export interface Feared {
  readonly party: string;
  readonly list: string;
  readonly from: string;
}

/** In the address: nobody said where the item was made. An address without an origin means the United States. */
export const NOT_STATED = "not-stated";

/** The whole question of the screen, as the address holds it. */
export interface AskSearch {
  readonly act?: string;
  readonly item?: string;
  readonly eccn?: string;
  readonly par?: string;
  /** A place, `foreign`, or {@link NOT_STATED}. */
  readonly origin?: string;
  readonly value?: number;
  readonly content?: number;
  /** What the bill of material says of that content, as an interval. */
  readonly low?: number;
  readonly high?: number;
  /** Tariff number. */
  readonly hts?: string;
  /** Software or technology that travels without a thing. */
  readonly intangible?: boolean;
  readonly to?: string;
  readonly use?: string;
  readonly parties?: readonly PartyAsked[];
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** The order of the book that the question is about; fills the form where nothing else is stated. */
  readonly order?: string;
  /** The answer supposes this listing. */
  readonly feared?: Feared;
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
    ...number(raw, "low"),
    ...number(raw, "high"),
    ...text(raw, "hts"),
    ...flag(raw, "intangible"),
    ...text(raw, "to"),
    ...text(raw, "use"),
    ...(Array.isArray(raw["parties"]) ? { parties: raw["parties"].flatMap(readParty).slice(0, 40) } : {}),
    ...(object(raw["facts"]) ? { facts: raw["facts"] as Record<string, FactValue> } : {}),
    ...text(raw, "order"),
    ...readFeared(raw["feared"]),
    ...(raw["proof"] === true ? { proof: true } : {}),
  };
}

function readFeared(raw: unknown): { readonly feared?: Feared } {
  if (!object(raw)) return {};
  const { party, list, from } = raw;
  const whole = [party, list, from].every((t) => typeof t === "string" && t !== "");
  return whole && isDay(String(from))
    ? { feared: { party: String(party), list: String(list), from: String(from) } }
    : {};
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
      ...(asked.origin === NOT_STATED ? {} : { origin: asked.origin ?? "US" }),
      ...(asked.item ? { description: asked.item } : {}),
      ...(asked.value === undefined ? {} : { valueUsd: asked.value }),
      ...(asked.content === undefined ? {} : { usContentPct: asked.content }),
      ...(asked.hts ? { htsCode: asked.hts } : {}),
      ...(asked.intangible ? { intangible: true } : {}),
    },
    parties: parties.map((p) => partyQuestion(p, asked.to ?? "")),
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
