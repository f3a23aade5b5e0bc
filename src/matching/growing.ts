/** Arrays of numbers that grow while a list is read, cut to length at the end. */

type Numbers = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** A typed array that doubles when it is full. */
export class Growing<T extends Numbers> {
  length = 0;
  private room: T;
  private readonly make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.room = make(1024);
  }

  push(value: number): void {
    if (this.length === this.room.length) this.grow(this.length + 1);
    this.room[this.length++] = value;
  }

  /** Appends the UTF-16 units of a text. */
  pushUnits(text: string): void {
    if (this.length + text.length > this.room.length) this.grow(this.length + text.length);
    for (let i = 0; i < text.length; i++) this.room[this.length++] = text.charCodeAt(i);
  }

  /** What was pushed, without a copy. */
  cut(): T {
    return this.room.subarray(0, this.length) as T;
  }

  private grow(least: number): void {
    const larger = this.make(Math.max(least, this.room.length * 2));
    larger.set(this.room);
    this.room = larger;
  }
}

/** A growing array of 32-bit integers. */
export const growingInts = (): Growing<Int32Array> => new Growing((n) => new Int32Array(n));
/** A growing array of double-precision numbers. */
export const growingFloats = (): Growing<Float64Array> => new Growing((n) => new Float64Array(n));
/** A growing array of bytes. */
export const growingBytes = (): Growing<Uint8Array> => new Growing((n) => new Uint8Array(n));
/** A growing array of UTF-16 units. */
export const growingUnits = (): Growing<Uint16Array> => new Growing((n) => new Uint16Array(n));
