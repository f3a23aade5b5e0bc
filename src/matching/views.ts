/** The ways one printed name may be read: whole, without or inside brackets, before and after "a/k/a", "Affiliated Entity:" … */
import { acronymsOf, shortFormsOf } from "./acronyms.ts";
import { bracketsOf } from "./brackets.ts";
import { type FoldSignals, foldText } from "./fold.ts";
import { brandOfPinyin, type HanReading, hanReadingsOf } from "./han.ts";
import { legalFormAt } from "./legal-forms.ts";
import { isCutLegalWord, legalWordMeant, unglue } from "./legal-words.ts";
import { markNoise } from "./noise-words.ts";
import { isPlace } from "./places.ts";
import { makeWord, readWords, type Word } from "./words.ts";

/** Kinds of view by number. */
export const VIEW_KINDS = ["whole", "outside-brackets", "inside-brackets", "part", "without-place", "reading"] as const;
/** How a view came out of the printed name. */
export type ViewKind = (typeof VIEW_KINDS)[number];

/** One reading of a name: its words without the legal form, and the form apart. */
export interface View {
  kind: ViewKind;
  words: Word[];
  /** Codes of legal forms found (see legal-forms.ts), in order. */
  legal: readonly string[];
  /** Sounds of all words joined: spacing, hyphens and order of syllables do not show in it. */
  squashed: string;
  /** All letters in order, legal form included: shows whether one name is the beginning of another. */
  letters: string;
  /** Initials it may go by, and initials it may be (see acronyms.ts). */
  acronyms: readonly string[];
  shortForms: readonly string[];
  /** Number of telling words. */
  tellingWords: number;
  /** Weight of the words of the whole name that this view leaves out. */
  outside: number;
}

/** Every view of one name and what folding noticed. */
export interface ParsedName {
  views: View[];
  signals: FoldSignals;
  folded: string;
}

/** Marks between two names printed in one field; folded spelling, tried in this order. */
const SEPARATORS = [
  "affiliated entity:",
  "subordinate institution",
  "subordinate entity",
  "a.k.a.",
  "a/k/a",
  "aka ",
  "f.k.a.",
  "f/k/a",
  "fka ",
  "n.k.a.",
  "d/b/a",
  "d.b.a.",
  "also known as",
  "formerly known as",
  "doing business as",
  "trading as",
  "and any successor",
  "t/a ",
  ";",
];
/** Parses one printed name into views. The first view is always the whole name. */
export function parseName(raw: string): ParsedName {
  const { text: folded, cut, signals } = foldText(raw);
  const text = joinHan(folded);
  const views: View[] = [viewOf("whole", text)];
  if (HAN.test(text)) for (const reading of hanReadingsOf(text).slice(1)) views.push(viewOf("reading", text, reading));
  else addBrandReading(views);
  addWithoutPlace(views);
  const glued = PLAIN.test(text) ? text : text.replace(BEFORE_ALLAH, "الله");
  if (glued !== text) views.push(viewOf("reading", glued));
  if (cut !== undefined) views.push(viewOf("reading", cut));
  if (text.indexOf("(") >= 0 || text.indexOf("[") >= 0) {
    const { inside, outside } = bracketsOf(text);
    for (const part of inside) addView("inside-brackets", part, views);
    addView("outside-brackets", outside, views);
  }
  for (const mark of SEPARATORS)
    if (text.includes(mark)) for (const part of text.split(mark)) addView("part", part, views);
  if (views.length === 1) return { views: views.filter((v) => v.words.length > 0), signals, folded: text };
  const whole = weightOfWords(views[0]);
  for (const view of views) if (view.kind !== "reading") view.outside = outsideOf(view, views[0], whole);
  return {
    views: distinct(views).slice(0, MOST_VIEWS),
    signals,
    folded: text,
  };
}

/** Readings kept of one name; the whole name is always the first, so that nothing of it goes unread. */
const MOST_VIEWS = 24;

/** A brand with a country or city after it ("Hikvision Europe") is also read as the brand: the place says which branch. */
function addWithoutPlace(views: View[]): void {
  const words = (views[0]?.words ?? []).filter((w) => w.role !== "noise");
  const last = words[words.length - 1];
  if (words.length < 2 || words.length > 3 || last === undefined || !isPlace(last.text)) return;
  const brand = words.slice(0, -1);
  if (brand.some((w) => w.beforeComma || w.role !== "name" || w.concept !== undefined || w.weight < 0.5)) return;
  views.push(viewOf("without-place", brand.map((w) => w.text).join(" ")));
}

