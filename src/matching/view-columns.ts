/** Views of names, as columns, with the ways that lead to them by joined words and by initials. */
import { Filing } from "./buckets.ts";
import { type Columns, LIST_MARK } from "./columns.ts";
import { groups } from "./groups.ts";
import { growingBytes, growingFloats, growingInts } from "./growing.ts";
import { hashOf } from "./hash.ts";
import { marksOf } from "./marks.ts";
import { TextCollector } from "./text-pool.ts";
import { VIEW_KINDS, type View } from "./views.ts";
import type { WordColumns } from "./word-columns.ts";

/** Views, in the order given. */
export class ViewColumns {
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
