/** The listed words that a query word may be. */
import { type How, relate } from "./likeness.ts";
import type { Word } from "./words.ts";

/** Neighbours of one query word, strongest first: word ids with likeness in (0, 1] and the reason. */
export interface Neighbours {
  ids: readonly number[];
  likeness: readonly number[];
  how: readonly How[];
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
  private places: Map<number, number> | undefined;

  offer(id: number, likeness: number, how: How): void {
    const known = this.placeOf(id);
    if (known < 0) {
      this.places?.set(id, this.ids.length);
      this.ids.push(id);
      this.likeness.push(likeness);
      this.how.push(how);
      if (this.ids.length === FEW + 1) this.places = placesOf(this.ids);
    } else if (likeness > (this.likeness[known] as number)) {
      this.likeness[known] = likeness;
      this.how[known] = how;
    }
  }

  private placeOf(id: number): number {
    return this.places === undefined ? this.ids.indexOf(id) : (this.places.get(id) ?? -1);
  }

  sorted(): Neighbours {
    const { ids, likeness, how } = this;
    const order = ids.map((_, at) => at);
    if (order.length > 1)
      order.sort(
        (a, b) => (likeness[b] as number) - (likeness[a] as number) || (ids[a] as number) - (ids[b] as number),
      );
    const sortedIds = order.map((at) => ids[at] as number);
    return {
      ids: sortedIds,
      likeness: order.map((at) => Math.fround(likeness[at] as number)),
      how: order.map((at) => how[at] as How),
      places: this.places === undefined ? undefined : placesOf(sortedIds),
    };
  }
}

const placesOf = (ids: readonly number[]): Map<number, number> => new Map(ids.map((id, at) => [id, at]));

/** Neighbours of a word among a few others, without an index: ids are positions in `others`. */
export function neighboursAmong(word: Word, others: readonly Word[]): Neighbours {
  const found = new Gathered();
  others.forEach((other, id) => {
    const relation = relate(word, other);
    if (relation !== undefined) found.offer(id, relation.likeness, relation.how);
  });
  return found.sorted();
}
