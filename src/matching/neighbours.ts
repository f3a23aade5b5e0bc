/** The listed words that a query word may be. */
import { type How, relate } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Neighbours of one query word, strongest first: word ids with likeness in (0, 1] and the reason. */
export interface Neighbours {
  ids: Int32Array;
  likeness: Float32Array;
  how: Uint8Array;
  /** Word id to its place in the arrays, where there are many. */
  places: ReadonlyMap<number, number> | undefined;
}

/** Up to so many are sought one by one. */
const FEW = 12;

/** Place of a word among the neighbours, -1 where it is none. */
export function placeIn({ ids, places }: Neighbours, id: number): number {
  if (places !== undefined) return places.get(id) ?? -1;
  for (let at = 0; at < ids.length; at++) if (ids[at] === id) return at;
  return -1;
}

/** Gathers neighbours; a word offered twice keeps the greater likeness. */
export class Gathered {
  private readonly ids: number[] = [];
  private readonly likeness: number[] = [];
  private readonly how: How[] = [];
  private readonly places = new Map<number, number>();

  offer(id: number, likeness: number, how: How): void {
    const known = this.places.get(id);
    if (known === undefined) {
      this.places.set(id, this.ids.push(id) - 1);
      this.likeness.push(likeness);
      this.how.push(how);
    } else if (likeness > (this.likeness[known] as number)) {
      this.likeness[known] = likeness;
      this.how[known] = how;
    }
  }

  sorted(): Neighbours {
    const { ids, likeness, how } = this;
    const n = ids.length;
    const order = ids.map((_, at) => at);
    if (n > 1)
      order.sort(
        (a, b) => (likeness[b] as number) - (likeness[a] as number) || (ids[a] as number) - (ids[b] as number),
      );
    const out = { ids: new Int32Array(n), likeness: new Float32Array(n), how: new Uint8Array(n) };
    const places = n > FEW ? new Map<number, number>() : undefined;
    order.forEach((from, at) => {
      out.ids[at] = ids[from] as number;
      out.likeness[at] = likeness[from] as number;
      out.how[at] = how[from] as number;
      places?.set(ids[from] as number, at);
    });
    return { ...out, places };
  }
}

/** Neighbours of a word among a few others, without an index: ids are positions in `others`. */
export function neighboursAmong(word: Word, others: readonly Word[]): Neighbours {
  const found = new Gathered();
  others.forEach((other, id) => {
    const relation = relate(word, other);
    if (relation !== undefined) found.offer(id, relation.likeness, relation.how);
  });
  return found.sorted();
}
