/** Numbers filed under hashes, in arrays: a hash table that can be read where it lies, in a file or a shared buffer. */
import { type Growing, growingInts } from "./growing.ts";

/** Bucket `b` has the slots from `starts[b]` up to `starts[b + 1]`, in the order filed; slot `s` holds its hash at `2 * s`, then its item. */
export interface Buckets {
  starts: Int32Array;
  slots: Int32Array;
}

/**
 * Pairs of hash and item, to be filed. Two texts share a hash about once in four thousand million pairs; where that
 * would matter, compare the texts.
 */
export class Filing {
  private readonly hashes: Growing<Int32Array> = growingInts();
  private readonly items: Growing<Int32Array> = growingInts();

  add(hash: number, item: number): void {
    this.hashes.push(hash);
    this.items.push(item);
  }

  /** Files everything added so far. */
  buckets(): Buckets {
    const hashes = this.hashes.cut();
    const given = this.items.cut();
    let size = 16;
    while (size * 2 < hashes.length) size *= 2;
    const starts = new Int32Array(size + 1);
    for (let i = 0; i < hashes.length; i++) bump(starts, ((hashes[i] as number) & (size - 1)) + 1);
    for (let b = 0; b < size; b++) starts[b + 1] = (starts[b + 1] as number) + (starts[b] as number);
    const fill = starts.slice(0, size);
    const slots = new Int32Array(2 * hashes.length);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      const at = fill[hash & (size - 1)] as number;
      fill[hash & (size - 1)] = at + 1;
      slots[2 * at] = hash;
      slots[2 * at + 1] = given[i] as number;
    }
    return { starts, slots };
  }
}

function bump(array: Int32Array, at: number): void {
  array[at] = (array[at] as number) + 1;
}

/** Calls `visit` with every item filed under the hash, in the order filed. */
export function visitBucket({ starts, slots }: Buckets, hash: number, visit: (item: number) => void): void {
  const bucket = hash & (starts.length - 2);
  const end = 2 * (starts[bucket + 1] as number);
  for (let at = 2 * (starts[bucket] as number); at < end; at += 2)
    if (slots[at] === hash) visit(slots[at + 1] as number);
}
