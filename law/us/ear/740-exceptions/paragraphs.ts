/** One step of a path, `a`, `1`, `iv`. */
type Step = string;

const steps = (text: string): Step[] => [...text.matchAll(/\(([a-z0-9]+)\)/gi)].map((m) => (m[1] ?? "").toLowerCase());

/** `3` to `8`, or `a` to `c`; undefined when the ends are no such range. */
function between(first: Step, last: Step): Step[] | undefined {
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => String(Number(first) + i));
  }
  if (!/^[a-z]$/.test(first) || !/^[a-z]$/.test(last)) return undefined;
  const start = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - start + 1 }, (_, i) => String.fromCharCode(start + i));
}

/** The paragraphs a slice names: `740.9(a)(1),(3)-(8),(b)(1)-(3)`; the whole section gives one empty path. */
function pathsOf(slice: string): Step[][] {
  const found: Step[][] = [];
  let stem: Step[] = [];
  for (const token of slice.replace(/^740\.\d+/, "").split(/[,;]\s*/)) {
    const [from, to] = token.split(/-|\s+to\s+/).map(steps);
    if (from === undefined || from.length === 0) continue;
    const head = /^\d/.test(from[0] ?? "") ? [...stem.slice(0, 1), ...from] : from;
    stem = head;
    const last = to?.at(-1);
    const range = last === undefined ? undefined : between(head.at(-1) ?? "", last);
    for (const end of range ?? [head.at(-1) ?? ""]) found.push([...head.slice(0, -1), end]);
  }
  return found.length > 0 ? found : [[]];
}

/** Does a slice of a section (`740.9(a)(1),(3)-(8)`) leave room for a paragraph of it (`740.9(a)(5)`)? */
export function admits(slice: string, paragraph: string): boolean {
  const path = steps(paragraph.replace(/^740\.\d+/, ""));
  return pathsOf(slice).some((p) => p.every((step, i) => path[i] === undefined || path[i] === step));
}
