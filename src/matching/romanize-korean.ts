/** Korean syllables in the older spelling that lists use. */

const KOREAN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gim: "kim",
    i: "ri",
    bak: "pak",
    choe: "choe",
    jeong: "jong",
    geum: "kum",
    no: "ro",
    yu: "ryu",
    im: "rim",
  }),
);

/** Revised romanization, as any-ascii writes it, to the older one of names on lists: eo is o, eu is u, hard finals. */
export function koreanSyllable(syllable: string): string {
  const known = KOREAN_NAMES.get(syllable);
  if (known !== undefined) return known;
  return syllable
    .replace("eo", "o")
    .replace("eu", "u")
    .replace(/^g(?=[aeiouyw])/, "k")
    .replace(/^d/, "t")
    .replace(/^b/, "p")
    .replace(/g$/, (g, at: number) => (syllable[at - 1] === "n" ? g : "k"))
    .replace(/b$/, "p");
}
