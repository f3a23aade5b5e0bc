/** Headings under which a table of parties has its names. */
export const NAME_HEADINGS =
  /^(name|names|party|parties|entity|customer|company|vendor|supplier|account|full ?name|firma|名称|公司)/i;

/** Cells of a delimited text, quotes understood. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const by = [",", ";", "\t"].reduce((best, d) => (head.split(d).length > head.split(best).length ? d : best), ",");
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], "", false];
  const endRow = () => {
    row.push(cell);
    if (row.some((c) => c.trim() !== "")) rows.push(row);
    [row, cell] = [[], ""];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === "") quoted = true;
    else if (c === by) {
      row.push(cell);
      cell = "";
    } else if (c === "\n") endRow();
    else if (c !== "\r") cell += c;
  }
  if (cell !== "" || row.length > 0) endRow();
  return rows;
}

/** Names of a file: one a line; of a table the column headed as a name, or the first. */
export function namesOfFile(fileName: string, text: string): readonly string[] {
  const plain = text.replace(/^\uFEFF/, "");
  if (!/\.(csv|tsv)$/i.test(fileName))
    return plain
      .split(/\r?\n/)
      .map((n) => n.trim())
      .filter((n) => n !== "");
  const [head = [], ...rows] = cellsOf(plain);
  const at = head.findIndex((h) => NAME_HEADINGS.test(h.trim()));
  const all = at < 0 ? [head, ...rows] : rows;
  return all.map((r) => r[Math.max(0, at)]?.trim() ?? "").filter((n) => n !== "");
}
