/** Width of a printed answer in columns. */
export const COLUMNS = 80;

/** How text is set off: with escape codes on a terminal, without when piped. */
export interface Ink {
  strong(text: string): string;
  faint(text: string): string;
  alarm(text: string): string;
}

const plain: Ink = { strong: (t) => t, faint: (t) => t, alarm: (t) => t };
const escaped: Ink = {
  strong: (t) => `\u001b[1m${t}\u001b[22m`,
  faint: (t) => `\u001b[2m${t}\u001b[22m`,
  alarm: (t) => `\u001b[1;31m${t}\u001b[22;39m`,
};

/** Ink for a stream: color only on a terminal and when nobody asked for none. */
export function inkFor(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): Ink {
  return stream.isTTY === true && env.NO_COLOR === undefined ? escaped : plain;
}

/** Makes control and direction characters of foreign text visible, so that a hostile name cannot act on the terminal. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) =>
    c === "\t" ? " " : `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
}

/** What could act on a terminal and stands as it is in JSON: control characters past the first, and what hides or turns text. */
const ACTS_IN_JSON = /[\p{Cf}\u007f-\u009f\u2028\u2029]/gu;

/** JSON for a terminal: the same value, with nothing in it that acts. */
export function harmlessJson(json: string): string {
  return json.replace(ACTS_IN_JSON, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** A value as JSON for a terminal. */
export function jsonText(value: unknown, indent?: number): string {
  return harmlessJson(JSON.stringify(value, null, indent));
}

/** Breaks text into lines of at most `COLUMNS`, each indented; words longer than a line are cut. */
export function wrapped(text: string, indent: number, hanging = indent): string[] {
  const lines: string[] = [];
  let line = "";
  const room = () => COLUMNS - (lines.length === 0 ? indent : hanging);
  const push = () => {
    lines.push(" ".repeat(lines.length === 0 ? indent : hanging) + line);
    line = "";
  };
  for (const word of harmless(text)
    .split(/\s+/)
    .filter((w) => w !== "")
    .flatMap((w) => pieces(w, COLUMNS - hanging))) {
    if (line !== "" && line.length + 1 + word.length > room()) push();
    line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") push();
  return lines;
}

function pieces(word: string, size: number): string[] {
  const chars = [...word];
  const count = Math.max(1, Math.ceil(chars.length / size));
  return Array.from({ length: count }, (_, i) => chars.slice(i * size, (i + 1) * size).join(""));
}
