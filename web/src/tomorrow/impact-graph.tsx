import { useMemo, useRef, useState } from "react";
import type { Impact } from "../api/impact.ts";
import { TableBox } from "../frame/table-box.tsx";
import { roundDollars } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { type Graph, type GraphBand, type GraphNode, layGraph, pathsThrough, pickOf } from "./graph-layout.ts";
import { GraphTable } from "./graph-table.tsx";
import { COLUMNS, pathsOf } from "./impact-paths.ts";

const WIDE = 1180;
const BAR = 8;

/** From the party through affiliates and customers to orders, products and components; as thick as the dollars. A node picked shows what runs through it; the table says the same. */
export function ImpactGraph(props: {
  readonly impact: Impact;
  readonly pick: string | undefined;
  readonly onPick: (pick: string | undefined) => void;
}) {
  const { impact, pick, onPick } = props;
  const paths = useMemo(() => pathsOf(impact), [impact]);
  const through = useMemo(() => pathsThrough(paths, pick), [paths, pick]);
  const graph = useMemo(() => layGraph(through), [through]);
  if (graph.columns.length === 0) return null;
  return (
    <figure className="block graph">
      <div className="row-of">
        <h3>From the party to the products</h3>
        {pick !== undefined && (
          <button type="button" className="link-button" data-back onClick={() => onPick(undefined)}>
            show everything
          </button>
        )}
      </div>
      <p className="small quiet no-print">
        As thick as the dollars of the touched orders. Pick a bar to follow what runs through it; arrows move between
        bars, Enter picks.
      </p>
      <TableBox>
        <Drawing graph={graph} pick={pick} onPick={onPick} />
      </TableBox>
      <GraphTable paths={through} picked={pick} onPick={onPick} />
    </figure>
  );
}

function Drawing(props: {
  readonly graph: Graph;
  readonly pick: string | undefined;
  readonly onPick: (pick: string | undefined) => void;
}) {
  const { graph, pick, onPick } = props;
  const [at, setAt] = useState<readonly [column: number, row: number]>([0, 0]);
  const svg = useRef<SVGSVGElement>(null);
  const step = WIDE / graph.columns.length;
  const go = (column: number, row: number) => {
    const nodes = graph.columns[column];
    if (nodes === undefined) return;
    const to = Math.max(0, Math.min(row, nodes.length - 1));
    setAt([column, to]);
    svg.current?.querySelector<SVGGElement>(`[data-at="${column} ${to}"]`)?.focus();
  };
  const move = (key: string, column: number, row: number): boolean => {
    if (key === "ArrowDown") go(column, row + 1);
    else if (key === "ArrowUp") go(column, row - 1);
    else if (key === "ArrowRight") go(column + 1, row);
    else if (key === "ArrowLeft") go(column - 1, row);
    else return false;
    return true;
  };
  const current = graph.columns[at[0]]?.[at[1]] === undefined ? [0, 0] : at;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose bars are picked -- because an SVG cannot be a fieldset
    <svg
      ref={svg}
      viewBox={`0 0 ${WIDE} ${Math.ceil(graph.high) + 36}`}
      role="group"
      aria-label="Dollars of touched orders, from listed party to product"
    >
      {graph.columns.map((_, i) => (
        <text key={COLUMNS[i]} x={i * step} y={12} className="column-title">
          {COLUMNS[i]}
        </text>
      ))}
      <g transform="translate(0 28)">
        {graph.bands.map((b) => (
          <path key={b.key} d={bandPath(b, step)} className={`band f-${b.to.color ?? b.from.color ?? "neutral"}`}>
            <title>{`${seen(b.from.name)} → ${seen(b.to.name)}`}</title>
          </path>
        ))}
        {graph.columns.map((nodes, column) =>
          nodes.map((n, row) => (
            <NodeBar
              key={pickOf(column, n.key)}
              node={n}
              step={step}
              place={`${column} ${row}`}
              reachable={current[0] === column && current[1] === row}
              picked={pick === pickOf(column, n.key)}
              onPick={() => onPick(pick === pickOf(column, n.key) ? undefined : pickOf(column, n.key))}
              onMove={(key) => move(key, column, row)}
            />
          )),
        )}
      </g>
    </svg>
  );
}

function NodeBar(props: {
  readonly node: GraphNode;
  readonly step: number;
  readonly place: string;
  readonly reachable: boolean;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly onMove: (key: string) => boolean;
}) {
  const { node, step, picked, onPick, onMove } = props;
  const x = node.column * step;
  const name = seen(node.name);
  const note = node.note ? `, ${node.note}` : "";
  const most = Math.floor((step - BAR - 14) / 6.3);
  const middle = node.y + Math.max(node.height / 2 - 3, 11);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar of the drawing that is picked like a button -- because SVG has no button of its own
    <g
      role="button"
      tabIndex={props.reachable ? 0 : -1}
      data-at={props.place}
      aria-pressed={picked}
      className="node"
      onClick={onPick}
      onKeyDown={(e) => {
        if (e.key === "Enter" || e.key === " ") onPick();
        else if (!onMove(e.key)) return;
        e.preventDefault();
      }}
    >
      <title>{`${COLUMNS[node.column]}: ${name}${note}, ${roundDollars(node.amount)}`}</title>
      <rect x={x} y={node.y} width={step - 12} height={Math.max(node.height, 30)} className="touch" />
      <rect x={x} y={node.y} width={BAR} height={node.height} className={`f-${node.color ?? "ink"}`} />
      <text x={x + BAR + 6} y={middle}>
        {name.length > most ? `${name.slice(0, most - 1)}…` : name}
      </text>
      <text x={x + BAR + 6} y={middle + 14} className="amount">
        {roundDollars(node.amount)}
        {note}
      </text>
    </g>
  );
}

function bandPath({ from, to, y1, y2, height }: GraphBand, step: number): string {
  const [x1, x2] = [from.column * step + BAR, to.column * step];
  const m = (x1 + x2) / 2;
  const h = Math.max(0.6, height);
  return `M${x1} ${y1} C${m} ${y1} ${m} ${y2} ${x2} ${y2} L${x2} ${y2 + h} C${m} ${y2 + h} ${m} ${y1 + h} ${x1} ${y1 + h} Z`;
}
