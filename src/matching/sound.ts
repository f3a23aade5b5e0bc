/** Sound form of a Latin word: one spelling for the many ways one sound is romanized (kh/h, ph/f, ou/u, y/i, doubled letters …). */

const isVowel = (c: string): boolean => c === "a" || c === "e" || c === "i" || c === "o" || c === "u";

/** Two-letter spellings read as one sound; capitals stand for sounds that Latin writes with several letters. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sh: "S",
    ch: "C",
    cz: "C",
    zh: "J",
    dj: "J",
    kh: "h",
    gh: "g",
    ph: "f",
    th: "t",
    dh: "d",
    ck: "k",
    ts: "c",
    tz: "c",
    ou: "u",
    oo: "u",
    ee: "i",
    aa: "a",
    uu: "u",
    ii: "i",
    iy: "i",
    yi: "i",
    yy: "i",
    oe: "o",
    ue: "u",
    ae: "a",
  }),
);
/** English endings that other scripts write by their sound. */
const ENDINGS: ReadonlyMap<string, string> = new Map(Object.entries({ sion: "Jn", tion: "Sn" }));
const TRIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ sch: "S", tch: "C", dzh: "J", shc: "S", iyy: "i", khk: "hk" }),
);

/** Folds a lower-case ASCII word to its sound form; digits stay. Equal sounds mean "could be one name romanized twice". */
export function soundOf(word: string): string {
  let out = "";
  const n = word.length;
  for (let i = 0; i < n; ) {
    const four = i + 4 === n ? ENDINGS.get(word.substring(i)) : undefined;
    if (four !== undefined) return out + four;
    const three = i + 2 < n ? TRIPLES.get(word.substring(i, i + 3)) : undefined;
    const wadeGiles = i === 0 && word.startsWith("hs") ? "S" : undefined; // hsi, hsu: pinyin x
    const two = wadeGiles ?? (three === undefined && i + 1 < n ? PAIRS.get(word.substring(i, i + 2)) : undefined);
    const piece = three ?? two ?? single(word, i);
    i += three !== undefined ? 3 : two !== undefined ? 2 : 1;
    if (piece.length === 1 && out.endsWith(piece) && (piece < "0" || piece > "9")) continue;
    out += piece;
  }
  return n > 3 && out.endsWith("h") && out.length > 2 && isVowel(out[out.length - 2] ?? "") ? out.slice(0, -1) : out;
}

function single(word: string, i: number): string {
  const c = word[i] ?? "";
  const next = word[i + 1] ?? "";
  if (c === "q") return "k";
  if (c === "c") return next === "e" || next === "i" || next === "y" ? "s" : "k";
  if (c === "w") return "v";
  if (c === "y") return "i";
  if (c === "x") return i === 0 ? "S" : "ks";
  if (c === "j") return i > 0 && (!isVowel(next) || !isVowel(word[i - 1] ?? "")) ? "i" : "J";
  return c;
}
