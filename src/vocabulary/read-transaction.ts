import { readClassification } from "./eccn.ts";
import { asWord, Fields, isObject, type JsonObject, plainNumber, present } from "./input-fields.ts";
import { readLegalDate } from "./legal-date.ts";
import { saysNotKnown } from "./not-known.ts";
import { occupiedPart, readDestination, readPlace } from "./place.ts";
import { readParty, type StatedListings } from "./read-party.ts";
import { type FactValue, type Item, TRANSACTION_KINDS, type Transaction, type TransactionKind } from "./transaction.ts";
import { fail, ok, quoted, type Result } from "./trouble.ts";

const OTHER_KINDS: Readonly<Record<string, TransactionKind>> = {
  activity: "us_person_activity",
  domestic_sale: "domestic",
  domestic_transfer: "domestic",
  transfer: "transfer_in_country",
  in_country_transfer: "transfer_in_country",
  re_export: "reexport",
  export_from_abroad: "reexport",
  deemed_re_export: "deemed_reexport",
  us_person_support: "us_person_activity",
  service: "us_person_activity",
  services: "us_person_activity",
};

/** Words of the trade for the kinds of an item. */
const OTHER_ITEM_KINDS: Readonly<Record<string, Item["kind"]>> = {
  commodities: "commodity",
  hardware: "commodity",
  goods: "commodity",
  equipment: "commodity",
  test_equipment: "commodity",
  system: "commodity",
  component: "commodity",
  part: "commodity",
  material: "commodity",
  app: "software",
  tech: "technology",
  source_code: "software",
  object_code: "software",
  firmware: "software",
  technical_data: "technology",
  data: "technology",
};

/** Fields of the form; anything else at the top is kept as a fact, so that a slip of the pen is reported and not lost. */
const FORM = new Set([
  "id",
  "asOf",
  "knownAt",
  "transaction",
  "item",
  "parties",
  "destination",
  "region",
  "endUse",
  "facts",
]);
/** Fields that files of worked examples carry beside the question. */
const BESIDE = new Set(["category", "expected", "source", "notes"]);
const ITEM_FORM = new Set([
  "eccn",
  "eccnParagraph",
  "origin",
  "description",
  "kind",
  "usContentPct",
  "valueUsd",
  "htsCode",
  "intangible",
]);

/**
 * Reads one transaction from JSON: `{id?, asOf, transaction, item{eccn, eccnParagraph?, origin, kind?, valueUsd?, usContentPct?, …},
 * parties[{name, role, country, listing?, owners?}], destination, endUse?, facts{}}`. All troubles are told at once.
 */
export function readTransaction(input: unknown, lists: StatedListings): Result<Transaction> {
  if (!isObject(input)) {
    return fail({
      code: "input/wrong-type",
      at: "transaction",
      because: `${quoted(input)} is not a transaction`,
      try: "give a JSON object with asOf, transaction, item, parties and destination",
    });
  }
  const fields = new Fields();
  const on = fields.take(readLegalDate(input.asOf, "asOf"));
  const kind = fields.oneOf(kindWord(input.transaction), TRANSACTION_KINDS, "transaction", "transaction/unknown-kind");
  const item = readItem(input.item, fields);
  const stated = readFacts(input, fields);
  const parties = fields.list(input.parties, "parties").map((p, i) => readParty(p, `parties[${i}]`, fields, lists));
  if (Array.isArray(input.parties) ? input.parties.length === 0 : input.parties === undefined)
    fields.troubles.push(noParty());
  const region = input.region ?? stated.region ?? stated.ukraineRegion ?? regionOfReceiver(input.parties);
  const destination = fields.take(readDestination(input.destination, region));
  const id = fields.text(input.id, "id");
  const endUse = fields.text(input.endUse, "endUse");
  const [first, ...rest] = fields.troubles;
  if (first) return fail(first, ...rest);
  if (on === undefined || kind === undefined || item === undefined || destination === undefined)
    throw new Error("a field went missing without a trouble");
  return ok({
    ...present({ id, endUse }),
    on,
    kind,
    item,
    parties: parties.filter((p) => p !== undefined),
    destination,
    facts: stated,
  });
}

