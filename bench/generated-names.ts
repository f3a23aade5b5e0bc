/** Names that nobody bears, with the statistics of real lists: a few frequent words, many rare ones, made from a seed. */

/** A generated party. */
export interface GeneratedParty {
  readonly name: string;
  readonly kind: "person" | "organization";
  readonly country: string;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

/** How syllables sound in the parts of the world that lists speak of. */
const TONGUES: readonly {
  readonly country: string;
  readonly heads: string;
  readonly tails: string;
  readonly ends: string;
}[] = [
  {
    country: "CN",
    heads: "zh x q sh j l h g w y b d t m n f k ch s c",
    tails: "ang ing ao ua ei i u en an ong ia ian uo",
    ends: "",
  },
  {
    country: "RU",
    heads: "v k s m n p r t d b g l z st vl kr zh",
    tails: "a o e i u ya or er an in ol",
    ends: "ov ev in sky enko ich ova",
  },
  {
    country: "IR",
    heads: "m h r s b k f z n sh gh kh d j p",
    tails: "a e i o ah am ar an az id",
    ends: "i zadeh pour ian nia",
  },
  {
    country: "US",
    heads: "b br c d f g h j k l m n p r s st t w th cl",
    tails: "a e i o u ea oo ar er on in",
    ends: "son ton ley man er ford",
  },
  {
    country: "AE",
    heads: "a al h m r s k b f j n d t w y z",
    tails: "a i u ah im ar id an oun ash",
    ends: "i ani awi",
  },
  { country: "IN", heads: "r s k p v m n d g b h j sh ch", tails: "a i u e an esh ar av in aj", ends: "a an ar wal" },
];
const FIELDS =
  "trading technology electronics industrial international logistics engineering construction energy shipping chemical machinery systems group holding investment science development equipment instruments semiconductor optical aviation marine steel textile pharma medical software communications research institute materials power precision automation".split(
    " ",
  );
const FORMS: Readonly<Record<string, readonly string[]>> = {
  CN: ["Co., Ltd.", "Co Ltd", "Limited", "Group Co., Ltd."],
  RU: ["OOO", "AO", "LLC", "JSC"],
  IR: ["Company", "Co.", "PJSC", ""],
  US: ["Inc.", "LLC", "Corp.", ""],
  AE: ["FZE", "LLC", "FZCO", "General Trading LLC"],
  IN: ["Pvt Ltd", "Private Limited", "Ltd", "LLP"],
};

/** Makes parties one after the other; the same seed makes the same parties. */
export function* generatedParties(count: number, seed: number): Generator<GeneratedParty> {
  const random = randomFrom(seed);
  const worlds = TONGUES.map((tongue) => {
    const word = (syllables: number): string => {
      let text = "";
      for (let i = 0; i < syllables; i++)
        text += pick(tongue.heads.split(" "), random) + pick(tongue.tails.split(" "), random);
      return text + (random() < 0.4 && tongue.ends !== "" ? pick(tongue.ends.split(" "), random) : "");
    };
    return {
      country: tongue.country,
      given: Array.from({ length: 1500 }, () => word(1 + Math.floor(random() * 2))),
      family: Array.from({ length: 12_000 }, () => word(1 + Math.floor(random() * 2))),
      places: Array.from({ length: 250 }, () => word(2)),
      brand: () => word(1 + Math.floor(random() * 3)),
    };
  });
  for (let i = 0; i < count; i++) {
    const world = pick(worlds, random);
    const capital = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
    if (random() < 0.45) {
      const given = capital(frequent(world.given, random));
      const second = random() < 0.35 ? ` ${capital(frequent(world.given, random))}` : "";
      yield {
        name: `${given}${second} ${capital(frequent(world.family, random))}`,
        kind: "person",
        country: world.country,
      };
      continue;
    }
    const words = [
      ...(random() < 0.5 ? [capital(frequent(world.places, random))] : []),
      capital(world.brand()),
      ...(random() < 0.25 ? [capital(world.brand())] : []),
      ...(random() < 0.9 ? [capital(frequent(FIELDS, random))] : []),
      ...(random() < 0.4 ? [capital(frequent(FIELDS, random))] : []),
      ...(random() < 0.03 ? [String(Math.floor(random() * 900) + 10)] : []),
      pick(FORMS[world.country] ?? [""], random),
    ];
    yield { name: words.join(" ").trim(), kind: "organization", country: world.country };
  }
}

/** Any word of a list alike. */
function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** The first words far more often than the last ones, as names are spread (Zipf). */
function frequent<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(from.length ** random() - 1)] as T;
}

/** What people do to a name: a slip of the pen, a word left out, another order, the form of the company left out. */
export function perturbed(name: string, random: () => number): string {
  const words = name.split(" ");
  const long = words.map((w, i) => ({ w, i })).filter(({ w }) => w.length > 3);
  const one = long.length > 0 ? pick(long, random) : { w: words[0] ?? "", i: 0 };
  const at = 1 + Math.floor(random() * Math.max(1, one.w.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const kind = random();
  const changed =
    kind < 0.25
      ? one.w.slice(0, at) + letter + one.w.slice(at + 1)
      : kind < 0.5
        ? one.w.slice(0, at) + one.w.slice(at + 1)
        : kind < 0.65
          ? one.w.slice(0, at) + (one.w[at + 1] ?? "") + (one.w[at] ?? "") + one.w.slice(at + 2)
          : one.w;
  const out = words.map((w, i) => (i === one.i ? changed : w));
  if (kind >= 0.65 && kind < 0.8 && out.length === 2) return out.reverse().join(" ");
  if (kind >= 0.65 && kind < 0.85)
    return out.filter((w) => !/^(co\.?,?|ltd\.?|llc|inc\.?|limited|company)$/i.test(w)).join(" ");
  return kind >= 0.85 ? out.join(" ").toUpperCase() : out.join(" ");
}
