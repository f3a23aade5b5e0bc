import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, memo, useRef } from "react";
import type { ChartColumn, ChartPlace } from "../api/atlas.ts";

interface GridProps {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartPlace[];
  readonly place: string | undefined;
  readonly column: string | undefined;
}

/** The chart as one grid: arrows move from cell to cell, Enter or a click opens one. One cell is a stop of the tab key. */
export function ChartGrid({ columns, rows, place, column }: GridProps) {
  const navigate = useNavigate({ from: "/law/chart" });
  const grid = useRef<HTMLTableElement>(null);
  const open = (cell: HTMLElement) => {
    const { place: at, column: under } = cell.dataset;
    if (at && under)
      void navigate({ to: "/law/chart", search: (now) => ({ ...now, place: at, column: under }), resetScroll: false });
  };
  const onClick = (e: MouseEvent) => {
    const cell = e.target instanceof Element ? e.target.closest<HTMLElement>("[data-column]") : null;
    if (cell) open(cell);
  };
  const onKeyDown = (e: KeyboardEvent) => {
    const cell = e.target instanceof HTMLElement && e.target.dataset["column"] ? e.target : undefined;
    if (cell === undefined) return;
    if (e.key === "Enter" || e.key === " ") open(cell);
    else if (!move(cell, e.key)) return;
    e.preventDefault();
  };
  const stop = rows.some((r) => r.place === place && r.see === null) ? place : rows.find((r) => r.see === null)?.place;
  return (
    <div className="chart-box">
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells are moved among by arrows -- because a table of 3,000 links would be a tab stop each
        role="grid"
        className="chart-grid"
        aria-label="Countries by reasons for control"
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">Country</th>
            {columns.map((c) => (
              <th key={c.column} scope="col" title={`${c.title}, column ${c.column.slice(2)}: ${c.entries} entries`}>
                <abbr title={c.title}>{c.reason}</abbr>
                <span>{c.column.slice(2)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <Row
              key={r.place}
              row={r}
              columns={columns}
              open={r.place === place ? column : undefined}
              stop={r.place === stop ? (r.place === place ? column : columns[0]?.column) : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = memo(function Row(props: {
  readonly row: ChartPlace;
  readonly columns: readonly ChartColumn[];
  readonly open: string | undefined;
  readonly stop: string | undefined;
}) {
  const { row, columns, open, stop } = props;
  return (
    <tr>
      <th scope="row">
        <Link to="/law/country" search={{ place: row.place }} data-row preload={false}>
          {row.name}
        </Link>
        {row.footnotes.length > 0 && (
          <sup title={`Footnotes: ${row.footnotes.join(", ")}`}>{"*".repeat(Math.min(3, row.footnotes.length))}</sup>
        )}
        {row.governedBy && <span className="quiet small"> as {row.governedBy}</span>}
        {row.remark && (
          <abbr className="quiet small" title={row.remark}>
            {" "}
            △
          </abbr>
        )}
      </th>
      {row.see !== null ? (
        <td colSpan={columns.length} className="quiet">
          No marks: see {row.see.join(", ")}
        </td>
      ) : (
        columns.map(({ column }) => {
          const marked = row.marks.includes(column);
          return (
            <td
              key={column}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid -- because it is chosen by arrows and Enter
              role="gridcell"
              data-place={row.place}
              data-column={column}
              tabIndex={stop === column ? 0 : -1}
              aria-selected={open === column}
              aria-label={`${row.name}, ${column}: ${marked ? "marked" : "no mark"}`}
              className={marked ? "marked" : undefined}
            >
              {marked ? "X" : ""}
            </td>
          );
        })
      )}
    </tr>
  );
});

/** Focus to the cell beside, above or below; rows without cells are passed over. */
function move(cell: HTMLElement, key: string): boolean {
  const across = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const down = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (across === 0 && down === 0) return false;
  const beside = across === 1 ? cell.nextElementSibling : cell.previousElementSibling;
  let row = cell.parentElement;
  do row = (down === 1 ? row?.nextElementSibling : row?.previousElementSibling) as HTMLElement | null;
  while (row !== null && row.querySelector("[data-column]") === null);
  const target = down === 0 ? beside : row?.querySelector(`[data-column="${cell.dataset["column"]}"]`);
  if (target instanceof HTMLElement && target.dataset["column"]) {
    cell.tabIndex = -1;
    target.tabIndex = 0;
    target.focus();
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  return true;
}
