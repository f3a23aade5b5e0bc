import type { MatchEvidence, NamedEntry, NameHit, NameIndex } from "../matching/index.ts";
import { ALERT_LEVEL, foldForComparison, LONGEST_NAME } from "../matching/index.ts";
import { fail, ok, quoted, type Result, type Trouble } from "../vocabulary/index.ts";
import type { IdentifierHit, IdentifierIndex } from "./identifier-index.ts";
import { LONGEST_IDENTIFIER, withoutIdentifiers } from "./identifiers.ts";
import type { ScreeningOptions, ScreeningSubject } from "./question.ts";

/** Everything a view can be asked by. */
export interface Indexes {
  readonly names: NameIndex;
  /** Entries that list an address only; undefined where there is none. */
  readonly places: NameIndex | undefined;
  readonly identifiers: IdentifierIndex;
}

/** What is proposed on top of the indexes; the same lists for the same proposal, so that the index reads them once. */
export interface Overlay {
  readonly names: NamedEntry[];
  /** Those of them that name an address only. */
  readonly places: NamedEntry[];
  readonly identifiers: IdentifierIndex;
}

/** An entry found by name, by address, or by an identifier that was `met`. */
export interface Found extends Pick<NameHit, "id" | "score" | "matched" | "role" | "evidence"> {
  readonly met?: IdentifierHit;
}

/** Asks for the name, for the identifiers stated or written inside it, and for the address among entries that list one only. */
export function searchAll(
  indexes: Indexes,
  overlay: Overlay,
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly Found[]> {
  const trouble = troubleWith(subject);
  if (trouble !== undefined) return fail(trouble);
  const found: Found[] = [];
  if (subject.name !== undefined) {
    const byName = ask(indexes.names, withoutIdentifiers(subject.name), overlay.names, subject, options);
    if (!byName.ok) return byName;
    found.push(...byName.value.map((h) => weighed(h, indexes.identifiers, subject)));
  }
  if (subject.address !== undefined && subject.address !== "") {
    const byAddress = askPlaces(indexes, overlay.places, subject.address, subject, options);
    if (!byAddress.ok) return byAddress;
    found.push(...byAddress.value);
  }
  const met = [...indexes.identifiers.find(subject), ...overlay.identifiers.find(subject)];
  return ok([...found, ...met.map(foundBy)]);
}

function ask(
  index: NameIndex,
  text: string,
  overlay: NamedEntry[],
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly NameHit[]> {
  const answer = index.search({
    name: text,
    on: options.on,
    // Entries out of force or of lists not asked are dropped afterwards, so more are fetched.
    limit: (options.limit ?? 10) * (options.lists === undefined ? 3 : 10),
    minScore: lowestAsked(text, options),
    ...(subject.kind ? { kind: subject.kind } : {}),
    ...(subject.country ? { countries: [subject.country] } : {}),
    ...(overlay.length > 0 ? { overlay } : {}),
  });
  return "refused" in answer ? fail(answer.refused) : ok(answer.hits);
}

/** Equal names of common words (`Star`) score no less than this. */
const FAINT = 0.1;

/** Is the name one or two words? Its score says little: it may be the whole name of one party and a common word of others. */
function isShort(text: string): boolean {
  return foldForComparison(text).split(" ").length <= 2;
}

/** The score from which hits are fetched. For a short name also faint ones, so that an equal name is never lost to its low score. */
function lowestAsked(text: string, options: ScreeningOptions): number {
  const level = options.level ?? ALERT_LEVEL;
  return isShort(text) ? Math.min(level, FAINT) : level;
}

/** Among entries that list an address only; where only proposals do, their own hits alone count. */
function askPlaces(
  { places, names }: Indexes,
  overlay: NamedEntry[],
  address: string,
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly NameHit[]> {
  if (places !== undefined) return ask(places, address, overlay, subject, options);
  if (overlay.length === 0) return ok([]);
  const all = ask(names, address, overlay, subject, options);
  return all.ok ? ok(all.value.filter((h) => h.role === "address")) : all;
}

/** A hit by name with what identifiers say against it; they never drop it. */
function weighed(hit: NameHit, identifiers: IdentifierIndex, subject: ScreeningSubject): Found {
  const against = identifiers.differing(hit.id, subject);
  if (against.length === 0) return hit;
  const { id, score, matched, role, evidence } = hit;
  const contradictions = [...evidence.contradictions, ...against];
  return { id, score, matched, role, evidence: { ...evidence, contradictions } };
}

function foundBy(met: IdentifierHit): Found {
  const { id, score, asked, printed, contradictions } = met;
  const printedWords = foldForComparison(printed.value) || printed.value;
  const evidence: MatchEvidence = {
    views: { query: "whole", listed: "whole" },
    words: [{ query: asked.toLowerCase(), listed: printedWords, likeness: 1, how: "same" }],
    onlyInQuery: [],
    onlyInListed: [],
    features: [],
    contradictions: [...contradictions],
    signals: [],
  };
  return { id, score, matched: printed.value, role: "primary", evidence, met };
}

/** Why the question cannot be screened whole, if so. */
function troubleWith({ name, address = "", identifiers = [] }: ScreeningSubject): Trouble | undefined {
  if (name === undefined && identifiers.length === 0 && !/[\p{L}\p{N}]/u.test(address))
    return {
      code: "screen/nobody",
      at: "query.name",
      because: "neither a name, nor an identifier, nor an address was given",
      try: "give a name, an identifier such as `IMO 9187629`, or an address",
    };
  if (name !== undefined && name.length > LONGEST_NAME)
    return {
      code: "name/too-long",
      at: "query.name",
      because: `the name has more than ${LONGEST_NAME} characters; it would not be screened in part`,
      try: "send one name at a time; split lists of names into one query each",
    };
  const long = identifiers.findIndex((text) => text.length > LONGEST_IDENTIFIER);
  if (long >= 0)
    return {
      code: "identifier/too-long",
      at: `query.identifiers[${long}]`,
      because: `the identifier has more than ${LONGEST_IDENTIFIER} characters; it would not be looked for in part`,
      try: "give one identifier at a time, with the word for its kind and no remarks",
    };
  const empty = identifiers.findIndex((text) => !/[\p{L}\p{N}]/u.test(text));
  if (empty < 0) return undefined;
  return {
    code: "identifier/empty",
    at: `query.identifiers[${empty}]`,
    because: `${quoted(identifiers[empty])} holds no letter or digit`,
    try: "give the identifier as it is printed",
  };
}
