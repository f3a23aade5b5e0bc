/**
 * References to sections as the list prints them: `§ 744.11`, `§§ 734.9(g),⟨3⟩ 746.8(a)(3), and 744.21(b)`, with the
 * footnote numbers that stand between them, as superscripts here and as bare digits in other copies of the list.
 */

/** Misprints of section numbers seen on the list, each with what it must mean. */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  // A small letter L for the figure one: `744.2l(b)`, eighteen rows.
  [/\b744\.2l\(b\)/g, "744.21(b)"],
  // Parentheses lost: `744.21e`.
  [/\b744\.21e\b/g, "744.21(e)"],
  // A blank inside: `744.2 (d)`.
  [/\b(74\d\.\d+) (?=\([a-z]\))/g, "$1"],
];

const SECTION = /\d{3}\.\d{1,2}(?:\([a-z0-9]{1,4}\))*/;

/** Words with one sort of blank, dash and quotation mark, in small letters; superscripts stay. */
export function normalized(text: string): string {
  let out = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/⟦and⟧/g, "and")
    // A comma set as a superscript with the number.
    .replace(/⟨([,\s]*)(\d+)([,\s]*)⟩/g, "$1⟨$2⟩$3")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  for (const [misprint, meant] of MISPRINTS) out = out.replace(misprint, meant);
  return out;
}

/** Footnote numbers printed as bare digits behind a section or at the end, turned into superscripts. */
export function markFootnotes(text: string): string {
  return text
    .replace(/(734\.9\([a-z]\)(?:\(\d\))?)( ?,? ?)([1-9])(?=[ ,])/g, "$1$2⟨$3⟩")
    .replace(/(of the ear\)?\.?) ?([1-9])(?=\.?$)/g, "$1⟨$2⟩");
}

/** The footnote numbers in a text, each once, in ascending order. */
export function footnotesIn(text: string): number[] {
  return [...new Set([...text.matchAll(/⟨(\d+)⟩/g)].map((m) => Number(m[1])))].sort((a, b) => a - b);
}

/** The sections a text names, each once, in order of appearance: `734.9(g)`. */
export function sectionsIn(text: string): string[] {
  return [...new Set([...text.matchAll(new RegExp(SECTION, "g"))].map((m) => m[0]))];
}

/**
 * Takes a reference off a text: the words `see … of the EAR` or `of this part` with nothing but sections between.
 * Returns the sections and what is left of the text.
 */
export function takeReference(text: string): { readonly sections: readonly string[]; readonly rest: string } {
  const reference = new RegExp(
    `[,.;]? ?\\(?\\b(?:see?)\\b(?: part)? ?(?:§+ ?)?${SECTION.source}(?:[ ,.)]|⟨\\d+⟩|and |§+|of the ear\\b|of this part\\b|${SECTION.source})*`,
  );
  const found = reference.exec(text);
  if (found === null) return { sections: [], rest: text };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { sections: sectionsIn(found[0]), rest: tidy(rest) };
}

/** A text without blanks, stops and superscripts around it. */
export function tidy(text: string): string {
  return text
    .replace(/⟨\d+⟩/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:)]+|[\s.,;:]+$/g, "");
}
