import type { TimelineDay } from "../../../src/operations/index.ts";
import { TableBox } from "../frame/table-box.tsx";
import { grouped } from "../words/amounts.ts";

interface Month {
  readonly month: string;
  added: number;
  removed: number;
}

const WIDE = 1120;
const UP = 96;
const DOWN = 36;

/** Additions up, removals down, a bar a month; the same figures stand in words for who cannot see it. */
export function TimelineStrip({ days }: { readonly days: readonly TimelineDay[] }) {
  const months = byMonth(days);
  if (months.length === 0) return null;
  const most = Math.max(1, ...months.map((m) => m.added));
  const mostGone = Math.max(1, ...months.map((m) => m.removed));
  const step = WIDE / months.length;
  const bar = Math.min(12, Math.max(1.4, step - 1));
  const years = months.flatMap((m, i) => (m.month.endsWith("-01") ? [{ year: m.month.slice(0, 4), x: i * step }] : []));
  const every = Math.ceil(years.length / 16);
  const added = months.reduce((sum, m) => sum + m.added, 0);
  const removed = months.reduce((sum, m) => sum + m.removed, 0);
  const words = `From ${months[0]?.month} to ${months.at(-1)?.month}: ${grouped(added)} added, ${grouped(removed)} removed, by month.`;
  return (
    <figure className="strip">
      <TableBox>
        <svg viewBox={`0 -14 ${WIDE} ${UP + DOWN + 34}`} role="img" aria-label={words}>
          {years.map(({ year, x }, i) => (
            <g key={year}>
              {(every === 1 || i % every === 0) && <line x1={x} x2={x} y1={0} y2={UP + DOWN} className="year-line" />}
              {i % every === 0 && (
                <text x={x + 3} y={UP + DOWN + 14}>
                  {year}
                </text>
              )}
            </g>
          ))}
          {months.map((m, i) => {
            const up = (m.added / most) * UP;
            const down = (m.removed / mostGone) * DOWN;
            return (
              <g key={m.month}>
                {m.added > 0 && (
                  <rect x={i * step} y={UP - up} width={bar} height={Math.max(1, up)} className="came">
                    <title>{`${m.month}: ${m.added} added`}</title>
                  </rect>
                )}
                {m.removed > 0 && (
                  <rect x={i * step} y={UP + 1} width={bar} height={Math.max(1, down)} className="left">
                    <title>{`${m.month}: ${m.removed} removed`}</title>
                  </rect>
                )}
              </g>
            );
          })}
          <line x1={0} x2={WIDE} y1={UP} y2={UP} className="ground-line" />
          <text x={0} y={-4}>{`most in a month: ${grouped(most)} added, ${grouped(mostGone)} removed`}</text>
        </svg>
      </TableBox>
      <figcaption className="small quiet">{words}</figcaption>
    </figure>
  );
}

function byMonth(days: readonly TimelineDay[]): Month[] {
  const [first, last] = [days[0]?.on.slice(0, 7), days.at(-1)?.on.slice(0, 7)];
  if (first === undefined || last === undefined) return [];
  const months = new Map<string, Month>();
  // At least two years, so that one busy day does not fill the strip.
  const begin = monthsBefore(last, 24);
  const [earliest = first] = [first, begin].sort();
  for (let m = earliest; m <= last && months.size < 1200; m = nextMonth(m))
    months.set(m, { month: m, added: 0, removed: 0 });
  for (const d of days) {
    const month = months.get(d.on.slice(0, 7));
    if (month === undefined) continue;
    month.added += d.added;
    month.removed += d.removed;
  }
  return [...months.values()];
}

function monthsBefore(month: string, back: number): string {
  const [year = 0, m = 0] = month.split("-").map(Number);
  const at = year * 12 + (m - 1) - back;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

function nextMonth(month: string): string {
  const [year = 0, m = 0] = month.split("-").map(Number);
  return m === 12 ? `${year + 1}-01` : `${year}-${String(m + 1).padStart(2, "0")}`;
}
