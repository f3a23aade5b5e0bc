import { fail, type Instant, ok, quoted, type Result, type Trouble } from "../vocabulary/index.ts";
import type { Attempt } from "./attempt.ts";
import type { FetchedDocument } from "./document-fetcher.port.ts";
import { addressesOf, fetchPublication } from "./fetch-publication.ts";
import type { ReadableSource } from "./publication.ts";
import { recordPublication } from "./record-publication.ts";
import type { UpdateDesk, UpdateReport, UpdateRequest } from "./update-desk.ts";

const BY_ADDRESS = /^https?:\/\//i;

/**
 * Updates lists: fetches or reads the publication, keeps the documents, reads, judges and records it. One file may hold
 * several lists; there is one report for each source that knows it. Whatever goes wrong, the edition in force stays in
 * force and the attempt is noted. A trouble without a report means that no source could be told at all.
 */
export async function updateList(desk: UpdateDesk, request: UpdateRequest): Promise<Result<readonly UpdateReport[]>> {
  const wanted = desk.sources.find((one) => one.source.id === request.source);
  if (request.source !== undefined && wanted === undefined) return fail(unknownSource(desk, request.source));
  if (request.from !== undefined) return updateFrom(desk, request, request.from, wanted);
  if (wanted !== undefined) return ok([await updateFromPublisher(desk, request, wanted)]);
  const reports: UpdateReport[] = [];
  for (const one of desk.sources) reports.push(await updateFromPublisher(desk, request, one));
  return ok(reports);
}

function unknownSource(desk: UpdateDesk, source: string): Trouble {
  const known = desk.sources.map((one) => one.source.id).join(", ");
  return {
    code: "list/unknown",
    at: "source",
    because: `${quoted(source)} is not a source known here`,
    try: `one of ${known}`,
  };
}

async function updateFrom(
  desk: UpdateDesk,
  request: UpdateRequest,
  from: string,
  wanted: ReadableSource | undefined,
): Promise<Result<readonly UpdateReport[]>> {
  const came = BY_ADDRESS.test(from) ? await fetchGiven(desk, request, from) : await desk.fetcher.read(from);
  if (!came.ok) {
    if (wanted === undefined) return came;
    return ok([await noteFailure(desk, request, wanted, from, came.troubles)]);
  }
  const files = await unpackAll(desk, came.value);
  if (!files.ok) return files;
  const candidates = wanted === undefined ? desk.sources : [wanted];
  const takers = candidates
    .map((source) => ({
      source,
      files: files.value.filter((one) => source.recognises(one.bytes.subarray(0, 4096), one.name)),
    }))
    .filter((taker) => taker.files.length > 0);
  if (takers.length === 0) {
    return fail({
      code: "list/not-recognized",
      at: from,
      because: `${quoted(from)} is not a publication of ${wanted?.source.id ?? "any source known here"}`,
      try: "give a file in one of the official formats, or name its source",
    });
  }
  const now = desk.now();
  const reports: UpdateReport[] = [];
  for (const { source, files: own } of takers) {
    reports.push(
      await recordPublication(desk, request, source, own, {
        from,
        asked: addressesOf(source, now).some((days) => days.includes(from)),
      }),
    );
  }
  return ok(reports);
}

async function fetchGiven(desk: UpdateDesk, request: UpdateRequest, from: string): Promise<Result<FetchedDocument[]>> {
  const came = await desk.fetcher.fetchGiven(from, request.progress);
  return came.ok ? ok([came.value]) : came;
}

/** A file with its bytes unpacked, and the document it came in. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: FetchedDocument;
}

async function unpackAll(desk: UpdateDesk, documents: readonly FetchedDocument[]): Promise<Result<UnpackedFile[]>> {
  const files: UnpackedFile[] = [];
  for (const document of documents) {
    const bytes = desk.unpack(document.bytes, document.name);
    if (!bytes.ok) return bytes;
    files.push({ name: desk.unpackedName(document.name), bytes: bytes.value, document });
  }
  return ok(files);
}

async function updateFromPublisher(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
): Promise<UpdateReport> {
  const now = desk.now();
  const current = await desk.store.inForce(one.source.id);
  const official = one.fetchTogether ?? one.source.urls.slice(0, 1);
  const came = await fetchPublication(desk, request, one, new Set(current?.edition.documents));
  if (!came.ok) return noteFailure(desk, request, one, official.join(" "), came.troubles);
  if (came.value === "not-modified") {
    if (current === undefined) throw new Error(`${one.source.id} was asked for a difference to nothing`);
    return { attempt: await noteUnchanged(desk, request, one, official.join(" "), current.edition.id, now) };
  }
  const from = came.value.map((document) => document.address).join(" ");
  const files = await unpackAll(desk, came.value);
  if (!files.ok) return noteFailure(desk, request, one, from, files.troubles);
  return recordPublication(desk, request, one, files.value, { from, asked: true });
}

async function noteUnchanged(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
  from: string,
  edition: string,
  currentAsOf: Instant,
): Promise<Attempt> {
  const attempt: Attempt = {
    source: one.source.id,
    at: desk.now(),
    from,
    outcome: "unchanged",
    edition,
    currentAsOf,
    reasons: [],
    quarantined: [],
    ...(request.by === undefined ? {} : { by: request.by }),
  };
  await desk.store.noteAttempt(attempt);
  return attempt;
}

async function noteFailure(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
  from: string,
  reasons: readonly Trouble[],
): Promise<UpdateReport> {
  const attempt: Attempt = {
    source: one.source.id,
    at: desk.now(),
    from,
    outcome: "failed",
    reasons,
    quarantined: [],
    ...(request.by === undefined ? {} : { by: request.by }),
  };
  await desk.store.noteAttempt(attempt);
  return { attempt };
}
