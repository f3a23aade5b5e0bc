import { createHash } from "node:crypto";
import { officialText } from "../../../law/us/ear/index.ts";
import { unpack, unpackedName } from "../../archive/index.ts";
import { officialUnits } from "../../authoring/documents/index.ts";
import type { DocumentFetcher, FetchedDocument } from "../../list-history/index.ts";
import type { LawDrift } from "../../operations/index.ts";
import { fail, type LegalDate, ok, type Result } from "../../vocabulary/index.ts";

/**
 * Compares the official text of a day, fetched or handed over, with the text the law files were written from: every
 * section, supplement, entry and row whose words differ, is new, or is gone.
 */
export async function lawDrift(fetcher: DocumentFetcher, on: LegalDate, from?: string): Promise<Result<LawDrift>> {
  const came = from === undefined ? await fetchParts(fetcher, on) : await fetcher.read(from);
  if (!came.ok) return came;
  const found = new Map<string, string>();
  const { chosen, otherDays } = ofTheDay(came.value, on);
  for (const document of chosen) {
    const bytes = unpack(document.bytes, document.name);
    if (!bytes.ok) return bytes;
    const units = officialUnits(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.value),
      unpackedName(document.name),
    );
    if (!units.ok) return units;
    for (const { name, words } of units.value) found.set(numbered(found, name), digestOf(words));
  }
  if (found.size === 0) return nothingCame(from ?? officialText.address);
  return ok({ ...compare(found, from ?? `${officialText.address.replace("DATE", on)}`), otherDays });
}

/** `title-15-part-740-2026-08-20.xml.gz`: the part and the day of a file named as the official address names it. */
const NAMED = /part-(\d{3})-(\d{4}-\d{2}-\d{2})/;

/**
 * Of files of one part on several days the newest that is not after the day asked; where all are after it, the oldest.
 * Files that name no part and day are all taken.
 */
function ofTheDay(documents: readonly FetchedDocument[], on: LegalDate) {
  const best = new Map<string, string>();
  const named = (d: FetchedDocument) => NAMED.exec(d.name)?.slice(1) ?? [];
  for (const document of documents) {
    const [part, day] = named(document);
    if (part === undefined || day === undefined) continue;
    const sofar = best.get(part);
    const better = sofar === undefined || (day <= on ? sofar > on || day > sofar : sofar > on && day < sofar);
    if (better) best.set(part, day);
  }
  const isChosen = (d: FetchedDocument) => {
    const [part, day] = named(d);
    return part === undefined || best.get(part) === day;
  };
  const otherDays = documents.filter((d) => !isChosen(d)).map((d) => d.name);
  return { chosen: documents.filter(isChosen), otherDays };
}

/** Units of one part, in official words, that say something else than the text the law files were written from, or are new. */
export function changedUnits(xml: string, at: string): Result<ReadonlySet<string>> {
  const units = officialUnits(xml, at);
  if (!units.ok) return units;
  const found = new Map<string, string>();
  for (const { name, words } of units.value) found.set(numbered(found, name), digestOf(words));
  return ok(new Set([...found].filter(([name, d]) => officialText.digests.get(name) !== d).map(([name]) => name)));
}

const digestOf = (words: string) => createHash("sha256").update(words).digest("hex").slice(0, 12);

/** A unit's name; the second of one name is `name (2)`, as in the table. */
function numbered(found: ReadonlyMap<string, string>, name: string): string {
  if (!found.has(name)) return name;
  let times = 2;
  while (found.has(`${name} (${times})`)) times++;
  return `${name} (${times})`;
}

async function fetchParts(fetcher: DocumentFetcher, on: LegalDate): Promise<Result<readonly FetchedDocument[]>> {
  const documents: FetchedDocument[] = [];
  for (const part of officialText.parts) {
    const came = await fetcher.fetch(officialText.address.replace("DATE", on).replace("PART", part));
    if (!came.ok) return came;
    if (came.value !== "not-modified") documents.push(came.value);
  }
  return ok(documents);
}

/** Only parts that came are compared: a part not handed over is not gone. */
function compare(found: ReadonlyMap<string, string>, from: string): Omit<LawDrift, "otherDays"> {
  const parts = new Set([...found.keys()].map(partOf));
  const known = [...officialText.digests].filter(([name]) => parts.has(partOf(name)));
  const changed = known.filter(([name, digest]) => found.has(name) && found.get(name) !== digest).map(([name]) => name);
  const gone = known.filter(([name]) => !found.has(name)).map(([name]) => name);
  const added = [...found.keys()].filter((name) => !officialText.digests.has(name));
  const notCompared = officialText.parts.filter((p) => !parts.has(p));
  return { textOf: officialText.textOf as LegalDate, from, compared: found.size, changed, added, gone, notCompared };
}

function partOf(unit: string): string {
  return (
    /Part (\d{3})|CFR (\d{3})/
      .exec(unit)
      ?.slice(1)
      .find((p) => p !== undefined) ?? unit
  );
}

function nothingCame(from: string): Result<never> {
  return fail({
    code: "law/no-text",
    at: from,
    because: "no part of the regulation was found there",
    try: "give a folder with the parts as the official address serves them, one XML file each",
  });
}
