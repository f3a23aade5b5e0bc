import { officialText } from "../../../law/us/ear/index.ts";
import { digestOf, unpack, unpackedName } from "../../archive/index.ts";
import { officialBlocks } from "../../authoring/documents/index.ts";
import type { FetchedDocument } from "../../list-history/index.ts";
import type { TextsBrought } from "../../operations/index.ts";
import { fail, type LegalDate, ok, type Result, readLegalDate, type Trouble } from "../../vocabulary/index.ts";
import { changedUnits } from "./drift.ts";
import type { TextDesk } from "./text-desk.ts";

/** How the names of texts begin in the archive: `title-15-part-NNN-DAY.xml`, as their publisher's files are called. */
export const KEPT_AS = "title-15-part-";

/**
 * Brings official text into the archive. Each document must be one whole part of the regulation, and its day must be
 * known: from its name, its address, or the one who asks. What is not is passed over and told.
 */
export async function bringText(
  desk: TextDesk,
  asked: { readonly on?: LegalDate; readonly from?: string },
): Promise<Result<TextsBrought>> {
  const on = asked.on ?? (desk.now().slice(0, 10) as LegalDate);
  const came = asked.from === undefined ? await fetchParts(desk, on) : await given(desk, asked.from, on);
  if (!came.ok) return came;
  const kept: TextsBrought["kept"][number][] = [];
  const passedOver: { name: string; because: string }[] = [];
  for (const document of came.value) {
    const one = await keep(desk, document, asked.from === undefined ? on : asked.on);
    if (one.ok) kept.push(one.value);
    else passedOver.push({ name: document.name, because: because(one.troubles[0]) });
  }
  if (kept.length === 0) return nothingKept(asked.from ?? officialText.address, passedOver[0]?.because);
  return ok({ kept, passedOver, notCome: officialText.parts.filter((p) => !kept.some((k) => k.part === p)) });
}

const because = (t: Trouble) => `${t.because}; ${t.try}`;

async function fetchParts({ fetcher }: TextDesk, on: LegalDate): Promise<Result<readonly FetchedDocument[]>> {
  const documents: FetchedDocument[] = [];
  for (const part of officialText.parts) {
    const came = await fetcher.fetch(officialText.address.replace("DATE", on).replace("PART", part));
    if (!came.ok) return came;
    if (came.value !== "not-modified") documents.push(came.value);
  }
  return ok(documents);
}

/** A file or folder; or an address, in which `DATE` and `PART` may stand for the day and each part. */
async function given({ fetcher }: TextDesk, from: string, on: LegalDate): Promise<Result<readonly FetchedDocument[]>> {
  if (!/^https?:\/\//.test(from)) return fetcher.read(from);
  const address = from.replace("DATE", on);
  const addresses = address.includes("PART") ? officialText.parts.map((p) => address.replace("PART", p)) : [address];
  const documents: FetchedDocument[] = [];
  for (const one of addresses) {
    const came = await fetcher.fetchGiven(one);
    if (!came.ok) return came;
    documents.push(came.value);
  }
  return ok(documents);
}

async function keep(
  { documents, now }: TextDesk,
  document: FetchedDocument,
  told: LegalDate | undefined,
): Promise<Result<TextsBrought["kept"][number]>> {
  const unpacked = unpack(document.bytes, document.name);
  if (!unpacked.ok) return unpacked;
  const read = decoded(unpacked.value, document.name);
  if (!read.ok) return read;
  const units = officialBlocks(read.value, unpackedName(document.name));
  if (!units.ok) return units;
  const part = /<DIV5[^>]*\bN="(\d{3})"/.exec(read.value.slice(0, 4000))?.[1];
  if (part === undefined || units.value.length === 0) return noPart(document.name);
  const day = dayIn(document.name) ?? dayIn(document.address) ?? told;
  if (day === undefined) return noDay(document.name);
  const otherwise = changedUnits(read.value, document.name);
  if (!otherwise.ok) return otherwise;
  const digest = digestOf(document.bytes);
  const { address, mediaType, bytes } = document;
  const fetchedAt = now();
  const name = `${KEPT_AS}${part}-${day}.xml`;
  await documents.keep({ digest, address, name, mediaType, size: bytes.length, fetchedAt }, bytes);
  const compared = officialText.parts.includes(part);
  return ok({
    part,
    day,
    from: address,
    digest,
    fetchedAt,
    units: units.value.length,
    otherwise: compared ? otherwise.value.size : null,
  });
}

function decoded(bytes: Uint8Array, at: string): Result<string> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return fail({ code: "input/not-utf8", at, because: "the bytes are not UTF-8", try: "fetch the document again" });
  }
}

function dayIn(text: string): LegalDate | undefined {
  return [...text.matchAll(/\d{4}-\d{2}-\d{2}/g)].map((m) => readLegalDate(m[0])).find((d) => d.ok)?.value;
}

const noPart = (at: string) =>
  fail({
    code: "law/no-part",
    at,
    because: "it holds no part of the regulation",
    try: "give parts as the official address serves them",
  });

const noDay = (at: string) =>
  fail({ code: "law/no-day", at, because: "nothing says of which day the text is", try: "say it with `--on`" });

function nothingKept(at: string, why: string | undefined): Result<never> {
  return fail({
    code: "law/no-text",
    at,
    because: why ?? "no part of the regulation was found there",
    try: "give a folder with the parts as the official address serves them, one XML file each",
  });
}
