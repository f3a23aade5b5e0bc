/** Many short texts in one array of UTF-16 units: read back one by one, without an object for each. */
import { type Growing, growingInts, growingUnits } from "./growing.ts";

/** Units of all texts, and where each begins; one start more than there are texts. */
export interface PooledTexts {
  units: Uint16Array;
  starts: Int32Array;
}

/** Units turned into a text at a time; longer calls overflow the stack. */
const PIECE = 8192;

/** Reads texts by number. */
export class TextPool {
  readonly size: number;
  private readonly units: Uint16Array;
  private readonly starts: Int32Array;
  private whole: string | undefined;

  constructor({ units, starts }: PooledTexts) {
    this.units = units;
    this.starts = starts;
    this.size = starts.length - 1;
  }

  /** Text number `i`. */
  at(i: number): string {
    this.whole ??= textOf(this.units);
    return this.whole.substring(this.starts[i] as number, this.starts[i + 1] as number);
  }

  /** Length of text number `i` in UTF-16 units. */
  lengthAt(i: number): number {
    return (this.starts[i + 1] as number) - (this.starts[i] as number);
  }

  /** Is text number `i` this one? */
  equals(i: number, text: string): boolean {
    const from = this.starts[i] as number;
    if (this.lengthAt(i) !== text.length) return false;
    for (let k = 0; k < text.length; k++) if (this.units[from + k] !== text.charCodeAt(k)) return false;
    return true;
  }
}

/** Exact also for halves of surrogate pairs, which a decoder of UTF-16 would replace. */
function textOf(units: Uint16Array): string {
  let out = "";
  for (let at = 0; at < units.length; at += PIECE)
    out += String.fromCharCode(...units.subarray(at, Math.min(units.length, at + PIECE)));
  return out;
}

/** Collects texts; with `once` a text that is known keeps its number. */
export class TextCollector {
  private readonly units: Growing<Uint16Array> = growingUnits();
  private readonly starts: Growing<Int32Array> = growingInts();
  private readonly known = new Map<string, number>();

  constructor() {
    this.starts.push(0);
  }

  /** Adds a text; returns its number. */
  add(text: string): number {
    this.units.pushUnits(text);
    this.starts.push(this.units.length);
    return this.starts.length - 2;
  }

  /** Number of the text, adding it on first sight. */
  intern(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.add(text);
    this.known.set(text, number);
    return number;
  }

  pooled(): PooledTexts {
    return { units: this.units.cut(), starts: this.starts.cut() };
  }
}