/** Whoever receives the item in a named part of Ukraine says where in Ukraine it goes, when nothing else does. */
function regionOfReceiver(parties: unknown): string | undefined {
  if (!Array.isArray(parties)) return undefined;
  const receivers = parties.filter(isObject).filter(({ role, roles }) => {
    const played = [role, ...(Array.isArray(roles) ? roles : [])].map(asWord);
    return played.some((r) => r === "end_user" || r === "ultimate_consignee" || r === "consignee");
  });
  return receivers
    .map(({ country }) => (typeof country === "string" ? occupiedPart(country) : undefined))
    .find((part) => part !== undefined);
}

function kindWord(input: unknown): unknown {
  const word = asWord(input);
  return typeof word === "string" ? (OTHER_KINDS[word] ?? word) : word;
}

/** An origin stated without a country: `foreign` says that it is not the United States, `unknown` that nobody knows. */
function originWord(input: unknown): FactValue | undefined {
  const word = asWord(input);
  if (typeof input === "string" && saysNotKnown(input)) return null;
  return typeof word === "string" && /^(foreign|foreign_made|non_us|eu|european_union)$/.test(word)
    ? "foreign"
    : undefined;
}

function itemKindWord(input: unknown): unknown {
  const word = asWord(input);
  return typeof word === "string" ? (OTHER_ITEM_KINDS[word] ?? word) : word;
}

function noParty() {
  return {
    code: "party/none",
    at: "parties",
    because: "the transaction names no party, so nothing could be asked about who receives the item",
    try: "name at least the ultimate consignee or the end user",
  };
}

function readItem(input: unknown, fields: Fields): Item | undefined {
  if (!isObject(input)) return fields.wrongType("item", input, "an item with its classification");
  const classification = fields.take(readClassification(input.eccn, input.eccnParagraph));
  const origin =
    input.origin === undefined || input.origin === null || originWord(input.origin) !== undefined
      ? undefined
      : fields.take(readPlace(input.origin, "item.origin"));
  const kind =
    input.kind === undefined || input.kind === null
      ? kindOf(classification?.code)
      : fields.oneOf(
          itemKindWord(input.kind),
          ["commodity", "software", "technology"] as const,
          "item.kind",
          "item/unknown-kind",
        );
  const code = typeof input.htsCode === "number" ? String(input.htsCode) : input.htsCode;
  const hts = fields.text(code, "item.htsCode")?.replace(/\D/g, "");
  const rest = present({
    origin,
    description: fields.text(input.description, "item.description"),
    controlledUsContentPercent: fields.number(plainNumber(input.usContentPct), "item.usContentPct", 0, 100),
    valueUsd: fields.number(plainNumber(input.valueUsd), "item.valueUsd", 0, 1e15),
    htsCode: hts === "" ? undefined : hts,
    intangible: fields.flag(input.intangible, "item.intangible"),
  });
  if (classification === undefined || kind === undefined) return undefined;
  return { classification, kind, ...rest };
}

/** The product group letter of an entry tells the kind: D software, E technology. */
function kindOf(code: string | undefined): Item["kind"] {
  return code?.[1] === "D" ? "software" : code?.[1] === "E" ? "technology" : "commodity";
}

/** Facts stated in `facts`, extra item fields as `item.…`, and unknown fields of the form under their own names. */
function readFacts(input: JsonObject, fields: Fields): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  const put = (name: string, value: unknown, at: string) => {
    if (isFactValue(value)) facts[name] = value;
    else fields.wrongType(at, value, "a word, a number, true, false, null, or a list of words");
  };
  if (input.facts !== undefined && input.facts !== null && !isObject(input.facts))
    fields.wrongType("facts", input.facts, "an object of facts");
  for (const [name, value] of Object.entries(isObject(input.facts) ? input.facts : {}))
    put(name, value, `facts.${name}`);
  for (const [name, value] of Object.entries(isObject(input.item) ? input.item : {}))
    if (!ITEM_FORM.has(name)) put(`item.${name}`, value, `item.${name}`);
    else if (name === "origin" && originWord(value) !== undefined) facts["item.origin"] = originWord(value) ?? null;
  for (const [name, value] of Object.entries(input)) if (!FORM.has(name) && !BESIDE.has(name)) put(name, value, name);
  return facts;
}

function isFactValue(value: unknown): value is FactValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return true;
  return Array.isArray(value) && value.every((v) => typeof v === "string");
}
