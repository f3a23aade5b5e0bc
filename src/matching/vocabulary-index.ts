/** Every distinct word of the listed names, and for a query word its neighbours: equal, same concept, same sound, few edits, same skeleton. */
import { skeletonOfSound } from "./arabic-skeleton.ts";
import { buildDeletionIndex, type DeletionIndex } from "./deletion-index.ts";
import { soundDistance } from "./edit-distance.ts";
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
}

/** Growing list of distinct words; ids are positions. */
export class Vocabulary {
  readonly words: Word[] = [];
  private readonly ids = new Map<string, number>();

  /** Id of a word, adding it on first sight. Noise words are kept apart from the same word in earnest. */
  intern(word: Word): number {
    const key = word.role === "noise" ? `~${word.text}` : word.skeleton === undefined ? word.text : `+${word.text}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.ids.set(key, id);
    return id;
  }

  /** Id of a listed word with exactly this folded spelling. */
  find(text: string): number | undefined {
    return this.ids.get(text);
  }
}

/** Likeness of two words by sound and spelling, 0 when they are different names. Symmetric. */
export function wordLikeness(a: { text: string; sound: string }, b: { text: string; sound: string }): number {
  if (a.text === b.text) return 1;
  const longest = Math.max(a.sound.length, b.sound.length);
  const limit = longest < 4 ? 0.55 : longest < 6 ? 1.1 : longest < 8 ? 1.6 : 2.2;
  const cost = soundDistance(a.sound, b.sound, limit);
  if (cost > limit) return 0;
  const first = a.sound.charCodeAt(0) === b.sound.charCodeAt(0) ? 0 : 0.25;
  return Math.max(0, 1 - 0.03 - (1.15 * (cost + first)) / (longest + 0.5));
}

/** Neighbour search over a finished vocabulary. */
export class VocabularyIndex {
  private readonly sounds: string[] = [];
  private readonly wordsOfSound: number[][] = [];
  private readonly bySound = new Map<string, number>();
  private readonly byConcept = new Map<string, number[]>();
  private readonly bySkeleton = new Map<string, number[]>();
  private readonly deletions: DeletionIndex;
  private readonly cache = new Map<string, Neighbours>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.words.forEach((word, id) => {
      if (word.role === "noise") return;
      const known = this.bySound.get(word.sound);
      if (known === undefined) {
        this.bySound.set(word.sound, this.sounds.length);
        this.sounds.push(word.sound);
        this.wordsOfSound.push([id]);
      } else this.wordsOfSound[known]?.push(id);
      if (word.concept !== undefined) append(this.byConcept, word.concept, id);
      const skeleton = word.skeleton ?? (word.role === "name" ? skeletonOfSound(word.sound) : "");
      if (skeleton.length >= 2) append(this.bySkeleton, skeleton, id);
    });
    this.deletions = buildDeletionIndex(this.sounds);
  }

  /** Words that sound exactly so. */
  soundingLike(sound: string): readonly number[] {
    const at = this.bySound.get(sound);
    return at === undefined ? [] : (this.wordsOfSound[at] ?? []);
  }

  /** Words whose consonant skeleton is exactly this. */
  withSkeleton(skeleton: string): readonly number[] {
    return this.bySkeleton.get(skeleton) ?? [];
  }

  /** Neighbours of a query word; remembered, because the same words are asked again and again. */
  neighbours(word: Word): Neighbours {
    const key = word.skeleton === undefined ? word.text : `+${word.text}`;
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const found = this.findNeighbours(word);
    if (this.cache.size >= 50_000) this.cache.clear();
    this.cache.set(key, found);
    return found;
  }

  private findNeighbours(word: Word): Neighbours {
    const found = new Map<number, { likeness: number; how: How }>();
    const offer = (id: number, likeness: number, how: How): void => {
      const old = found.get(id);
      if (old === undefined || likeness > old.likeness) found.set(id, { likeness, how });
    };
    const own = this.vocabulary.find(word.text);
    if (own !== undefined) offer(own, 1, HOW.same);
    if (word.role === "name" || word.role === "small") this.addRelated(word, offer);
    const sorted = [...found].sort((a, b) => b[1].likeness - a[1].likeness || a[0] - b[0]);
    return {
      ids: Int32Array.from(sorted, (x) => x[0]),
      likeness: Float32Array.from(sorted, (x) => x[1].likeness),
      how: Uint8Array.from(sorted, (x) => x[1].how),
    };
  }

  private addRelated(word: Word, offer: (id: number, likeness: number, how: How) => void): void {
    if (word.concept !== undefined)
      for (const id of this.byConcept.get(word.concept) ?? []) offer(id, 0.93, HOW.concept);
    if (word.skeleton !== undefined) {
      for (const id of this.withSkeleton(word.skeleton))
        offer(id, skeletonLikeness(word, this.vocabulary.words[id]), HOW.skeleton);
      return;
    }
    for (const id of this.soundingLike(word.sound))
      offer(id, this.vocabulary.words[id]?.text === word.text ? 1 : 0.95, HOW.sound);
    const seen = new Set<number>();
    this.deletions.visit(word.sound, (position) => {
      if (seen.has(position)) return;
      seen.add(position);
      for (const id of this.wordsOfSound[position] ?? []) {
        const other = this.vocabulary.words[id];
        if (other === undefined || other.role === "number") continue;
        const likeness = wordLikeness(word, other);
        if (likeness >= 0.55) offer(id, likeness, HOW.edits);
      }
    });
  }
}

/** Equal skeletons are likelier one name the longer they are and the closer the vowels. */
function skeletonLikeness(word: Word, other: Word | undefined): number {
  if (other === undefined) return 0;
  const base = (word.skeleton ?? "").length >= 3 ? 0.9 : 0.8;
  const surplus = Math.abs(other.sound.length - word.sound.length - 2);
  return base - Math.min(0.15, 0.03 * surplus);
}

function append(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
