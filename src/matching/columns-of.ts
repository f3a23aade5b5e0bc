/** Reads a list of names into columns: every name into its views, every view into words, and the inverted lists over them. */
import { skeletonOfSound, skeletonsOfArabic } from "./arabic-skeleton.ts";
import { Filing } from "./buckets.ts";
import { type Columns, LIST_MARK, NEVER } from "./columns.ts";
import { buildDeletionIndex } from "./deletion-index.ts";
import { growingBytes, growingFloats, growingInts } from "./growing.ts";
import { hashOf } from "./hash.ts";
import { dayNumber, NAME_ROLES, NAMED_KINDS, type NamedEntry } from "./listing.ts";
import { marksOf, WORD_ROLES } from "./marks.ts";
import { TextCollector } from "./text-pool.ts";
import { buildTrigramIndex } from "./trigram-index.ts";
import { parseName, VIEW_KINDS, type View } from "./views.ts";
import { keyOf } from "./vocabulary-index.ts";
import type { Word } from "./words.ts";

/** Entries and names keep the order given; every name becomes at least one view if it folds to any word. */
export function columnsOf(entries: Iterable<NamedEntry>): Columns {
  const listed = new EntryColumns();
  const names = new NameColumns();
  const words = new WordColumns();
  const views = new ViewColumns(words);
  for (const entry of entries) {
    const number = listed.add(entry);
    for (const name of entry.names) {
      const at = names.add(number, name);
      for (const view of parseName(name.text).views) views.add(at, view);
    }
  }
  const { squashed, joined, acronyms } = views;
  return {
    entries: listed.columns(),
    names: names.columns(),
    views: views.columns(),
    words: { ...words.columns(), ...views.inverted(words.size) },
    joined: joined.buckets(),
    acronyms: acronyms.buckets(),
    trigrams: buildTrigramIndex(squashed),
  };
}

class EntryColumns {
  private readonly ids = new TextCollector();
  private readonly kinds = growingBytes();
  private readonly countries = growingInts();
  private readonly countryLists = new TextCollector();

  add({ id, kind, countries }: NamedEntry): number {
    this.kinds.push(NAMED_KINDS.indexOf(kind));
    this.countries.push(this.countryLists.intern(countries.join(LIST_MARK)));
    return this.ids.add(id);
  }

  columns(): Columns["entries"] {
    return {
      ids: this.ids.pooled(),
      kinds: this.kinds.cut(),
      countries: this.countries.cut(),
      countryLists: this.countryLists.pooled(),
    };
  }
}

class NameColumns {
  private readonly texts = new TextCollector();
  private readonly entries = growingInts();
  private readonly roles = growingBytes();
  private readonly from = growingInts();
  private readonly until = growingInts();

  add(entry: number, { text, role, from, until }: NamedEntry["names"][number]): number {
    this.entries.push(entry);
    this.roles.push(NAME_ROLES.indexOf(role));
    this.from.push(from === undefined ? 0 : dayNumber(from));
    this.until.push(until === undefined ? NEVER : dayNumber(until));
    return this.texts.add(text);
  }

  columns(): Columns["names"] {
    return {
      texts: this.texts.pooled(),
      entries: this.entries.cut(),
      roles: this.roles.cut(),
      from: this.from.cut(),
      until: this.until.cut(),
    };
  }
}

class ViewColumns {
  readonly squashed: string[] = [];
  readonly joined = new Filing();
  readonly acronyms = new Filing();
  private readonly vocabulary: WordColumns;
  private readonly names = growingInts();
  private readonly kinds = growingBytes();
  private readonly letters = new TextCollector();
  private readonly legal = growingInts();
  private readonly legalLists = new TextCollector();
  private readonly acronymsOf = growingInts();
  private readonly acronymLists = new TextCollector();
  private readonly outside = growingFloats();
  private readonly weights = growingFloats();
  private readonly starts = growingInts();
  private readonly words = growingInts();
  private readonly marks = growingBytes();

  constructor(vocabulary: WordColumns) {
    this.vocabulary = vocabulary;
    this.starts.push(0);
  }

  add(name: number, view: View): void {
    const number = this.squashed.push(view.squashed) - 1;
    this.names.push(name);
    this.kinds.push(VIEW_KINDS.indexOf(view.kind));
    this.letters.add(view.letters);
    this.legal.push(this.legalLists.intern(view.legal.join(LIST_MARK)));
    this.acronymsOf.push(this.acronymLists.intern(view.acronyms.join(LIST_MARK)));
    this.outside.push(view.outside);
    let weight = 0;
    for (const word of view.words) {
      this.words.push(this.vocabulary.add(word));
      this.marks.push(marksOf(word));
      weight += word.weight;
    }
    this.weights.push(weight);
    this.starts.push(this.words.length);
    this.fileJoined(view, number);
    for (const acronym of view.acronyms) this.acronyms.add(hashOf(acronym), number);
  }

  private fileJoined({ words, squashed }: View, number: number): void {
    for (let i = 0; i < words.length; i++) {
      let joined = words[i]?.sound ?? "";
      for (let k = i + 1; k < Math.min(words.length, i + 3); k++) {
        joined += words[k]?.sound ?? "";
        if (joined.length >= 5) this.joined.add(hashOf(joined), number);
      }
    }
    if (squashed.length >= 2) this.joined.add(hashOf(squashed), number);
  }

  columns(): Columns["views"] {
    return {
      names: this.names.cut(),
      kinds: this.kinds.cut(),
      letters: this.letters.pooled(),
      ...lettersOf(this.squashed),
      legal: this.legal.cut(),
      legalLists: this.legalLists.pooled(),
      acronyms: this.acronymsOf.cut(),
      acronymLists: this.acronymLists.pooled(),
      outside: this.outside.cut(),
      weights: this.weights.cut(),
      starts: this.starts.cut(),
      words: this.words.cut(),
      marks: this.marks.cut(),
    };
  }

  /** Views by word; a view that repeats a word stands once. */
  inverted(words: number): { viewStarts: Int32Array; views: Int32Array } {
    const held = groups(words, (visit) => {
      const last = new Int32Array(words).fill(-1);
      const [starts, ids] = [this.starts.cut(), this.words.cut()];
      for (let view = 0; view < this.squashed.length; view++)
        for (let k = starts[view] as number; k < (starts[view + 1] as number); k++) {
          const id = ids[k] as number;
          if (last[id] === view) continue;
          last[id] = view;
          visit(id, view);
        }
    });
    return { viewStarts: held.starts, views: held.items };
  }
}

/** Squashed forms in one array: compared with a query without a string for each. */
function lettersOf(squashed: readonly string[]): Pick<Columns["views"], "squashed" | "squashedStarts"> {
  const letters = growingBytes();
  const starts = growingInts();
  starts.push(0);
  for (const text of squashed) {
    for (let i = 0; i < text.length; i++) letters.push(text.charCodeAt(i) & 127);
    starts.push(letters.length);
  }
  return { squashed: letters.cut(), squashedStarts: starts.cut() };
}

class WordColumns {
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

/** Items by group, in the order visited; `each` is called twice and must visit the same. */
function groups(
  count: number,
  each: (visit: (group: number, item: number) => void) => void,
): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(count + 1);
  each((group) => {
    starts[group + 1] = (starts[group + 1] as number) + 1;
  });
  for (let g = 0; g < count; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number);
  const fill = starts.slice(0, count);
  const items = new Int32Array(starts[count] as number);
  each((group, item) => {
    const at = fill[group] as number;
    fill[group] = at + 1;
    items[at] = item;
  });
  return { starts, items };
}
