/** What must hold of screening whatever is listed and whatever is asked: run a few times by default, often in the slow run. */
import fc from "fast-check";
import { type ViewedEntry, withProposed } from "../list-history/index.ts";
import { day, type LegalDate, type ListEntry, NO_TERMS } from "../vocabulary/index.ts";
import { openScreener, type ScreeningSubject } from "./index.ts";

const SYLLABLES = "ba dor fin gu hak jo kel lim mar nov pra quo ras sen tiv ulm vor wex yan zol".split(" ");
const FIELDS = "Trading Technology Electronics Industrial Logistics Marine Group Holding".split(" ");
const FORMS = ["Co., Ltd.", "LLC", "Inc.", "GmbH", "Limited"];
const DAYS = ["2019-01-01", "2020-06-15", "2021-01-01", "2022-02-02", "2023-12-31"].map((d) => day(d));

const word = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 4 })
  .map((s) => s.join("").replace(/^./, (c) => c.toUpperCase()));
const personName = fc.tuple(word, word).map((words) => words.join(" "));
const companyCore = fc.tuple(word, fc.constantFrom(...FIELDS)).map((words) => words.join(" "));
const companyName = fc.tuple(companyCore, fc.constantFrom(...FORMS)).map((words) => words.join(" "));
const anyName = fc.oneof(personName, companyName);
const onDay = fc.constantFrom(...DAYS);
const period = fc.tuple(fc.option(onDay), fc.option(onDay)).map(([from, until]) => ({
  ...(from ? { from } : {}),
  ...(until && (!from || until > from) ? { until } : {}),
}));

function listed(id: string, names: ListEntry["names"], more: Partial<ListEntry> = {}): ViewedEntry {
  return {
    source: "source",
    edition: "edition",
    wording: {},
    entry: {
      id,
      list: "one",
      kind: "unknown",
      names,
      addresses: [],
      countries: [],
      identifiers: [],
      terms: NO_TERMS,
      citations: [],
      period: { from: day("2000-01-01") },
      firstDay: "exact",
      ...more,
    },
  };
}

const entryOf = (name: string, i: number): ViewedEntry => listed(`e${i}`, [{ text: name, role: "primary" }]);
const entriesOf = (names: readonly string[]): ViewedEntry[] => names.map(entryOf);
const viewOf = (entries: readonly ViewedEntry[]) => ({
  entries,
  lists: [{ list: "one", edition: "edition", entries: entries.length }],
});

/** Score by entry, for everything that scores at all. */
function scores(
  entries: readonly ViewedEntry[],
  subject: ScreeningSubject,
  on: LegalDate,
  proposed: readonly ViewedEntry[] = [],
): Record<string, number> {
  const found = openScreener(viewOf(entries)).screen(subject, { on, level: 0.05, limit: 1000, proposed });
  if (!found.ok) throw new Error(found.troubles[0].because);
  return Object.fromEntries(found.value.map((h) => [h.viewed.entry.id, h.score]).sort());
}

const TODAY = day("2024-01-01");
const others = fc.array(anyName, { minLength: 1, maxLength: 12 });

/** Ways to write a name that change nothing a reader would see as another name. */
const WRITINGS: readonly ((name: string) => string)[] = [
  (n) => n.toUpperCase(),
  (n) => n.toLowerCase(),
  (n) => n.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000"),
  (n) => n.normalize("NFD"),
  (n) => n.normalize("NFC"),
  (n) => [...n].join("\u200b"),
  (n) => `\u2060${n}\ufeff`,
  (n) => n.replaceAll(" ", "  "),
];

/** Letters with marks, so that composed and decomposed forms differ. */
const marked = (name: string): string => name.replace(/[aou]/g, (c) => ({ a: "á", o: "ö", u: "ū" })[c] ?? c);

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-12;

