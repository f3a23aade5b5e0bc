/** Edit distance of long strings, many characters at a time (Myers 1999, blocks after Hyyrö 2003). */

const BITS = 32;
let scratch = new Uint8Array(256);

/** One string prepared to be compared with many others. Plain Levenshtein distance. */
export class SquashPattern {
  private readonly length: number;
  private readonly blocks: number;
  /** Bit masks: for character c and block b at `c * blocks + b`, where in the pattern c stands. */
  private readonly masks: Int32Array;
  private readonly plus: Int32Array;
  private readonly minus: Int32Array;

  constructor(pattern: string) {
    this.length = pattern.length;
    this.blocks = Math.max(1, Math.ceil(pattern.length / BITS));
    this.masks = new Int32Array(128 * this.blocks);
    this.plus = new Int32Array(this.blocks);
    this.minus = new Int32Array(this.blocks);
    for (let i = 0; i < pattern.length; i++) {
      const at = (pattern.charCodeAt(i) & 127) * this.blocks + (i >> 5);
      this.masks[at] = (this.masks[at] as number) | (1 << (i & 31));
    }
  }

  /** Distance to `text`; characters are compared by their low seven bits. */
  distance(text: string): number {
    if (scratch.length < text.length) scratch = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) scratch[i] = text.charCodeAt(i) & 127;
    return this.distanceTo(scratch, 0, text.length);
  }

  /** Distance to the letters from `from` up to `until`, seven bits each. */
  distanceTo(letters: Uint8Array, from: number, until: number): number {
    if (this.length === 0) return until - from;
    if (this.blocks === 1) return this.shortDistance(letters, from, until);
    this.plus.fill(-1);
    this.minus.fill(0);
    let score = this.length;
    for (let j = from; j < until; j++) score += this.step(letters[j] as number);
    return score;
  }

  /** The same for patterns of one block, without the carries. */
  private shortDistance(letters: Uint8Array, from: number, until: number): number {
    const { masks, length } = this;
    const top = 1 << (length - 1);
    let pv = -1;
    let mv = 0;
    let score = length;
    for (let j = from; j < until; j++) {
      const mask = masks[letters[j] as number] as number;
      const xv = mask | mv;
      const xh = (((mask & pv) + pv) ^ pv) | mask;
      let ph = mv | ~(xh | pv);
      const mh = pv & xh;
      if ((ph & top) !== 0) score++;
      else if ((mh & top) !== 0) score--;
      ph = (ph << 1) | 1;
      pv = (mh << 1) | ~(xv | ph);
      mv = ph & xv;
    }
    return score;
  }

  /** Moves one column on; returns the change of the bottom cell. */
  private step(c: number): number {
    const last = this.blocks - 1;
    const top = 1 << ((this.length - 1) & 31);
    let carryPlus = 1;
    let carryMinus = 0;
    let change = 0;
    for (let b = 0; b <= last; b++) {
      const mask = this.masks[c * this.blocks + b] as number;
      const pv = this.plus[b] as number;
      const mv = this.minus[b] as number;
      const xv = mask | mv;
      const eq = mask | carryMinus;
      const xh = ((((eq & pv) >>> 0) + (pv >>> 0)) ^ pv) | eq;
      let ph = mv | ~(xh | pv);
      let mh = pv & xh;
      if (b === last) change = (ph & top) !== 0 ? 1 : (mh & top) !== 0 ? -1 : 0;
      const outPlus = ph >>> 31;
      const outMinus = mh >>> 31;
      ph = (ph << 1) | carryPlus;
      mh = (mh << 1) | carryMinus;
      this.plus[b] = mh | ~(xv | ph);
      this.minus[b] = ph & xv;
      carryPlus = outPlus;
      carryMinus = outMinus;
    }
    return change;
  }
}
