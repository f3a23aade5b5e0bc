import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALERT_LEVEL, buildNameIndex, compareNames, type NamedEntry } from "./index.ts";

const SYLLABLES =
  "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu".split(
    " ",
  );
const stem = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 3, maxLength: 5 }).map((s) => s.join(""));
const trade = fc.constantFrom("Trading", "Electronics", "Shipping", "Institute", "Technology", "Bank", "Oil");
const form = fc.constantFrom("LLC", "Co., Ltd.", "JSC", "GmbH", "Inc.", "OOO", "Limited Liability Company");
const company = fc
  .tuple(stem, trade, form)
  .map(([a, b, c]) => ({ core: `${a} ${b}`, form: c, full: `${a} ${b} ${c}` }));

const entry = (id: string, ...names: string[]): NamedEntry => ({
  id,
  kind: "organization",
  countries: [],
  names: names.map((text) => ({ text, role: "alias" as const })),
});
const others = ["Kalimuta Shipping", "Ruvesani Bank JSC", "Donemiba Technology LLC"].map((n, i) => entry(`o${i}`, n));

function scoreOf(entries: NamedEntry[], name: string, id = "x"): number {
  const answer = buildNameIndex(entries).search({ name, minScore: 0 });
  if ("refused" in answer) return 0;
  return answer.hits.find((h) => h.id === id)?.score ?? 0;
}

const DISGUISES: readonly (readonly [string, (name: string) => string])[] = [
  ["upper case", (n) => n.toUpperCase()],
  ["lower case", (n) => n.toLowerCase()],
  [
    "fullwidth",
    (n) => [...n].map((c) => (c > " " && c < "\u007f" ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(""),
  ],
  ["accents, composed", (n) => n.replace(/a/g, "á").replace(/o/g, "ö").normalize("NFC")],
  ["accents, decomposed", (n) => n.replace(/a/g, "á").replace(/o/g, "ö").normalize("NFD")],
  ["zero width", (n) => [...n].join("\u200b")],
  ["bidirectional marks", (n) => `\u202e${n}\u202c`],
  ["surrounding noise", (n) => `Attn: ${n} - Purchasing Dept`],
];

describe("properties of matching", () => {
  it("adding an alias never lowers a party's score", () => {
    fc.assert(
      fc.property(company, company, company, (asked, listed, added) => {
        const before = scoreOf([entry("x", listed.full), ...others], asked.full);
        const after = scoreOf([entry("x", listed.full, added.full), ...others], asked.full);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it("a score does not depend on what else is listed", () => {
    fc.assert(
      fc.property(company, company, (asked, listed) => {
        expect(scoreOf([entry("x", listed.full)], asked.full)).toBe(
          scoreOf([entry("x", listed.full), ...others], asked.full),
        );
      }),
      { numRuns: 100 },
    );
  });

  it.each(DISGUISES)("%s never loses a hit", (_, disguise) => {
    fc.assert(
      fc.property(company, (c) => {
        const entries = [entry("x", c.full), ...others];
        expect(scoreOf(entries, disguise(c.full))).toBeGreaterThanOrEqual(ALERT_LEVEL);
      }),
      { numRuns: 60 },
    );
  });

  it("the place and the choice of the legal form never lose a hit", () => {
    fc.assert(
      fc.property(company, form, (c, other) => {
        const entries = [entry("x", c.full), ...others];
        for (const name of [`${c.form} ${c.core}`, `${c.core}, ${c.form}`, c.core, `${c.core} ${other}`])
          expect(scoreOf(entries, name), name).toBeGreaterThanOrEqual(ALERT_LEVEL);
      }),
      { numRuns: 60 },
    );
  });

  it("comparing is symmetric, and highest for equal names", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          company.map((c) => c.full),
          fc.string({ minLength: 1, maxLength: 30 }),
        ),
        company,
        (a, b) => {
          const there = compareNames(a, b.full);
          const back = compareNames(b.full, a);
          expect("refused" in there).toBe("refused" in back);
          if ("refused" in there || "refused" in back) return;
          expect(there.score).toBe(back.score);
          const self = compareNames(b.full, b.full);
          expect("score" in self ? self.score : 0).toBeGreaterThanOrEqual(there.score);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("answers any text at all, in any script, without throwing", () => {
    const index = buildNameIndex([entry("x", "Kalimuta Shipping"), ...others]);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        const answer = index.search({ name });
        if ("hits" in answer)
          for (const h of answer.hits)
            expect(h.score >= 0 && h.score < 1 && JSON.stringify(h.evidence).length > 2).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