/** The properties by name, each to be asserted so many times. */
export const PROPERTIES: Readonly<Record<string, (numRuns: number) => void>> = {
  "adding a name never lowers a party's score": (numRuns) =>
    fc.assert(
      fc.property(anyName, anyName, others, anyName, (name, alias, rest, asked) => {
        const entries = [entryOf(name, 0), ...rest.map((n, i) => entryOf(n, i + 1))];
        const known = [...(entries[0]?.entry.names ?? []), { text: alias, role: "alias" as const }];
        const before = scores(entries, { name: asked }, TODAY)["e0"] ?? 0;
        const after = scores([listed("e0", known), ...entries.slice(1)], { name: asked }, TODAY)["e0"] ?? 0;
        return after >= before;
      }),
      { numRuns },
    ),
  "case, width, composition, hidden characters and spaces never lose a hit": (numRuns) =>
    fc.assert(
      fc.property(anyName, others, fc.constantFrom(...WRITINGS), fc.boolean(), (name, rest, write, marks) => {
        const printed = marks ? marked(name) : name;
        const found = openScreener(viewOf(entriesOf([printed, ...rest]))).screen(
          { name: write(printed) },
          { on: TODAY },
        );
        return found.ok && found.value.some((h) => h.viewed.entry.id === "e0");
      }),
      { numRuns },
    ),
  "the place of the legal form never loses a hit": (numRuns) =>
    fc.assert(
      fc.property(companyCore, fc.constantFrom(...FORMS), others, (core, form, rest) => {
        const screener = openScreener(viewOf(entriesOf([`${core} ${form}`, ...rest])));
        return [`${form} ${core}`, core, `${core}, ${form}`].every((name) => {
          const found = screener.screen({ name }, { on: TODAY });
          return found.ok && found.value.some((h) => h.viewed.entry.id === "e0");
        });
      }),
      { numRuns },
    ),
  "a proposed entry scores as if it were on the list": (numRuns) =>
    fc.assert(
      fc.property(others, fc.array(anyName, { minLength: 1, maxLength: 3 }), anyName, (names, more, asked) => {
        const entries = entriesOf(names);
        const proposals = more.map((n, i) => ({ ...entryOf(n, i), entry: { ...entryOf(n, i).entry, id: `p${i}` } }));
        const rebuilt = withProposed(
          viewOf(entries),
          proposals.map((p) => p.entry),
        );
        for (const name of [asked, more[0] ?? asked]) {
          const overlaid = scores(entries, { name }, TODAY, proposals);
          const built = scores(rebuilt.entries, { name }, TODAY);
          const same = Object.keys(built).every((id) => close(built[id] ?? 0, overlaid[id] ?? 0));
          if (!same || Object.keys(built).length !== Object.keys(overlaid).length) return false;
        }
        return true;
      }),
      { numRuns },
    ),
  "asking as of a day is asking the names of that day": (numRuns) =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyName, period, fc.option(fc.tuple(anyName, period))), { minLength: 1, maxLength: 8 }),
        onDay,
        fc.nat(),
        (rows, on, at) => {
          const entries = rows.map(([name, stood, alias], i) =>
            listed(
              `e${i}`,
              [
                { text: name, role: "primary" },
                ...(alias ? [{ text: alias[0], role: "alias" as const, period: alias[1] }] : []),
              ],
              { period: { from: stood.from ?? day("2000-01-01"), ...(stood.until ? { until: stood.until } : {}) } },
            ),
          );
          const standing = (p: { from?: LegalDate; until?: LegalDate } | undefined): boolean =>
            (p?.from === undefined || p.from <= on) && (p?.until === undefined || on < p.until);
          const thatDay = entries
            .filter((v) => standing(v.entry.period))
            .map((v) =>
              listed(
                v.entry.id,
                v.entry.names.filter((n) => standing(n.period)).map(({ text, role }) => ({ text, role })),
              ),
            );
          const [name, , alias] = rows[at % rows.length] ?? ["", {}, null];
          const asked = alias === null ? [name] : [name, alias[0]];
          return asked.every((text) => {
            const filtered = scores(entries, { name: text }, on);
            const rebuilt = thatDay.length === 0 ? {} : scores(thatDay, { name: text }, TODAY);
            return JSON.stringify(filtered) === JSON.stringify(rebuilt);
          });
        },
      ),
      { numRuns },
    ),
  "no name or identifier over its limit is screened in part": (numRuns) =>
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1001, max: 5000 }), fc.boolean(), (name, length, identifier) => {
        const long = `${name} IMO 9187629 `.repeat(Math.ceil(length / name.length)).slice(0, length);
        const screener = openScreener(viewOf([entryOf(name, 0)]));
        const subject = identifier ? { name, identifiers: [long] } : { name: long };
        return !screener.screen(subject, { on: TODAY }).ok;
      }),
      { numRuns },
    ),
};

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom(..."(([{/\\-'\".,;:|#*+?^$ \t\n\u0000\u200b\u202e\ud800IMO0123456789"),
    maxLength: 200,
  }),
  fc
    .tuple(fc.constantFrom("(", "[", " -", "a/k/a ", "floor ", "unit ", "1/F ", "IMO ", "٣"), fc.nat({ max: 400 }))
    .map(([piece, times]) => piece.repeat(times)),
);

/** Any text in any field is answered or refused, never thrown; returns how often each came. */
export function surviveHostile(numRuns: number): { answered: number; refused: number } {
  const screener = openScreener(
    viewOf([
      entryOf("Quixotron Trading Co., Ltd.", 0),
      listed("place", [], { kind: "address", addresses: [{ text: "5/F, Example Building, 12 Demo Road, Kowloon" }] }),
      listed("ship", [{ text: "Adalia", role: "primary" }], { identifiers: [{ type: "IMO", value: "IMO 9187629" }] }),
    ]),
  );
  let [answered, refused] = [0, 0];
  fc.assert(
    fc.property(hostile, fc.option(hostile), fc.option(hostile), (name, address, identifier) => {
      const subject = {
        name,
        ...(address === null ? {} : { address }),
        ...(identifier === null ? {} : { identifiers: [identifier] }),
      };
      const found = screener.screen(subject, { on: TODAY, level: 0 });
      screener.sharedAddresses(subject, TODAY);
      if (found.ok) answered++;
      else refused++;
      return found.ok ? found.value.every((h) => h.score >= 0 && h.score <= 1) : found.troubles[0].try !== "";
    }),
    { numRuns },
  );
  return { answered, refused };
}
