/** A searchable list, read out of its columns: entries, names with their periods, views and words, made into objects when first looked at. */
import type { LegalDate } from "../vocabulary/index.ts";
import { shortFormsOf } from "./acronyms.ts";
import type { Columns } from "./columns.ts";
import { LIST_MARK, NEVER } from "./columns.ts";
import { readMarks, WORD_ROLES } from "./marks.ts";
import { isPlace } from "./places.ts";
import { TextPool } from "./text-pool.ts";
import { VIEW_KINDS, type View, type ViewKind } from "./views.ts";
import { isPatronymic, makeWord, type Word } from "./word.ts";

/** Kinds a listed party or a query may have; "unknown" fits every kind. */
export type NamedKind = "person" | "organization" | "vessel" | "aircraft" | "unknown";
/** Kinds by number. */
export const NAMED_KINDS: readonly NamedKind[] = ["person", "organization", "vessel", "aircraft", "unknown"];
/** What a listed name is to its party. An "address" is searched like a name. */
export type NameRole = "primary" | "alias" | "weak-alias" | "former" | "address";
/** Roles of names by number. */
export const NAME_ROLES: readonly NameRole[] = ["primary", "alias", "weak-alias", "former", "address"];

/** A listed party: all that matching knows of it. Names keep the period in which the list printed them (half-open). */
export interface NamedEntry {
  id: string;
  kind: NamedKind;
  names: { text: string; role: NameRole; from?: LegalDate; until?: LegalDate }[];
  countries: string[];
}

/** A listed party as a hit tells of it. */
export interface ListedEntry {
  id: string;
  kind: NamedKind;
  countries: readonly string[];
}

/** One listed name. */
export interface ListedName {
  readonly text: string;
  readonly role: NameRole;
}

/** One view of a listed name, with its words as vocabulary ids. */
export interface ListedView {
  view: View;
  words: Int32Array;
  /** Sum of the weights of its words. */
  weight: number;
}

/** Its text is read when it is asked for: few of the names looked at are told. */
class PrintedName implements ListedName {
  readonly role: NameRole;
  private readonly texts: TextPool;
  private readonly number: number;

  constructor(texts: TextPool, number: number, role: NameRole) {
    this.texts = texts;
    this.number = number;
    this.role = role;
  }

  get text(): string {
    return this.texts.at(this.number);
  }
}

/** Views made into objects that are kept; above this many all are let go and made again when asked for. */
const MOST_VIEWS = 400_000;

/** Day as a number that sorts: 2019-10-09 is 20191009. */
export function dayNumber(day: LegalDate): number {
  return Number(day.replaceAll("-", ""));
}

/** Reads the columns; holds what was made of them. */
export class Listing {
  readonly columns: Columns;
  readonly size: { entries: number; names: number; views: number; words: number };
  private readonly ids: TextPool;
  private readonly nameTexts: TextPool;
  private readonly letters: TextPool;
  private readonly wordTexts: TextPool;
  private readonly soundTexts: TextPool;
  private readonly countryLists: readonly (readonly string[])[];
  private readonly legalLists: readonly (readonly string[])[];
  private readonly acronymLists: TextPool;
  private readonly concepts: TextPool;
  private readonly arabic: TextPool;
  private readonly entries: (ListedEntry | undefined)[];
  /** By marks, then by id. */
  private readonly words: (Word | undefined)[][] = [];
  private views: (ListedView | undefined)[];
  private viewsMade = 0;

  constructor(columns: Columns) {
    const { entries, names, views, words } = columns;
    this.columns = columns;
    this.ids = new TextPool(entries.ids);
    this.nameTexts = new TextPool(names.texts);
    this.letters = new TextPool(views.letters);
    this.wordTexts = new TextPool(words.texts);
    this.soundTexts = new TextPool(words.soundTexts);
    this.countryLists = listsOf(new TextPool(entries.countryLists));
    this.legalLists = listsOf(new TextPool(views.legalLists));
    this.acronymLists = new TextPool(views.acronymLists);
    this.concepts = new TextPool(words.conceptTexts);
    this.arabic = new TextPool(words.arabicTexts);
    this.size = {
      entries: this.ids.size,
      names: this.nameTexts.size,
      views: views.names.length,
      words: this.wordTexts.size,
    };
    this.entries = new Array(this.size.entries);
    this.views = new Array(this.size.views);
  }

  /** Entry by number. */
  entry(i: number): ListedEntry {
    const known = this.entries[i];
    if (known !== undefined) return known;
    const { kinds, countries } = this.columns.entries;
    const made: ListedEntry = {
      id: this.ids.at(i),
      kind: NAMED_KINDS[kinds[i] as number] as NamedKind,
      countries: this.countryLists[countries[i] as number] ?? [],
    };
    this.entries[i] = made;
    return made;
  }

  /** The name that a view reads, as printed. */
  nameOf(view: number): ListedName {
    return new PrintedName(this.nameTexts, this.columns.views.names[view] as number, this.roleOf(view));
  }

  /** What that name is to its party. */
  roleOf(view: number): NameRole {
    const name = this.columns.views.names[view] as number;
    return NAME_ROLES[this.columns.names.roles[name] as number] as NameRole;
  }

