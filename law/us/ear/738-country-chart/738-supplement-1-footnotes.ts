import { type Asking, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import { type Citation, placeName } from "../../../../src/vocabulary/index.ts";
import {
  paragraphOf,
  possibleParagraphs,
  type Row,
  rowCovers,
  type Scope,
} from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { governingPlace } from "./738.3-destinations.ts";
import { chartProhibition, entryOf, itemName } from "./738.4-item.ts";
import { type ChartFootnote, footnoteStands, governingRow } from "./country-chart.table.ts";

const SHORT = { words: "barrel length less than 18 inches (45.72 cm)" };
/** Of 6A003.b.4.b, the cameras that RS Column 2 speaks of; the others stand under RS Column 1, which India's row marks. */
const RS2_CAMERA = { words: "frame rate of 60 Hz or less, a focal plane array with not more than 111,000 elements" };
const OF_0A505 = ["0A505.a", "0A505.x", "0B505.a", "0B505.x"];
const NOT_FOR_Y7 =
  "not “software” for commodities in ECCN 0A501.y or equipment in ECCN 0B501 for commodities in ECCN 0A501.y";

/** A footnote that is itself a license requirement: its items, and where it says so. */
interface RequiringFootnote {
  readonly key: ChartFootnote;
  readonly citation: Citation;
  readonly control?: string;
  /** The footnote itself, where the requirement is another section's. */
  readonly also?: string;
  readonly words: string;
  readonly items: Readonly<Record<string, Scope>>;
}

/** Footnotes that set requirements beyond the columns, attached by their text: the print hangs one on the wrong row. */
const REQUIRING: readonly RequiringFootnote[] = [
  {
    key: "australia-uk-firearms",
    citation: "15 CFR Part 738 Supp. 1 fn. 10",
    words: "footnote 10 of the Country Chart requires a license although no column is marked",
    items: {
      "0A501": { whole: true, except: ["y"] },
      "0A502": { only: ["a", "b"], when: [SHORT] },
      "0A504": { only: ["i"] },
      "0A505": { only: ["a", "x"] },
      "0A506": { whole: true },
      "0A507": { whole: true },
      "0A508": { whole: true, when: [SHORT] },
      "0A509": { whole: true },
      "0D501": { whole: true, when: [{ words: NOT_FOR_Y7 }] },
      "0D505": { whole: true, when: [{ words: "“software” for these items", items: OF_0A505 }] },
      "0E501": { whole: true },
      "0E504": { whole: true },
      "0E505": { whole: true, when: [{ words: "“technology” for these items", items: [...OF_0A505, "0D505"] }] },
    },
  },
  {
    key: "india",
    citation: "15 CFR 742.6(a)(4)(i)",
    also: "15 CFR Part 738 Supp. 1 fn. 7",
    control: "RS",
    words: "footnote 7 of the Country Chart keeps the RS Column 2 requirement for this item to India",
    items: { "6A003": { only: ["b.4.b"], when: [RS2_CAMERA] }, "9A515": { only: ["e"] } },
  },
];

/** Footnotes that only point at a section which is asked by itself. */
const POINTING: readonly ChartFootnote[] = [
  "un-arms-embargo",
  "thermal-cameras",
  "0a919",
  "cameras-rs",
  "russia-belarus",
  "crimea-dnr-lnr",
];

function footnotes(q: Asking): Opinion {
  if (q.transaction.kind === "transfer_in_country") return notMet("the chart speaks of exports and reexports");
  const place = governingPlace(q);
  const row = place === undefined ? undefined : governingRow(place, q.on);
  const entry = entryOf(q);
  if (row === undefined || entry === undefined) return notMet("no row or no entry to which a footnote could speak");
  const here = REQUIRING.filter((f) => footnoteStands(row, f.key, q.on) && f.items[entry.eccn] !== undefined);
  const pointing = row.footnotes.filter((k) => POINTING.some((p) => p === k));
  const [note] = here;
  if (note === undefined) {
    const seen = pointing.length > 0 ? `; notes on ${pointing.join(", ")} point at sections asked by themselves` : "";
    return notMet(`no footnote on the row of ${placeName(row.place)} names ${itemName(q)}${seen}`);
  }
  return asked(q, note);
}

function asked(q: Asking, note: RequiringFootnote): Opinion {
  const entry = entryOf(q);
  const scope = entry && note.items[entry.eccn];
  if (!entry || !scope) return notMet("the footnote names no item of this entry");
  const row: Row = { reason: "footnote", covers: { ...scope, raw: note.words } };
  const verdicts = possibleParagraphs(entry, paragraphOf(q), [row]).map((p) => rowCovers(q, entry, row, p));
  if (verdicts.every((v) => v.is === "no")) return notMet(`${note.words}, but not for ${itemName(q)}`);
  if (verdicts.every((v) => v.is === "yes")) {
    return met(`${itemName(q)}: ${note.words}`, {
      requirements: [note.citation, ...(note.also ? [note.also] : [])].map((citation) => ({
        citation,
        reason: note.words,
        item: itemName(q),
        generalProhibition: chartProhibition(q),
        exceptions: { kind: "ordinary" },
        ...(note.control ? { control: note.control } : {}),
      })),
    });
  }
  const missing = [...(verdicts.length > 1 ? [itemEccnParagraph] : []), ...verdicts.flatMap((v) => v.missing)];
  return unknown(`${note.words} for some items of ${entry.eccn}`, [...new Set(missing.map((f) => f.name))], {
    declares: missing,
  });
}

/** Supplement No. 1 to 15 CFR Part 738: footnotes of the Country Chart that are requirements. */
export const chartFootnotes = rule({
  section: "15 CFR Part 738 Supp. 1",
  title: "footnotes of the Commerce Country Chart",
  generalProhibition: 1,
  versions: [seen("2025-09-30", "90 FR 47189", footnotes)],
  facts: [itemEccnParagraph],
});
