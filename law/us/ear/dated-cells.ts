import type { Citation, LegalDate, PlaceCode, TextTag } from "../../../src/vocabulary/index.ts";
import { day } from "../../../src/vocabulary/index.ts";

/**
 * A rule that put a place into columns of a printed table, or took it out of them. The table at hand is the one of the
 * text read last; an older day gets it with the later moves undone.
 */
export interface Move<C extends string = string> {
  /** First day of the new state. */
  readonly on: LegalDate;
  readonly by: Citation;
  /** `T` the day and the columns were read in the rule or the section · `S` one of them comes from a dated account. */
  readonly text: TextTag;
  readonly place: PlaceCode;
  readonly into: readonly C[];
  readonly out: readonly C[];
  /** From this day until `on` two texts disagree: the table keeps its old print, another text already says otherwise. */
  readonly openFrom?: LegalDate;
  /** The table does not print it, but says that another list, which does, is controlling. */
  readonly unprinted?: true;
  readonly note?: string;
}

/** One cell of a table between two days (half-open). */
export interface CellPeriod {
  readonly from?: LegalDate;
  readonly until?: LegalDate;
  readonly marked: boolean;
  /** The texts of these days disagree; `marked` is what the table itself prints. */
  readonly open?: true;
  /** What began the period; absent in the oldest one. */
  readonly by?: Citation;
  readonly text?: TextTag;
  readonly note?: string;
}

type Notes = Partial<Pick<Move, "unprinted" | "note">> & { readonly openFrom?: string };

/** Writes a move down: `moved("2018-08-03", "83 FR 38018", "T", "IN", { into: ["A:1"], out: ["A:6"] })`. */
export function moved<C extends string>(
  on: string,
  by: Citation,
  text: TextTag,
  place: PlaceCode,
  where: { readonly into?: readonly C[]; readonly out?: readonly C[] },
  { openFrom, ...notes }: Notes = {},
): Move<C> {
  const open = openFrom === undefined ? {} : { openFrom: day(openFrom) };
  return { on: day(on), by, text, place, into: where.into ?? [], out: where.out ?? [], ...open, ...notes };
}

/** The cells of a table whose history is known, with their periods, oldest first. */
export interface DatedCells<C extends string> {
  /** The period of a cell on a day; undefined for a cell of which no move is known: the printed table speaks. */
  at(place: PlaceCode, column: C, on: LegalDate): CellPeriod | undefined;
  /** All periods of a cell; none for a cell of which no move is known. */
  periods(place: PlaceCode, column: C): readonly CellPeriod[];
  /** Places that were in the column or out of it at some time other than that of the printed table. */
  placesMoved(column: C): readonly PlaceCode[];
}

type Cells<C extends string> = ReadonlyMap<C, ReadonlyMap<PlaceCode, readonly CellPeriod[]>>;

/**
 * The cells that moves, oldest first, make of a printed table; read when first asked for. Asking throws when the moves
 * contradict each other or end in another state than the print: the tests of each table ask, so that no broken history
 * gets further.
 */
export function datedCells<C extends string>(
  moves: () => readonly Move<C>[],
  printed: (place: PlaceCode, column: C) => boolean,
): DatedCells<C> {
  let read: Cells<C> | undefined;
  const cells = () => {
    read ??= readMoves(moves(), printed);
    return read;
  };
  return {
    at(place, column, on) {
      const periods = cells().get(column)?.get(place);
      return periods?.findLast((p) => p.from === undefined || p.from <= on);
    },
    periods: (place, column) => cells().get(column)?.get(place) ?? [],
    placesMoved: (column) => [...(cells().get(column)?.keys() ?? [])],
  };
}

function readMoves<C extends string>(
  moves: readonly Move<C>[],
  printed: (place: PlaceCode, column: C) => boolean,
): Cells<C> {
  const cells = new Map<C, Map<PlaceCode, CellPeriod[]>>();
  moves.forEach((m, i) => {
    const before = moves[i - 1];
    if (before !== undefined && before.on > m.on) throw new Error(`${m.by}: moves are not in the order of their days`);
    for (const [columns, marked] of [[m.into, true] as const, [m.out, false] as const])
      for (const column of columns) {
        const places = cells.get(column) ?? new Map<PlaceCode, CellPeriod[]>();
        cells.set(column, places);
        places.set(m.place, [...closed(places.get(m.place) ?? [{ marked: !marked }], m, marked), opened(m, marked)]);
      }
  });
  const beyondThePrint = moves.filter((m) => m.unprinted);
  for (const [column, places] of cells)
    for (const [place, periods] of places) {
      const unprinted = beyondThePrint.some((m) => m.place === place && m.into.includes(column));
      if (!unprinted && periods.at(-1)?.marked !== printed(place, column))
        throw new Error(`${place} in ${column}: the last move and the printed table disagree`);
    }
  return cells;
}

function opened(m: Move, marked: boolean): CellPeriod {
  return { from: m.on, marked, by: m.by, text: m.text, ...(m.note ? { note: m.note } : {}) };
}

/** Ends the running period on the day of a move, with a stretch of disagreement before it where the move names one. */
function closed(periods: readonly CellPeriod[], m: Move, marked: boolean): CellPeriod[] {
  const last = periods.at(-1);
  if (last === undefined || last.marked === marked || (last.from !== undefined && last.from >= m.on))
    throw new Error(`${m.place}, ${m.by}: it moves to where it already is, or twice on a day`);
  const ended = periods.slice(0, -1);
  if (m.openFrom === undefined) return [...ended, { ...last, until: m.on }];
  const open: CellPeriod = { ...last, from: m.openFrom, until: m.on, open: true, by: m.by, text: "S" };
  const agreed = last.from === m.openFrom ? [] : [{ ...last, until: m.openFrom }];
  return [...ended, ...agreed, { ...open, ...(m.note ? { note: m.note } : {}) }];
}

/** Since when, and until when, in words: `since 2021-12-09 (86 FR 70015)`; empty where nothing is known. */
export function periodWords(period: CellPeriod | undefined): string {
  if (period === undefined) return "";
  const until = period.until === undefined ? "" : `until ${period.until}`;
  if (period.from === undefined) return until;
  const since = `since ${period.from} (${period.by})`;
  return until === "" ? since : `${since}, ${until}`;
}
