/** Keeps the best few numbered things by value; equal values go to the lower number, so that the order of offers is no matter. */
export class BestFew {
  size = 0;
  /** The least value that may be kept: once there is no room, that of the worst. */
  least = -Infinity;
  readonly items: Int32Array;
  readonly values: Float64Array;

  constructor(room: number) {
    this.items = new Int32Array(room);
    this.values = new Float64Array(room);
  }

  /** Forgets everything. */
  clear(): void {
    this.size = 0;
    this.least = -Infinity;
  }

  /** True where an offer of this value would be kept. */
  admits(value: number, item: number): boolean {
    if (this.size < this.items.length) return true;
    const worst = this.values[this.size - 1] as number;
    return value > worst || (value === worst && item < (this.items[this.size - 1] as number));
  }

  /** Adds an admitted thing, dropping the worst where there is no room. */
  offer(value: number, item: number): void {
    let at = this.size < this.items.length ? this.size++ : this.size - 1;
    while (
      at > 0 &&
      ((this.values[at - 1] as number) < value ||
        (this.values[at - 1] === value && (this.items[at - 1] as number) > item))
    ) {
      this.values[at] = this.values[at - 1] as number;
      this.items[at] = this.items[at - 1] as number;
      at--;
    }
    this.values[at] = value;
    this.items[at] = item;
    if (this.size === this.items.length) this.least = this.values[this.size - 1] as number;
  }
}
