import { officialText, readingAddress } from "../../../law/us/ear/index.ts";
import type { OfficialDocument } from "../../archive/index.ts";
import { unpack } from "../../archive/index.ts";
import { officialBlocks, type TextUnit, unitCited } from "../../authoring/documents/index.ts";
import type { BlocksAsked, OfficialTexts, OfficialWords, TextAtHand } from "../../operations/index.ts";
import { type LegalDate, ok, type Result, TroubleError } from "../../vocabulary/index.ts";
import { bringText, KEPT_AS } from "./bring-text.ts";
import { changedUnits } from "./drift.ts";
import { pageOfBlocks } from "./page-of-blocks.ts";
import { searchUnits } from "./search-text.ts";
import type { TextDesk } from "./text-desk.ts";

/** A part with its units read, and those that say something else than what the rules were written from. */
interface ReadPart {
  readonly units: readonly TextUnit[];
  readonly otherwise: ReadonlySet<string>;
}

/** Parts kept read in memory at once: one text of every part, and some more to compare. */
const MOST_READ = 24;

/** Official texts over the archive. Documents are read when somebody looks, and stay read. */
export function officialTexts(desk: TextDesk): OfficialTexts {
  const read = new Map<string, ReadPart>();
  const partOf = async (one: TextAtHand): Promise<ReadPart> => {
    const known = read.get(one.digest);
    if (known !== undefined) return known;
    const made = await readPart(desk, one);
    if (read.size >= MOST_READ) read.clear();
    read.set(one.digest, made);
    return made;
  };
  const atHand = async () => (await desk.documents.named(KEPT_AS)).flatMap(textOf);
  /** The text of each part that speaks for a day: the latest not after it, else the earliest there is. */
  const standing = async (on: LegalDate) => {
    const all = await atHand();
    const parts = [...new Set(all.map((t) => t.part))].sort();
    return parts.flatMap(
      (part) =>
        standingOn(
          all.filter((t) => t.part === part),
          on,
        ) ?? [],
    );
  };
  return {
    bring: (asked) => bringText(desk, asked),
    atHand,
    readAt: readingAddress,
    async words(section, on, page) {
      const cited = unitCited(section);
      const one = cited && (await standing(on)).find((t) => t.part === partNumber(cited.unit));
      if (cited === undefined || one === undefined) return ok(undefined);
      const days = (await atHand()).filter((t) => t.part === one.part).map((t) => t.day);
      return ok(pageOf(await partOf(one), one, { ...cited, on, days, ...page }));
    },
    async contents(on) {
      const parts = await standing(on);
      return Promise.all(
        parts.map(async (one) => ({
          part: one.part,
          day: one.day,
          units: (await partOf(one)).units.map(({ name, heading }) => ({ unit: name, heading })),
        })),
      );
    },
    async search(words, on, limit) {
      const parts = await Promise.all((await standing(on)).map(partOf));
      return searchUnits(
        parts.flatMap((p) => p.units),
        words,
        limit,
      );
    },
  };
}

function textOf({ name, address, digest, fetchedAt }: OfficialDocument): TextAtHand[] {
  const [, part, day] = /part-(\d{3})-(\d{4}-\d{2}-\d{2})\.xml$/.exec(name) ?? [];
  return part && day ? [{ part, day: day as LegalDate, from: address, digest, fetchedAt }] : [];
}

function standingOn(texts: readonly TextAtHand[], on: LegalDate): TextAtHand | undefined {
  const oldestFirst = [...texts].sort((a, b) => (a.day < b.day ? -1 : 1));
  return oldestFirst.findLast((t) => t.day <= on) ?? oldestFirst[0];
}

const partNumber = (unit: string) => /(?:CFR|Part) (\d{3})/.exec(unit)?.[1];

async function readPart({ documents }: TextDesk, { digest, from }: TextAtHand): Promise<ReadPart> {
  const bytes = await documents.bytesOf(digest);
  if (bytes === undefined) throw new Error(`the archive names document ${digest} and does not hold it`);
  const xml = unwrapped(unpack(bytes, from));
  const words = new TextDecoder("utf-8", { fatal: true }).decode(xml);
  return { units: unwrapped(officialBlocks(words, from)), otherwise: unwrapped(changedUnits(words, from)) };
}

/** What was read once when it was brought in can be read again. */
function unwrapped<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new TroubleError(...result.troubles);
}

interface PageAsked extends BlocksAsked {
  readonly unit: string;
  readonly path?: string;
  readonly on: LegalDate;
  readonly days: readonly LegalDate[];
}

function pageOf({ units, otherwise }: ReadPart, one: TextAtHand, asked: PageAsked): OfficialWords | undefined {
  const at = units.findIndex((u) => u.name === asked.unit);
  const unit = units[at];
  if (unit === undefined) return undefined;
  const { path } = asked;
  const pointed = path === undefined ? -1 : unit.blocks.findIndex((b) => b.path?.startsWith(path));
  const page = pageOfBlocks(unit.blocks, { ...asked, at: asked.at ?? (pointed < 0 ? undefined : pointed) });
  return {
    ...one,
    unit: unit.name,
    heading: unit.heading,
    path: asked.path ?? null,
    ...page,
    days: asked.days,
    laterThanAsked: asked.on < one.day,
    asRead: officialText.digests.has(unit.name) ? !otherwise.has(unit.name) : null,
    before: units[at - 1]?.name ?? null,
    after: units[at + 1]?.name ?? null,
  };
}
