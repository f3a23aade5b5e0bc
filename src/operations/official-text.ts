import { type TextBlock, unitCited } from "../authoring/documents/index.ts";
import { type Citation, type Instant, type LegalDate, ok, type Result } from "../vocabulary/index.ts";

/** One part of the regulation in the official words of one day, as it lies in the archive. */
export interface TextAtHand {
  readonly part: string;
  readonly day: LegalDate;
  /** Where it came from: an address, or the path of a file. */
  readonly from: string;
  readonly digest: string;
  readonly fetchedAt: Instant;
}

/** A section, supplement or entry in official words, a page of its blocks. */
export interface OfficialWords extends TextAtHand {
  readonly unit: string;
  readonly heading: string;
  /** The paragraph that was asked for. */
  readonly path: string | null;
  readonly blocks: readonly TextBlock[];
  readonly first: number;
  readonly total: number;
  /** Where the page before begins, and the page after; null where there is none. */
  readonly previous: number | null;
  readonly next: number | null;
  /** Days whose text of the same part is at hand, oldest first. */
  readonly days: readonly LegalDate[];
  /** The text at hand is of a later day than the one asked. */
  readonly laterThanAsked: boolean;
  /** Are these the words that the rules beside it were written from? Null: that unit was not read for them. */
  readonly asRead: boolean | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A unit in the table of contents. */
export interface TextHeading {
  readonly unit: string;
  readonly heading: string;
}

/** A place in the text where the words asked stand. */
export interface TextHit {
  readonly unit: string;
  readonly heading: string;
  readonly path: string | null;
  /** The block the words stand in, counted from the unit's first. */
  readonly block: number;
  /** Words around the first place, the words asked among them. */
  readonly around: string;
}

/** What came of bringing in official text. */
export interface TextsBrought {
  readonly kept: readonly (TextAtHand & { readonly units: number; readonly otherwise: number | null })[];
  /** Documents that are no part of the regulation, with the reason. */
  readonly passedOver: readonly { readonly name: string; readonly because: string }[];
  /** Parts the law was read from that did not come. */
  readonly notCome: readonly string[];
}

/** A page of blocks: from one on, or the one that holds a block; a row of a table counts like a paragraph. */
export interface BlocksAsked {
  readonly first?: number | undefined;
  readonly at?: number | undefined;
  readonly limit: number;
}

/** The regulation's own words, in the user's archive and nowhere else. Handed in. */
export interface OfficialTexts {
  /** Brings in the text of a day from the official address, or from a file, a folder or an address. */
  bring(asked: { readonly on?: LegalDate; readonly from?: string }): Promise<Result<TextsBrought>>;
  atHand(): Promise<readonly TextAtHand[]>;
  /** A unit as of a day; undefined when no text of it is at hand. */
  words(section: Citation, on: LegalDate, page: BlocksAsked): Promise<Result<OfficialWords | undefined>>;
  contents(
    on: LegalDate,
  ): Promise<readonly { readonly part: string; readonly day: LegalDate; readonly units: readonly TextHeading[] }[]>;
  search(
    words: string,
    on: LegalDate,
    limit: number,
  ): Promise<{ readonly total: number; readonly hits: readonly TextHit[] }>;
  /** The official page where people read a section. */
  readAt(section: Citation, on: LegalDate): string;
}

/** How a person brings the text in. */
export const BRING_TEXT = "licet law text";

/** A section in official words, or how to get them where they are not at hand. */
export async function wordsOfSection(
  texts: OfficialTexts,
  asked: BlocksAsked & { readonly section: Citation },
  on: LegalDate,
) {
  const { section, ...page } = asked;
  const found = await texts.words(section, on, page);
  if (!found.ok) return found;
  return ok({
    asOf: on,
    section,
    words: found.value ?? null,
    elsewhere: unitCited(section) === undefined,
    bring: BRING_TEXT,
    readAt: texts.readAt(section, on),
  });
}

/** The table of contents of the text at hand. */
export async function contentsOfText(texts: OfficialTexts, on: LegalDate) {
  return ok({ asOf: on, parts: await texts.contents(on), bring: BRING_TEXT });
}

/** Where words stand in the whole text at hand. */
export async function searchText(texts: OfficialTexts, words: string, on: LegalDate, limit: number) {
  const [found, parts] = [await texts.search(words, on, limit), await texts.contents(on)];
  return ok({
    asOf: on,
    query: words,
    ...found,
    looked: parts.map(({ part, day }) => ({ part, day })),
    bring: BRING_TEXT,
  });
}
