import type { FactValue } from "../../../src/vocabulary/index.ts";
import { object } from "../frame/read-address.ts";
import { PLACES } from "../words/places.ts";
import { type AskSearch, NOT_STATED } from "./ask-search.ts";
import { partyFrom } from "./party-asked.ts";

/** A question, recorded or made from an order, as the form holds it. What the form has no field for stays behind. */
export function askedFrom(question: unknown): AskSearch {
  if (!object(question)) return {};
  const item = object(question["item"]) ? question["item"] : {};
  const parties = Array.isArray(question["parties"]) ? question["parties"].filter(object) : [];
  const number = (name: string) => (typeof item[name] === "number" ? item[name] : undefined);
  return {
    act: words(question["transaction"]),
    item: words(item["description"]),
    eccn: words(item["eccn"]),
    par: words(item["eccnParagraph"]),
    origin: codeOf(words(item["origin"])) ?? NOT_STATED,
    value: number("valueUsd"),
    content: number("usContentPct"),
    hts: words(item["htsCode"]),
    intangible: item["intangible"] === true ? true : undefined,
    to: codeOf(words(question["destination"])),
    use: words(question["endUse"]),
    parties: parties.map(partyFrom).map((p) => ({ ...p, c: codeOf(p.c) ?? "" })),
    facts: object(question["facts"]) ? (question["facts"] as Record<string, FactValue>) : undefined,
  };
}

const words = (raw: unknown): string | undefined => (typeof raw === "string" && raw !== "" ? raw : undefined);

const codeOf = (name: string | undefined): string | undefined =>
  PLACES.find((p) => p.name.toLowerCase() === name?.toLowerCase())?.code ?? name;
