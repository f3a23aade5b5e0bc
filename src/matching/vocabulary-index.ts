/** Every distinct word of the listed names, and for a query word its neighbours: equal, same concept, same sound, few edits, same skeleton. */
import { arabicLikeness, skeletonsOfArabic } from "./arabic-skeleton.ts";
import { visitBucket } from "./buckets.ts";
import { visitDeletions } from "./deletion-index.ts";
import { soundDistance } from "./edit-distance.ts";
import { hashOf } from "./hash.ts";
import type { Listing } from "./listing.ts";
import { WORD_ROLES } from "./marks.ts";
import type { Word } from "./words.ts";

/** Why two words were held to be one; numbers because they sit in typed arrays. */
export const HOW = {
  same: 0,
  concept: 1,
  sound: 2,
  edits: 3,
  skeleton: 4,
  shortened: 5,
  initial: 6,
  joined: 7,
} as const;
/** One of the values of HOW. */
export type How = (typeof HOW)[keyof typeof HOW];

/** Neighbours of one query word, strongest first: word ids with likeness in (0, 1] and the reason. */
export interface Neighbours {
  ids: Int32Array;
  likeness: Float32Array;
  how: Uint8Array;
  /** Word id to its place in the arrays. */
  placeOf: Map<number, number>;
}

/** Spelling under which a word is filed. Noise words are kept apart from the same word in earnest. */
export function keyOf(word: Word): string {
  return word.role === "noise" ? `~${word.text}` : word.arabic === undefined ? word.text : `+${word.arabic}`;
}

/** Least likeness at which two words are held to be one on their own. */
const LEAST_ALIKE = 0.55;
const LEAST_ALIKE_ARABIC = 0.6;

/** How one word relates to another, by the same measures the index uses; undefined where they are different words. Symmetric. */
export function relate(a: Word, b: Word): { likeness: number; how: How } | undefined {
  if (a.role === "noise" || b.role === "noise") return undefined;
  if (a.text === b.text && a.arabic === b.arabic) return { likeness: 1, how: HOW.same };
  if (a.role === "number" || b.role === "number") return undefined;
  const arabic = a.arabic !== undefined || b.arabic !== undefined;
  if (!arabic && a.sound === b.sound) return { likeness: 0.95, how: HOW.sound };
  if (a.concept !== undefined && a.concept === b.concept) return { likeness: 0.93, how: HOW.concept };
  const likeness = wordLikeness(a, b);
  if (likeness < (arabic ? LEAST_ALIKE_ARABIC : LEAST_ALIKE)) return undefined;
  return { likeness, how: arabic ? HOW.skeleton : HOW.edits };
}

/** Neighbours of a word among a few others, without an index: ids are positions in `others`. */
export function neighboursAmong(word: Word, others: readonly Word[]): Neighbours {
  const found = others
    .map((other, id) => ({ id, relation: relate(word, other) }))
    .flatMap(({ id, relation }) => (relation === undefined ? [] : [{ id, ...relation }]))
    .sort((a, b) => b.likeness - a.likeness || a.id - b.id);
  return {
    ids: Int32Array.from(found, (x) => x.id),
    likeness: Float32Array.from(found, (x) => x.likeness),
    how: Uint8Array.from(found, (x) => x.how),
    placeOf: new Map(found.map((x, place) => [x.id, place])),
  };
}

/** Likeness of two words by sound and spelling, 0 when they are different names. Symmetric. */
export function wordLikeness(a: Word, b: Word): number {
  if (a.arabic !== undefined || b.arabic !== undefined) return likenessInArabic(a, b);
  if (a.text === b.text) return 1;
  if (manyLettersDiffer(a.letters, b.letters)) return 0;
  const bySound = closeness(a.sound, b.sound);
  return bySound > 0.85 ? bySound : Math.max(bySound, closeness(a.text, b.text));
}

function likenessInArabic(a: Word, b: Word): number {
  if (a.arabic !== undefined && b.arabic !== undefined) return a.arabic === b.arabic ? 1 : 0;
  return a.arabic !== undefined ? arabicLikeness(a.arabic, b.sound) : arabicLikeness(b.arabic ?? "", a.sound);
}

/** True where more letters occur in only one of the words than three edits can explain. */
function manyLettersDiffer(a: number, b: number): boolean {
  let x = a ^ b;
  let bits = 0;
  while (x !== 0) {
    x &= x - 1;
    bits++;
  }
  return bits > 5;
}

