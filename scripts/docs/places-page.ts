import { chartMovesOf, chartRows } from "../../law/us/ear/738-country-chart/index.ts";
import { groupMoves } from "../../law/us/ear/740-exceptions/index.ts";
import type { Move } from "../../law/us/ear/dated-cells.ts";
import { placeName } from "../../src/vocabulary/index.ts";

/** Places that one rule moved in the same way on one day. */
interface Gathered {
  readonly move: Move;
  readonly places: readonly string[];
}

/** Moves of one table, newest first, places of one rule together. */
function gathered(moves: readonly Move[]): readonly Gathered[] {
  const by = new Map<string, Move[]>();
  for (const m of moves) {
    const key = [m.on, m.by, m.into, m.out, m.note].join("|");
    by.set(key, [...(by.get(key) ?? []), m]);
  }
  return [...by.values()]
    .flatMap(([move, ...rest]) => (move ? [{ move, places: [move, ...rest].map((m) => placeName(m.place)) }] : []))
    .sort((a, b) => (a.move.on < b.move.on ? 1 : a.move.on > b.move.on ? -1 : 0));
}

const groups = () => gathered(groupMoves);
const chart = () => gathered(chartRows.flatMap((r) => chartMovesOf(r.place)));

const MOST_NAMED = 12;
const named = (places: readonly string[]) =>
  places.length > MOST_NAMED ? `${places.length} places` : places.join(", ");

function lines(rows: readonly Gathered[], into: string, out: string): string[] {
  return [
    `| first day | place | ${into} | ${out} | by | | |`,
    "|---|---|---|---|---|---|---|",
    ...rows.map(
      ({ move: m, places }) =>
        `| ${m.on} | ${named(places)} | ${m.into.join(", ")} | ${m.out.join(", ")} | ${m.by} | ${m.text} | ${m.note ?? ""}${m.openFrom ? ` (open from ${m.openFrom})` : ""} |`,
    ),
    "",
  ];
}

/** The page of the days on which places moved between country groups and marks of the Country Chart changed. */
export function placesPage(): string {
  return [
    "# Country groups and the Country Chart by date",
    "",
    "_Generated from the law files; do not edit. Not legal advice: the official text governs._",
    "",
    "An older day is answered by the printed table with the later moves undone. A place of which no move is written here is",
    "answered by the table of the text read last; of the years since 2018 no other move was found.",
    "",
    "## Country groups (Supplement No. 1 to 15 CFR Part 740)",
    "",
    ...lines(groups(), "into", "out of"),
    "## Country Chart (Supplement No. 1 to 15 CFR Part 738)",
    "",
    "Printed anew on 2025-09-30 (90 FR 47189) and not amended since.",
    "",
    ...lines(chart(), "marked", "no longer marked"),
  ].join("\n");
}

/** Moves whose day or columns come from a dated account, as rows of the list of texts to be confirmed. */
export function movesToConfirm(): string[] {
  const row =
    (table: string) =>
    ({ move: m, places }: Gathered) =>
      `| ${table}: ${named(places)} | ${m.on} | ${m.text} | ${m.by} | ${[...m.into.map((c) => `+${c}`), ...m.out.map((c) => `−${c}`)].join(" ")} |`;
  const unsure = (g: Gathered) => g.move.text !== "T";
  return [
    ...groups().filter(unsure).map(row("Supplement No. 1 to 15 CFR Part 740")),
    ...chart().filter(unsure).map(row("Supplement No. 1 to 15 CFR Part 738")),
  ];
}
