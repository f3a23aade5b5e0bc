import type { DatedChange } from "../api/changes.ts";
import { grouped } from "../words/amounts.ts";
import { type AxisMonth, monthsOf } from "./axis.ts";

const WIDE = 1120;
const LANE = 34;
const LEFT = 96;

interface Lane {
  readonly name: string;
  readonly of: (m: AxisMonth) => number;
  readonly look: "came" | "left" | "rule";
}

const LANES: readonly Lane[] = [
  { name: "rules", of: (m) => m.rules, look: "rule" },
  { name: "control list", of: (m) => m.entries, look: "rule" },
  { name: "parties added", of: (m) => m.added, look: "came" },
  { name: "removed", of: (m) => m.removed, look: "left" },
  { name: "editions", of: (m) => m.editions, look: "rule" },
];

/** Rules, entries, listings and editions on one axis of months, a lane each; the same figures stand in words and in the table. */
export function ChangeAxis({
  changes,
  open,
}: {
  readonly changes: readonly DatedChange[];
  readonly open: string | undefined;
}) {
  const months = monthsOf(changes);
  if (months.length === 0) return null;
  const step = (WIDE - LEFT) / months.length;
  const bar = Math.min(12, Math.max(1.4, step - 1));
  const high = LANES.length * LANE;
  const x = (i: number) => LEFT + i * step;
  const years = months.flatMap((m, i) => (m.month.endsWith("-01") ? [{ year: m.month.slice(0, 4), i }] : []));
  const every = Math.ceil(years.length / 14);
  const at = months.findIndex((m) => m.month === open?.slice(0, 7));
  const sums = LANES.map((l) => `${grouped(months.reduce((sum, m) => sum + l.of(m), 0))} ${l.name}`);
  const words = `From ${months[0]?.month} to ${months.at(-1)?.month}: ${sums.join(", ")}.`;
  return (
    <figure className="axis">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus -- because arrows scroll it */}
      <section className="axis-box" tabIndex={0} aria-label="Time line, scrolls sideways on a narrow page">
        <svg viewBox={`0 0 ${WIDE} ${high + 20}`} role="img" aria-label={words}>
          {years
            .filter((_, i) => i % every === 0)
            .map(({ year, i }) => (
              <g key={year}>
                <line x1={x(i)} x2={x(i)} y1={0} y2={high} className="year-line" />
                <text x={x(i) + 3} y={high + 14}>
                  {year}
                </text>
              </g>
            ))}
          {at >= 0 && <rect x={x(at) - 1} y={0} width={Math.max(3, bar + 2)} height={high} className="open-month" />}
          {LANES.map((lane, n) => (
            <LaneOf key={lane.name} lane={lane} top={n * LANE} months={months} x={x} bar={bar} />
          ))}
        </svg>
      </section>
      <figcaption className="small quiet">{words}</figcaption>
    </figure>
  );
}

function LaneOf(props: {
  readonly lane: Lane;
  readonly top: number;
  readonly months: readonly AxisMonth[];
  readonly x: (i: number) => number;
  readonly bar: number;
}) {
  const { lane, top, months, x, bar } = props;
  const most = Math.max(1, ...months.map(lane.of));
  const base = top + LANE - 4;
  return (
    <g>
      <text x={0} y={base - 2}>
        {lane.name}
      </text>
      <line x1={LEFT} x2={WIDE} y1={base} y2={base} className="ground-line" />
      {months.map((m, i) => {
        const n = lane.of(m);
        const tall = Math.max(3, (n / most) * (LANE - 10));
        return n === 0 ? null : (
          <rect key={m.month} x={x(i)} y={base - tall} width={bar} height={tall} className={lane.look}>
            <title>{`${m.month}: ${grouped(n)} ${lane.name}`}</title>
          </rect>
        );
      })}
    </g>
  );
}
