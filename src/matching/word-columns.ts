/** Every distinct word of a list, as columns, with the ways that lead to it: spelling, sound, concept, consonants, letters left out. */
import { skeletonOfSound, skeletonsOfArabic } from "./arabic-skeleton.ts";
import { Filing } from "./buckets.ts";
import type { Columns } from "./columns.ts";
import { buildDeletionIndex } from "./deletion-index.ts";
import { groups } from "./groups.ts";
import { growingBytes, growingFloats, growingInts } from "./growing.ts";
import { hashOf } from "./hash.ts";
import { marksOf, WORD_ROLES } from "./marks.ts";
import { TextCollector } from "./text-pool.ts";
import { keyOf } from "./vocabulary-index.ts";
import type { Word } from "./words.ts";

/** Words, by first sight. */
export class WordColumns {
  private readonly ids = new Map<string, number>();
  private readonly texts = new TextCollector();
  private readonly sounds = growingInts();
  private readonly soundTexts = new TextCollector();
  private readonly roles = growingBytes();
  private readonly weights = growingFloats();
  private readonly concepts = growingInts();
  private readonly conceptTexts = new TextCollector();
  private readonly arabic = growingInts();
  private readonly arabicTexts = new TextCollector();
  private readonly marks = growingBytes();
  private readonly letters = growingInts();
  private readonly soundList: string[] = [];
  private readonly byText = new Filing();
  private readonly bySound = new Filing();
  private readonly byConcept = new Filing();
  private readonly bySkeleton = new Filing();

  get size(): number {
    return this.ids.size;
  }

  /** Id of a word, adding it on first sight. */
  add(word: Word): number {
    const key = keyOf(word);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.texts.add(word.text);
    this.ids.set(key, id);
    this.roles.push(WORD_ROLES.indexOf(word.role));
    this.weights.push(word.weight);
    this.concepts.push(word.concept === undefined ? -1 : this.conceptTexts.intern(word.concept));
    this.arabic.push(word.arabic === undefined ? -1 : this.arabicTexts.intern(word.arabic));
    this.marks.push(marksOf(word));
    this.letters.push(word.arabic === undefined ? word.letters : -1);
    this.byText.add(hashOf(key), id);
    this.sounds.push(word.role === "noise" ? -1 : this.soundOf(word.sound));
    if (word.role === "noise") return id;
    if (word.concept !== undefined) this.byConcept.add(hashOf(word.concept), id);
    if (word.role !== "name") return id;
    const skeletons = word.arabic === undefined ? [skeletonOfSound(word.sound)] : skeletonsOfArabic(word.arabic);
    for (const skeleton of skeletons) this.bySkeleton.add(hashOf(skeleton), id);
    return id;
  }

  private soundOf(sound: string): number {
    const number = this.soundTexts.intern(sound);
    if (number === this.soundList.length) {
      this.soundList.push(sound);
      this.bySound.add(hashOf(sound), number);
    }
    return number;
  }

  columns(): Omit<Columns["words"], "viewStarts" | "views"> {
    const sounds = this.sounds.cut();
    const sounding = groups(this.soundList.length, (visit) => {
      for (let id = 0; id < sounds.length; id++) if ((sounds[id] as number) >= 0) visit(sounds[id] as number, id);
    });
    return {
      texts: this.texts.pooled(),
      sounds,
      soundTexts: this.soundTexts.pooled(),
      roles: this.roles.cut(),
      weights: this.weights.cut(),
      concepts: this.concepts.cut(),
      conceptTexts: this.conceptTexts.pooled(),
      arabic: this.arabic.cut(),
      arabicTexts: this.arabicTexts.pooled(),
      marks: this.marks.cut(),
      letters: this.letters.cut(),
      soundStarts: sounding.starts,
      ofSound: sounding.items,
      byText: this.byText.buckets(),
      bySound: this.bySound.buckets(),
      byConcept: this.byConcept.buckets(),
      bySkeleton: this.bySkeleton.buckets(),
      deletions: buildDeletionIndex(this.soundList),
    };
  }
}
