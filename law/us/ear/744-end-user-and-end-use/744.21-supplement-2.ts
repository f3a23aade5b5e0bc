import { type Asking, type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import { appWt } from "../734-scope/index.ts";
import { entryOf } from "../738-country-chart/index.ts";
import { paragraphOf, possibleParagraphs, type Row, rowCovers } from "../774-commerce-control-list/index.ts";
import { inSupp2ToPart744, itemEccnParagraph } from "../facts.ts";
import { NO, openUntil, settled, takenAs, type Verdict, YES } from "../three-valued.ts";
import { type MeuItem, meuItemOn } from "./supplement-2-meu-items.table.ts";

/**
 * Is the item in Supplement No. 2 to Part 744 on the day? Lines that narrow an entry are tested by their words: a detail
 * nobody stated leaves the answer open, never "no". Whoever has read the line against the item may answer for it.
 */
export function inSupplement2(q: Asking): Verdict {
  const { classification } = q.transaction.item;
  if (classification.kind !== "ccl") return NO;
  const line = meuItemOn(classification.code, q.on);
  if (line === undefined) return NO;
  const told = q.fact(inSupp2ToPart744.name);
  if (typeof told === "boolean") return settled(told);
  const measured = byMeasure(q, classification.code);
  if (measured !== undefined) return measured;
  const entry = entryOf(q);
  if (entry === undefined) return openUntil(lineFact(line));
  const row = rowOf(line);
  const readings = possibleParagraphs({ ...entry, rows: [row] }, paragraphOf(q)).map((p) =>
    rowCovers(q, entry, row, p),
  );
  if (readings.every((v) => v.is === "yes")) return YES;
  if (readings.every((v) => v.is === "no")) return NO;
  const missing = readings.flatMap((v) => v.missing);
  return openUntil(...(readings.length > 1 ? [itemEccnParagraph] : []), ...missing, lineFact(line));
}

/** Highest temperature at which a bearing works. */
export const operatingTemperature = fact(
  "item.operatingTemperatureK",
  "at which highest temperature does the bearing operate, in kelvin?",
  "engineer",
  [573, 574],
);

/** A line that one measure alone narrows: what is inside, and how descriptions give the measure. */
interface Measure {
  readonly of: FactDeclaration;
  readonly inside: (v: number) => boolean;
  readonly said: (description: string) => number | undefined;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  "4A994": { of: appWt, inside: (v) => v > 0.5, said: appInWords },
  "2A991": { of: operatingTemperature, inside: (v) => v > 573, said: kelvinInWords },
};

/** `APP 0.6 WT`, `0.6 Weighted TeraFLOPS`. */
function appInWords(description: string): number | undefined {
  const m = /\bAPP\b\D{0,12}(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?) ?(?:WT\b|weighted tera ?flops)/i.exec(description);
  return m === null ? undefined : Number(m[1] ?? m[2]);
}

/** `350 °C`, `620 K`; the highest temperature that is named. */
function kelvinInWords(description: string): number | undefined {
  const found = [...description.matchAll(/(-?\d+(?:\.\d+)?) ?(°? ?C\b|K\b|kelvin\b|degrees? C(?:elsius)?\b)/gi)].map(
    ([, n, unit = ""]) => (/^k/i.test(unit) ? Number(n) : Number(n) + 273.15),
  );
  return found.length === 0 ? undefined : Math.max(...found);
}

/** By the measure stated, or the one the description names, which is then asked. */
function byMeasure(q: Asking, code: string): Verdict | undefined {
  const measure = MEASURES[code];
  if (measure === undefined) return undefined;
  const value = q.fact(measure.of.name);
  if (typeof value === "number") return settled(measure.inside(value));
  const { description } = q.transaction.item;
  const said = description === undefined ? undefined : measure.said(description);
  if (said === undefined || q.statedUnknown(measure.of.name)) return undefined;
  return takenAs(measure.inside(said), measure.of, `described as “${description}”: taken at its word`);
}

/** The facts that narrow lines by a measure. */
export const measuresOfSupplement2: readonly FactDeclaration[] = [appWt, operatingTemperature];

/** A line of the supplement in the shape of a row of the list. */
function rowOf({ covers, words }: MeuItem): Row {
  const when = covers.when?.map(({ only, items, words: condition }) => ({
    words: condition,
    ...(only ? { only } : {}),
    ...(items ? { items } : {}),
  }));
  return {
    reason: "MEU",
    covers: {
      raw: words,
      ...(covers.whole ? { whole: true } : {}),
      ...(covers.only ? { only: covers.only } : {}),
      ...(when ? { when } : {}),
    },
  };
}

/** The whole line put as one question. */
function lineFact(line: MeuItem): FactDeclaration {
  return fact(
    inSupp2ToPart744.name,
    `do these words of Supplement No. 2 to Part 744 cover the item: “${line.words}”?`,
    "engineer",
  );
}