/** Weight of the words that a view leaves out; its own initials in brackets, or the place of a branch, are nothing left out. */
function outsideOf(view: View, whole: View | undefined, weight: number): number {
  if (view.kind === "without-place") return 0;
  let outside = Math.max(0, weight - weightOfWords(view));
  if (view.kind === "outside-brackets")
    for (const w of whole?.words ?? []) if (view.acronyms.includes(w.text)) outside -= w.weight;
  return Math.max(0, outside);
}

function distinct(views: readonly View[]): View[] {
  const seen = new Set<string>();
  return views.filter((view) => {
    const key = `${view.squashed}|${view.words.length}|${view.legal.join()}`;
    const fresh = view.words.length > 0 && !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** A Chinese brand spelled out in pinyin ("Haikang Weishi …") is also read by its Latin name. */
function addBrandReading(views: View[]): void {
  const words = (views[0]?.words ?? []).map((w) => w.text);
  for (let from = 0; from < words.length; from++) {
    let joined = "";
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      joined += words[to];
      const brand = joined.length < 6 ? undefined : brandOfPinyin(joined);
      if (brand === undefined) continue;
      views.push(viewOf("reading", [...words.slice(0, from), ...brand, ...words.slice(to + 1)].join(" ")));
      return;
    }
  }
}

/** Chinese words set apart by spaces throughout are one name; two or three pieces may be a person's. */
function joinHan(text: string): string {
  return HAN.test(text) && text.split(BETWEEN_HAN).length > 3 ? text.replace(BETWEEN_HAN, "") : text;
}

const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;
/** Names ending in "Allah" are written as two words in Arabic and mostly as one in Latin: "سيف الله", "Saifullah". */
const BEFORE_ALLAH = /(?<=\p{Script=Arabic}) (?:الله|اللہ)(?!\p{Script=Arabic})/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const HAN = /\p{Script=Han}/u;

function weightOfWords(view: View | undefined): number {
  return (view?.words ?? []).reduce((s, w) => s + w.weight, 0);
}

function addView(kind: ViewKind, text: string, views: View[]): void {
  const view = viewOf(kind, text);
  if (view.words.some((w) => w.role === "name" && w.text.length > 1 && w.weight > 0.15)) views.push(view);
}

function viewOf(kind: ViewKind, text: string, reading: HanReading = "brands"): View {
  const all = repairLegalWords(readWords(text, reading));
  markNoise(all);
  const texts = all.map((w) => w.text);
  const words: Word[] = [];
  const legal: string[] = [];
  const endings: string[] = []; // first letters of the first and last words of legal forms, for initials
  for (let i = 0; i < all.length; ) {
    const form = all[i]?.role === "noise" ? undefined : legalFormAt(texts, i);
    if (form !== undefined) {
      legal.push(form.code);
      endings.push(texts[i]?.[0] ?? "", texts[i + form.length - 1]?.[0] ?? "");
      i += form.length;
      continue;
    }
    const word = all[i];
    if (word !== undefined) words.push(word);
    i++;
  }
  const core = words.some((w) => w.role !== "small" && w.role !== "noise") ? words : all;
  const squashed = core
    .filter((w) => w.role !== "noise")
    .map((w) => w.sound)
    .join("");
  return {
    kind,
    words: core,
    legal,
    squashed,
    letters: texts.join(""),
    acronyms: acronymsOf(core, endings),
    shortForms: shortFormsOf(core),
    tellingWords: core.filter((w) => w.telling).length,
    outside: 0,
  };
}

function repairLegalWords(words: Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const next = words[i + 1];
    const cut = next !== undefined && isCutLegalWord(word.text, next.text);
    const parts = cut ? [word.text + next.text] : unglue(word.text);
    const meant = parts === undefined ? legalWordMeant(word.text, i + 1 === words.length) : undefined;
    if (cut) i++;
    if (meant !== undefined) out.push(makeWord(meant, "name", word));
    else if (parts === undefined) out.push(word);
    else for (const part of parts) out.push(makeWord(part, "name", word));
  }
  return out;
}

/** A name as plain folded words in one line, for baselines and display: no case, width, marks or punctuation. */
export function foldForComparison(raw: string): string {
  return readWords(foldText(raw).text)
    .map((w) => w.text)
    .join(" ");
}

/** True where two printed names are one name: the same words after folding, whatever the case, width, order or legal form. */
export function sameName(a: string, b: string): boolean {
  const key = (raw: string): string =>
    (parseName(raw).views[0]?.words ?? [])
      .filter((w) => w.role !== "noise")
      .map((w) => w.text)
      .sort()
      .join(" ");
  const left = key(a);
  return left !== "" && left === key(b);
}