  /** Does this list of legal forms, by number, hold any? */
  hasLegalForm(list: number): boolean {
    return (this.legalLists[list] ?? []).length > 0;
  }

  /** Entry number of a view. */
  entryOf(view: number): number {
    return this.columns.names.entries[this.columns.views.names[view] as number] as number;
  }

  /** Was the name of this view printed on that day? */
  stoodOn(view: number, day: number): boolean {
    const { from, until } = this.columns.names;
    const name = this.columns.views.names[view] as number;
    return (from[name] as number) <= day && day < (until[name] as number);
  }

  /** Does some name carry a period, so that the day asked matters? */
  get dated(): boolean {
    const { from, until } = this.columns.names;
    this.hasPeriods ??= from.some((d) => d !== 0) || until.some((d) => d !== NEVER);
    return this.hasPeriods;
  }
  private hasPeriods: boolean | undefined;

  /** Word by vocabulary id, as it was first seen. */
  word(id: number): Word {
    return this.wordAs(id, this.columns.words.marks[id] as number);
  }

  /** Is this how word `id` is spelled? Noise and words in Arabic script have spellings of their own. */
  isSpelled(id: number, key: string): boolean {
    const { roles, arabic } = this.columns.words;
    const own = arabic[id] as number;
    if (key.startsWith("~"))
      return WORD_ROLES[roles[id] as number] === "noise" && this.wordTexts.equals(id, key.slice(1));
    if (key.startsWith("+")) return own >= 0 && this.arabic.equals(own, key.slice(1));
    return own < 0 && WORD_ROLES[roles[id] as number] !== "noise" && this.wordTexts.equals(id, key);
  }

  /** Is the spelling of word `id` this one, whatever its role? */
  isWritten(id: number, text: string): boolean {
    return this.wordTexts.equals(id, text);
  }

  /** Does word `id` belong to this concept? */
  means(id: number, concept: string): boolean {
    const number = this.columns.words.concepts[id] as number;
    return number >= 0 && this.concepts.equals(number, concept);
  }

  /** Is sound number `i` this one? */
  sounds(i: number, sound: string): boolean {
    return this.soundTexts.equals(i, sound);
  }

  /** View by number. */
  view(i: number): ListedView {
    const known = this.views[i];
    if (known !== undefined) return known;
    if (this.viewsMade++ >= MOST_VIEWS) this.forgetViews();
    const made = this.makeView(i);
    this.views[i] = made;
    return made;
  }

  private forgetViews(): void {
    this.views = new Array(this.size.views);
    this.viewsMade = 1;
  }

  private makeView(i: number): ListedView {
    const { kinds, legal, acronyms, outside, weights, starts, words, marks } = this.columns.views;
    const [from, until] = [starts[i] as number, starts[i + 1] as number];
    const ids = words.subarray(from, until);
    const list: Word[] = [];
    for (let k = from; k < until; k++) list.push(this.wordAs(words[k] as number, marks[k] as number));
    let squashed = "";
    let tellingWords = 0;
    for (const w of list) {
      if (w.role !== "noise") squashed += w.sound;
      if (w.telling) tellingWords++;
    }
    const view: View = {
      kind: VIEW_KINDS[kinds[i] as number] as ViewKind,
      words: list,
      legal: this.legalLists[legal[i] as number] ?? [],
      squashed,
      letters: this.letters.at(i),
      acronyms: listOf(this.acronymLists.at(acronyms[i] as number)),
      shortForms: shortFormsOf(list),
      tellingWords,
      outside: outside[i] as number,
    };
    return { view, words: ids, weight: weights[i] as number };
  }

  /** A word in the role and manner it was written in at one place. */
  private wordAs(id: number, marks: number): Word {
    const known = this.words[marks]?.[id];
    if (known !== undefined) return known;
    const made = this.makeWordAs(id, marks);
    this.words[marks] ??= new Array(this.size.words);
    (this.words[marks] as (Word | undefined)[])[id] = made;
    return made;
  }

  private makeWordAs(id: number, marks: number): Word {
    const columns = this.columns.words;
    const written = readMarks(marks);
    const text = this.wordTexts.at(id);
    // elsewhere the same spelling plays another part, and weighs otherwise
    if (written.role !== WORD_ROLES[columns.roles[id] as number]) return makeWord(text, written.role, written);
    const [concept, arabic, sound] = [columns.concepts[id], columns.arabic[id], columns.sounds[id]] as const;
    const spelled =
      (sound as number) < 0 || (arabic as number) >= 0 ? makeWord(text, written.role, written) : undefined;
    return {
      ...written,
      text,
      sound: spelled?.sound ?? this.soundTexts.at(sound as number),
      letters: spelled?.letters ?? (columns.letters[id] as number),
      weight: columns.weights[id] as number,
      concept: (concept as number) < 0 ? undefined : this.concepts.at(concept as number),
      arabic: (arabic as number) < 0 ? undefined : this.arabic.at(arabic as number),
      telling: written.role !== "small" && written.role !== "noise",
      patronymic: isPatronymic(text),
      place: isPlace(text),
    };
  }
}

function listsOf(pool: TextPool): string[][] {
  return Array.from({ length: pool.size }, (_, i) => listOf(pool.at(i)));
}

function listOf(text: string): string[] {
  return text === "" ? [] : text.split(LIST_MARK);
}
