import { type Instant, type LegalDate, readLegalDate } from "../vocabulary/index.ts";
import type { FetchedDocument } from "./document-fetcher.port.ts";
import type { PublishedFrom } from "./edition.ts";

/** The day a publication is of, and how anyone knows. */
export interface PublicationDay {
  readonly day: LegalDate;
  readonly from: PublishedFrom;
}

const DAY_IN_NAME = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;

/**
 * The publication day: what the document says, else what somebody told, else a day in the file name, else the
 * publisher's `Last-Modified`, else the day a file was last written or the day of fetching.
 */
export function publicationDay(
  printed: string | undefined,
  told: LegalDate | undefined,
  documents: readonly FetchedDocument[],
  now: Instant,
): PublicationDay {
  const dayOf = (text: string | undefined) => {
    const read = readLegalDate(text?.slice(0, 10));
    return read.ok ? read.value : undefined;
  };
  const latest = (days: readonly (LegalDate | undefined)[]) =>
    days
      .filter((d) => d !== undefined)
      .sort()
      .at(-1);
  const inDocument = dayOf(printed);
  if (inDocument !== undefined) return { day: inDocument, from: "document" };
  if (told !== undefined) return { day: told, from: "told" };
  const named = latest(documents.map((one) => dayOf(DAY_IN_NAME.exec(one.address)?.[1])));
  if (named !== undefined) return { day: named, from: "file-name" };
  const served = latest(documents.map((one) => dayOf(isoOf(one.lastModified))));
  if (served !== undefined) return { day: served, from: "publisher-answer" };
  const written = latest(documents.map((one) => dayOf(one.writtenAt)));
  if (written !== undefined) return { day: written, from: "day-file-was-written" };
  return { day: now.slice(0, 10) as LegalDate, from: "day-of-fetching" };
}

/** An HTTP date (RFC 9110 section 5.6.7) in ISO form. */
function isoOf(httpDate: string | undefined): string | undefined {
  const at = httpDate === undefined ? Number.NaN : Date.parse(httpDate);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