/** Closeness of two spellings: edits weigh by length, more than one edit weighs double, a wrong first letter extra. */
export function closeness(a: string, b: string): number {
  if (a === b) return 0.97;
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 3) return 0;
  const limit = longest < 4 ? 1 : longest < 6 ? 1.3 : longest < 8 ? 1.8 : 2.4;
  const cost = soundDistance(a, b, limit);
  if (cost > limit) return 0;
  const first = a.charCodeAt(0) === b.charCodeAt(0) ? 0 : 0.25;
  const steep = 1 + 0.3 * Math.max(0, cost - 1);
  return Math.max(0, 0.97 - (1.15 * (cost * steep + first)) / (longest + 0.5));
}

const NUMBER = WORD_ROLES.indexOf("number");
/** Words remembered with their neighbours; beyond these all are forgotten. */
const REMEMBERED = 50_000;

/** Neighbour search over the words of a listing. */
export class VocabularyIndex {
  private readonly listing: Listing;
  private readonly cache = new Map<string, Neighbours>();

  constructor(listing: Listing) {
    this.listing = listing;
  }

  /** Id of a listed word filed under exactly this spelling (see keyOf). */
  find(key: string): number | undefined {
    let found: number | undefined;
    visitBucket(this.listing.columns.words.byText, hashOf(key), (id) => {
      if (found === undefined && this.listing.isSpelled(id, key)) found = id;
    });
    return found;
  }

  /** Visits the words that sound exactly so. */
  soundingLike(sound: string, visit: (id: number) => void): void {
    visitBucket(this.listing.columns.words.bySound, hashOf(sound), (number) => {
      if (this.listing.sound(number) === sound) this.ofSound(number, visit);
    });
  }

  private ofSound(number: number, visit: (id: number) => void): void {
    const { soundStarts, ofSound } = this.listing.columns.words;
    const end = soundStarts[number + 1] as number;
    for (let at = soundStarts[number] as number; at < end; at++) visit(ofSound[at] as number);
  }

  /** Neighbours of a query word; remembered, because the same words are asked again and again. */
  neighbours(word: Word): Neighbours {
    const key = word.arabic === undefined ? word.text : `+${word.arabic}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const found = this.findNeighbours(word);
    if (this.cache.size >= REMEMBERED) this.cache.clear();
    this.cache.set(key, found);
    return found;
  }

  private findNeighbours(word: Word): Neighbours {
    const found = new Map<number, { likeness: number; how: How }>();
    const offer = (id: number, likeness: number, how: How): void => {
      const old = found.get(id);
      if (old === undefined || likeness > old.likeness) found.set(id, { likeness, how });
    };
    const own = this.find(word.text);
    if (own !== undefined) offer(own, 1, HOW.same);
    if (word.role === "name" || word.role === "small") this.addRelated(word, offer);
    const sorted = [...found].sort((a, b) => b[1].likeness - a[1].likeness || a[0] - b[0]);
    return {
      ids: Int32Array.from(sorted, (x) => x[0]),
      likeness: Float32Array.from(sorted, (x) => x[1].likeness),
      how: Uint8Array.from(sorted, (x) => x[1].how),
      placeOf: new Map(sorted.map((x, place) => [x[0], place])),
    };
  }

  private addRelated(word: Word, offer: (id: number, likeness: number, how: How) => void): void {
    const { listing } = this;
    const { byConcept, bySkeleton, deletions } = listing.columns.words;
    const { concept, arabic } = word;
    if (concept !== undefined)
      visitBucket(byConcept, hashOf(concept), (id) => {
        if (listing.word(id).concept === concept) offer(id, 0.93, HOW.concept);
      });
    if (arabic !== undefined) {
      for (const skeleton of skeletonsOfArabic(arabic))
        visitBucket(bySkeleton, hashOf(skeleton), (id) =>
          this.offerAlike(word, id, LEAST_ALIKE_ARABIC, HOW.skeleton, offer),
        );
      return;
    }
    this.soundingLike(word.sound, (id) => offer(id, listing.word(id).text === word.text ? 1 : 0.95, HOW.sound));
    const seen = new Set<number>();
    visitDeletions(deletions, word.sound, (sound) => {
      if (seen.has(sound)) return;
      seen.add(sound);
      this.ofSound(sound, (id) => this.offerAlike(word, id, LEAST_ALIKE, HOW.edits, offer));
    });
  }

  private offerAlike(
    word: Word,
    id: number,
    least: number,
    how: How,
    offer: (id: number, likeness: number, how: How) => void,
  ): void {
    const { letters, roles } = this.listing.columns.words;
    if (roles[id] === NUMBER) return;
    const listed = letters[id] as number;
    if (word.arabic === undefined && listed !== -1 && manyLettersDiffer(word.letters, listed)) return;
    const likeness = wordLikeness(word, this.listing.word(id));
    if (likeness >= least) offer(id, likeness, how);
  }
}
