import type { FactValue } from "../../../src/vocabulary/index.ts";
import type { AskSearch } from "../ask/ask-search.ts";
import { object } from "../frame/read-address.ts";
import { PLACES } from "../words/places.ts";

/** A recorded question as the form holds it. What the form has no field for stays in the record. */
export function askedFrom(question: unknown): AskSearch {
  if (!object(question)) return {};
  const item = object(question["item"]) ? question["item"] : {};
  const parties = Array.isArray(question["parties"]) ? question["parties"].filter(object) : [];
  return {
    act: words(question["transaction"]),
    item: words(item["description"]),
    eccn: words(item["eccn"]),
    par: words(item["eccnParagraph"]),
    origin: codeOf(words(item["origin"])),
    value: typeof item["valueUsd"] === "number" ? item["valueUsd"] : undefined,
    content: typeof item["usContentPct"] === "number" ? item["usContentPct"] : undefined,
    to: codeOf(words(question["destination"])),
    use: words(question["endUse"]),
    parties: parties.map((p) => ({
      n: words(p["name"]) ?? "",
      r: words(p["role"]) ?? (Array.isArray(p["roles"]) ? words(p["roles"][0]) : undefined) ?? "end_user",
      c: codeOf(words(p["country"])) ?? "",
    })),
    facts: object(question["facts"]) ? (question["facts"] as Record<string, FactValue>) : undefined,
  };
}

const words = (raw: unknown): string | undefined => (typeof raw === "string" && raw !== "" ? raw : undefined);

const codeOf = (name: string | undefined): string | undefined =>
  PLACES.find((p) => p.name.toLowerCase() === name?.toLowerCase())?.code ?? name;
