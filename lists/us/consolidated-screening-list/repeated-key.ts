/**
 * The first key that stands twice in one object of a JSON text, which JSON.parse would take silently, keeping the last;
 * undefined when there is none. Expects a text that JSON.parse has accepted. Linear in the length.
 */
export function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (keys !== undefined && isKey(text, end)) {
        const key = text.slice(at + 1, end - 1);
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end;
      continue;
    }
    if (sign === 0x7b) open.push(new Set());
    else if (sign === 0x5b) open.push(undefined);
    else if (sign === 0x7d || sign === 0x5d) open.pop();
    at += 1;
  }
  return undefined;
}

/** The place after the closing quote of the string that begins at a quote. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function isKey(text: string, after: number): boolean {
  let at = after;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === 0x3a;
}
