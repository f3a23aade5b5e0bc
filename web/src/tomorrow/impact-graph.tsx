import { useMemo } from "react";
import type { Impact } from "../api/impact.ts";
import { TableBox } from "../frame/table-box.tsx";
import { roundDollars } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { type GraphBand, type GraphNode, layGraph } from "./graph-layout.ts";

const X = [0, 270, 560, 850];
const BAR = 8;
const WIDE = 1130;
const TITLES = ["Listed party", "Customer", "What the order needs", "Product"];

/** From the party through customers and orders to products; as thick as the dollars. The tables below say the same in words. */
export function ImpactGraph({ impact }: { readonly impact: Impact }) {
  const graph = useMemo(() => layGraph(impact), [impact]);
  if (graph.nodes.length === 0) return null;
  return (
    <figure className="block graph">
      <h3>From the party to the products</h3>
      <TableBox>
        <svg
          viewBox={`0 0 ${WIDE} ${Math.ceil(graph.high) + 36}`}
          role="img"
          aria-label="Dollars of touched orders from listed party over customers and outcomes to products; the tables hold the same figures"
        >
          {TITLES.map((title, i) => (
            <text key={title} x={X[i]} y={12} className="column-title">
              {title}
            </text>
          ))}
          <g transform="translate(0 28)">
            {graph.bands.map((b) => (
              <path key={b.key} d={bandPath(b)} className={`band f-${b.to.color ?? b.from.color ?? "neutral"}`}>
                <title>{`${seen(b.from.name)} → ${seen(b.to.name)}`}</title>
              </path>
            ))}
            {graph.nodes.map((n) => (
              <NodeBar key={`${n.column} ${n.key}`} node={n} />
            ))}
          </g>
        </svg>
      </TableBox>
    </figure>
  );
}

function NodeBar({ node }: { readonly node: GraphNode }) {
  const x = X[node.column] ?? 0;
  const name = seen(node.name);
  return (
    <g>
      <rect x={x} y={node.y} width={BAR} height={node.height} className={`f-${node.color ?? "ink"}`} />
      <text x={x + BAR + 6} y={node.y + Math.min(node.height / 2 + 4, Math.max(11, node.height / 2 + 4))}>
        {name.length > 26 ? `${name.slice(0, 25)}…` : name}{" "}
        <tspan className="amount">{roundDollars(node.amount)}</tspan>
        <title>{name}</title>
      </text>
    </g>
  );
}

function bandPath({ from, to, y1, y2, height }: GraphBand): string {
  const [x1, x2] = [(X[from.column] ?? 0) + BAR, X[to.column] ?? 0];
  const m = (x1 + x2) / 2;
  const h = Math.max(0.6, height);
  return `M${x1} ${y1} C${m} ${y1} ${m} ${y2} ${x2} ${y2} L${x2} ${y2 + h} C${m} ${y2 + h} ${m} ${y1 + h} ${x1} ${y1 + h} Z`;
}
