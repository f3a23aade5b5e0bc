/** Hands a text to the browser as a file to save. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the browser as a file to save. */
export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** What a spreadsheet may take for a formula, and the mark that undoes it. */
const ACTS = /^[=+\-@\t\r\n'＝＋－＠]/u;

/**
 * Rows as CSV (RFC 4180), as the server writes them: a byte order mark so that spreadsheets read every script, and an
 * apostrophe before text that they would run as a formula.
 */
export function csvText(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const plain = (text: string) => (ACTS.test(text) ? `'${text}` : text);
  const cell = (value: string | number) => (typeof value === "number" ? String(value) : quoted(plain(value)));
  const lines = [head.map(quoted), ...rows.map((r) => r.map(cell))];
  return `\uFEFF${lines.map((l) => l.join(",")).join("\r\n")}\r\n`;
}

const quoted = (text: string): string => (/[",\n\r;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
