/** A short mark of everything an index is built of, so that a snapshot is never used for another list. */
import type { NamedEntry } from "./listing.ts";

/** The same entries give the same mark, whatever made them. Notices change, not malice. */
export function fingerprintOf(entries: readonly NamedEntry[]): string {
  const mark = new Mark();
  for (const { id, kind, countries, names } of entries) {
    mark.add(id);
    mark.add(kind);
    for (const country of countries) mark.add(country);
    for (const { text, role, from, until } of names) {
      mark.add(text);
      mark.add(role);
      mark.add(from ?? "");
      mark.add(until ?? "");
    }
  }
  return mark.told();
}

class Mark {
  private a = 0x811c9dc5;
  private b = 0x2c1b3c6d;
  private texts = 0;

  add(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
      b = (Math.imul(b, 31) + a) | 0;
    }
    this.a = Math.imul(a ^ 0xffff, 0x01000193); // the end of a text
    this.b = (b ^ (b >>> 15) ^ text.length) | 0;
    this.texts++;
  }

  told(): string {
    return [this.a, this.b, this.texts].map((n) => (n >>> 0).toString(36)).join("-");
  }
}
