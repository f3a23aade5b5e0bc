/** Finds, for a query word, its neighbours among the words of a listing: equal, same concept, same sound, few edits, same skeleton. */
import { skeletonsOfArabic } from "./arabic-skeleton.ts";
import { visitBucket } from "./buckets.ts";
import { visitDeletions } from "./deletion-index.ts";
import { Letters } from "./edit-distance.ts";
import { hashOf } from "./hash.ts";
import {
  closenessOfLetters,
  HOW,
  LEAST_ALIKE,
  LEAST_ALIKE_ARABIC,
  manyLettersDiffer,
  SOUND_ENOUGH,
  wordLikeness,
} from "./likeness.ts";
import type { Listing } from "./listing.ts";
import { WORD_ROLES } from "./marks.ts";
import { Gathered, type Neighbours } from "./neighbours.ts";
import type { PooledTexts } from "./text-pool.ts";
import type { Word } from "./words.ts";

/** Spelling under which a word is filed. Noise words are kept apart from the same word in earnest. */
export function keyOf(word: Word): string {
  return word.role === "noise" ? `~${word.text}` : word.arabic === undefined ? word.text : `+${word.arabic}`;
}

const NUMBER = WORD_ROLES.indexOf("number");
/** Words remembered with their neighbours; beyond these all are forgotten. */
const REMEMBERED = 50_000;

/** Neighbour search over the words of a listing. Not re-entrant: one search at a time. */
export class VocabularyIndex {
  private readonly listing: Listing;
  private readonly cache = new Map<string, Neighbours>();
  /** Round in which a sound was last looked at, so that it is looked at once for a word. */
  private readonly seen: Uint32Array;
  private round = 0;
  /** Sound and spelling of the word asked, and of the listed word at hand. */
  private readonly asked = { sound: new Letters(), text: new Letters() };
  private readonly listed = new Letters();

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
    visitBucket(this.listing.columns.words.bySound, hashOf(sound), (number) => this.visitSound(number, sound, visit));
  }

  /** Visits the words of a sound by its number, if it is this one. */
  visitSound(number: number, sound: string, visit: (id: number) => void): void {
    if (this.listing.sounds(number, sound)) this.ofSound(number, visit);
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
    const { concept, arabic } = word;
    if (concept !== undefined)
      visitBucket(listing.columns.words.byConcept, hashOf(concept), (id) => {
        if (listing.means(id, concept)) found.offer(id, 0.93, HOW.concept);
      });
    if (arabic === undefined) this.addByLetters(word, found);
    else this.addBySkeletons(word, arabic, found);
  }

  private addBySkeletons(word: Word, arabic: string, found: Gathered): void {
    const { listing } = this;
    const { bySkeleton, roles } = listing.columns.words;
    for (const skeleton of skeletonsOfArabic(arabic))
      visitBucket(bySkeleton, hashOf(skeleton), (id) => {
        if (roles[id] === NUMBER) return;
        const likeness = wordLikeness(word, listing.word(id));
        if (likeness >= LEAST_ALIKE_ARABIC) found.offer(id, likeness, HOW.skeleton);
      });
  }

  private addByLetters(word: Word, found: Gathered): void {
    const { listing, seen, asked } = this;
    this.soundingLike(word.sound, (id) => found.offer(id, listing.isWritten(id, word.text) ? 1 : 0.95, HOW.sound));
    asked.sound.read(word.sound);
    asked.text.read(word.text);
    const round = ++this.round;
    const visit = (sound: number): void => {
      if (seen[sound] === round) return;
      seen[sound] = round;
      this.offerSound(word, sound, found);
    };
    const { deletions } = listing.columns.words;
    visitDeletions(deletions, word.sound, visit);
    // a slip may change how the word sounds: "Smaer" sounds "smar", "Samer" does not
    if (word.text !== word.sound) visitDeletions(deletions, word.text, visit);
  }

  /** Offers the words of one sound that are alike enough; as `wordLikeness` reckons it, from the columns. */
  private offerSound(word: Word, sound: number, found: Gathered): void {
    const { letters, roles, arabic, soundTexts, texts } = this.listing.columns.words;
    const bySound = closenessOfLetters(this.asked.sound, lettersAt(soundTexts, sound, this.listed));
    const asWritten = word.text === word.sound;
    this.ofSound(sound, (id) => {
      if (roles[id] === NUMBER) return;
      let likeness = bySound;
      if ((arabic[id] as number) >= 0) likeness = wordLikeness(word, this.listing.word(id));
      else if (manyLettersDiffer(word.letters, letters[id] as number)) return;
      else if (this.listing.isWritten(id, word.text)) likeness = 1;
      else if (bySound <= SOUND_ENOUGH && !(asWritten && isSameText(texts, id, soundTexts, sound)))
        likeness = Math.max(bySound, closenessOfLetters(this.asked.text, lettersAt(texts, id, this.listed)));
      if (likeness >= LEAST_ALIKE) found.offer(id, likeness, HOW.edits);
    });
  }
}

function lettersAt({ units, starts }: PooledTexts, i: number, into: Letters): Letters {
  return into.readUnits(units, starts[i] as number, starts[i + 1] as number);
}

/** Is text `i` of one pool text `k` of another? */
function isSameText(one: PooledTexts, i: number, other: PooledTexts, k: number): boolean {
  const [a, b] = [one.starts[i] as number, other.starts[k] as number];
  const length = (one.starts[i + 1] as number) - a;
  if ((other.starts[k + 1] as number) - b !== length) return false;
  for (let n = 0; n < length; n++) if (one.units[a + n] !== other.units[b + n]) return false;
  return true;
}
