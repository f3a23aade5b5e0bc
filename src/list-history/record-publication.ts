import type { Instant, Result } from "../vocabulary/index.ts";
import { advanceHistory } from "./advance-history.ts";
import type { Attempt } from "./attempt.ts";
import type { FetchedDocument } from "./document-fetcher.port.ts";
import { countEntries, type Edition, editionIdOf, printedEntries, summaryOf } from "./edition.ts";
import { judgeEdition } from "./judge-edition.ts";
import type { Publication, ReadableSource } from "./publication.ts";
import { publicationDay } from "./publication-day.ts";
import type { UpdateDesk, UpdateReport, UpdateRequest } from "./update-desk.ts";

/** A file of the publication, unpacked, with the document it came in. */
interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: FetchedDocument;
}

/** Where the files came from; `asked`: the publisher's own address was asked just now. */
interface Origin {
  readonly from: string;
  readonly asked: boolean;
}

/** How often to judge anew when somebody else switched the edition in between. */
const TRIES = 3;

/**
 * Keeps the documents, reads and judges the publication, builds the edition aside and switches to it in one step. The
 * attempt is noted whatever comes of it.
 */
export async function recordPublication(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
  files: readonly SourceFile[],
  origin: Origin,
): Promise<UpdateReport> {
  const at = desk.now();
  const parts = await keepDocuments(desk, files, at);
  const digest = desk.digestOfSet(parts);
  const note = (rest: Pick<Attempt, "outcome"> & Partial<Attempt>): Attempt => ({
    source: one.source.id,
    at,
    from: origin.from,
    digest,
    reasons: [],
    quarantined: [],
    ...(request.by === undefined ? {} : { by: request.by }),
    ...rest,
  });
  const before = await desk.store.inForce(one.source.id);
  if (before !== undefined && before.edition.digest === digest) {
    const attempt = note({
      outcome: "unchanged",
      edition: before.edition.id,
      currentAsOf: origin.asked ? at : before.currentAsOf,
    });
    await desk.store.noteAttempt(attempt);
    return { attempt, edition: summaryOf(before.edition) };
  }
  const read: Result<Publication> = one.parse(files);
  if (!read.ok) {
    const attempt = note({ outcome: "refused", reasons: read.troubles });
    await desk.store.noteAttempt(attempt);
    return { attempt };
  }
  const documents = files.map((file) => file.document);
  const set = { publication: read.value, digest, documents, parts: parts.map((part) => part.digest), at, origin };
  for (let tries = 1; ; tries += 1) {
    const report = await judgeAndSwitch(desk, request, one, set, note);
    if (report !== undefined) return report;
    if (tries === TRIES) throw new Error(`the edition of ${one.source.id} keeps changing while it is being updated`);
  }
}

async function keepDocuments(
  desk: UpdateDesk,
  files: readonly SourceFile[],
  fetchedAt: Instant,
): Promise<{ name: string; digest: string }[]> {
  const parts: { name: string; digest: string }[] = [];
  for (const { document } of files) {
    const { address, name, mediaType, bytes, entityTag, lastModified } = document;
    const digest = desk.digestOf(bytes);
    const tag = entityTag === undefined ? {} : { entityTag };
    const day = lastModified === undefined ? {} : { lastModified };
    await desk.archive.keep({ digest, address, name, mediaType, size: bytes.length, fetchedAt, ...tag, ...day }, bytes);
    parts.push({ name, digest });
  }
  return parts;
}

/** A publication read, with everything known about where it came from. */
interface ReadSet {
  readonly publication: Publication;
  readonly digest: string;
  readonly documents: readonly FetchedDocument[];
  readonly parts: readonly string[];
  readonly at: Instant;
  readonly origin: Origin;
}

/** Undefined when another update switched the edition first, so that the judgement no longer holds. */
async function judgeAndSwitch(
  desk: UpdateDesk,
  request: UpdateRequest,
  one: ReadableSource,
  set: ReadSet,
  note: (rest: Pick<Attempt, "outcome"> & Partial<Attempt>) => Attempt,
): Promise<UpdateReport | undefined> {
  const { publication, at, origin } = set;
  const before = await desk.store.inForce(one.source.id);
  const printed = before && { publishedAt: before.edition.publishedAt, entries: printedEntries(before.edition) };
  const { day, from } = publicationDay(publication.publishedAt, request.publishedAt, set.documents, at);
  const candidate = { source: one.source.id, publishedAt: day, publication, carries: one.carries };
  const today = publicationDay(undefined, undefined, [], at).day;
  const verdict = judgeEdition(printed, candidate, one.source.bounds, today);
  const quarantined = publication.quarantined.map((record) => `${record.at}: ${record.because}`);
  if (verdict.kind === "refused") {
    const attempt = note({ outcome: "refused", reasons: verdict.troubles, quarantined });
    await desk.store.noteAttempt(attempt);
    return { attempt };
  }
  const edition: Edition = {
    source: one.source.id,
    id: editionIdOf(day, set.digest),
    publishedAt: day,
    publishedFrom: from,
    recordedAt: at,
    digest: set.digest,
    documents: set.parts,
    counts: countEntries(publication.entries, publication.quarantined.length),
    ...(before === undefined ? {} : { after: before.edition.id }),
    standing: advanceHistory(before?.edition.standing, publication.entries, day),
  };
  await desk.store.setAside(edition);
  const currentAsOf = currentFrom(origin, day, at);
  if (verdict.kind === "held") {
    const attempt = note({ outcome: "held", edition: edition.id, currentAsOf, reasons: verdict.reasons, quarantined });
    await desk.store.noteAttempt(attempt);
    return { attempt, edition: summaryOf(edition) };
  }
  const attempt = note({ outcome: "accepted", edition: edition.id, currentAsOf, quarantined });
  const switched = await desk.store.switchTo(one.source.id, edition.id, before?.edition.id, attempt);
  return switched ? { attempt, edition: summaryOf(edition) } : undefined;
}

/** Asked at the publisher's, it is current now; anything else speaks for its own day only. */
function currentFrom(origin: Origin, day: string, at: Instant): Instant {
  const ofTheDay = `${day}T00:00:00.000Z` as Instant;
  return origin.asked || ofTheDay > at ? at : ofTheDay;
}
