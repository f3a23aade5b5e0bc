/** Items by group, in the order visited; `each` is called twice and must visit the same. */
export function groups(
  count: number,
  each: (visit: (group: number, item: number) => void) => void,
): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(count + 1);
  each((group) => {
    starts[group + 1] = (starts[group + 1] as number) + 1;
  });
  for (let g = 0; g < count; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number);
  const fill = starts.slice(0, count);
  const items = new Int32Array(starts[count] as number);
  each((group, item) => {
    const at = fill[group] as number;
    fill[group] = at + 1;
    items[at] = item;
  });
  return { starts, items };
}
