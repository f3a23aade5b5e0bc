/** Finds, for a query word, its neighbours among the words of a listing: equal, same concept, same sound, few edits, same skeleton. */
import { skeletonsOfArabic } from "./arabic-skeleton.ts";
import { visitBucket } from "./buckets.ts";
import { visitDeletions } from "./deletion-index.ts";
import { hashOf } from "./hash.ts";
import { HOW, type How, LEAST_ALIKE, LEAST_ALIKE_ARABIC, manyLettersDiffer, wordLikeness } from "./likeness.ts";
import type { Listing } from "./listing.ts";
import { WORD_ROLES } from "./marks.ts";
import { Gathered, type Neighbours } from "./neighbours.ts";
import type { Word } from "./words.ts";

/** Spelling under which a word is filed. Noise words are kept apart from the same word in earnest. */
export function keyOf(word: Word): string {
  return word.role === "noise" ? `~${word.text}` : word.arabic === undefined ? word.text : `+${word.arabic}`;
}

const NUMBER = WORD_ROLES.indexOf("number");
/** Words remembered with their neighbours; beyond these all are forgotten. */
const REMEMBERED = 50_000;

/** Neighbour search over the words of a listing. */
export class VocabularyIndex {
  private readonly listing: Listing;
  private readonly cache = new Map<string, Neighbours>();
  /** Round in which a sound was last looked at, so that it is looked at once for a word. */
  private readonly seen: Uint32Array;
  private round = 0;

  constructor(listing: Listing) {
    this.listing = listing;
    this.seen = new Uint32Array(listing.columns.words.soundStarts.length);
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
    const found = new Gathered();
    const own = this.find(word.text);
    if (own !== undefined) found.offer(own, 1, HOW.same);
    if (word.role === "name" || word.role === "small") this.addRelated(word, found);
    return found.sorted();
  }

  private addRelated(word: Word, found: Gathered): void {
    const { listing } = this;
    const { byConcept, bySkeleton, deletions } = listing.columns.words;
    const { concept, arabic } = word;
    if (concept !== undefined)
      visitBucket(byConcept, hashOf(concept), (id) => {
        if (listing.word(id).concept === concept) found.offer(id, 0.93, HOW.concept);
      });
    if (arabic !== undefined) {
      for (const skeleton of skeletonsOfArabic(arabic))
        visitBucket(bySkeleton, hashOf(skeleton), (id) =>
          this.offerAlike(word, id, LEAST_ALIKE_ARABIC, HOW.skeleton, found),
        );
      return;
    }
    this.soundingLike(word.sound, (id) => found.offer(id, listing.word(id).text === word.text ? 1 : 0.95, HOW.sound));
    const { seen } = this;
    const round = ++this.round;
    const visit = (sound: number): void => {
      if (seen[sound] === round) return;
      seen[sound] = round;
      this.ofSound(sound, (id) => this.offerAlike(word, id, LEAST_ALIKE, HOW.edits, found));
    };
    visitDeletions(deletions, word.sound, visit);
    // a slip may change how the word sounds: "Smaer" sounds "smar", "Samer" does not
    if (word.text !== word.sound) visitDeletions(deletions, word.text, visit);
  }

  private offerAlike(word: Word, id: number, least: number, how: How, found: Gathered): void {
    const { letters, roles } = this.listing.columns.words;
    if (roles[id] === NUMBER) return;
    const listed = letters[id] as number;
    if (word.arabic === undefined && listed !== -1 && manyLettersDiffer(word.letters, listed)) return;
    const likeness = wordLikeness(word, this.listing.word(id));
    if (likeness >= least) found.offer(id, likeness, how);
  }
}
