import { buildNameIndex, fingerprintOf, type NamedEntry, type NameIndex, openNameIndex } from "../matching/index.ts";

/** Where built indexes are kept, so that another run or another thread need not build them. Losing them costs time alone. */
export interface IndexShelf {
  read(key: string): Uint8Array | undefined;
  write(key: string, snapshot: Uint8Array): void;
}

/** Indexes of fewer names are built as fast as they are read. */
const WORTH_KEEPING = 1_000;

/** The index of these entries: from the shelf where it lies there and was made of exactly these entries, else built and put there. */
export function keptNameIndex(entries: readonly NamedEntry[], shelf: IndexShelf | undefined): NameIndex {
  if (shelf === undefined || entries.length < WORTH_KEEPING) return buildNameIndex(entries);
  const mark = fingerprintOf(entries);
  const key = keyOf(mark);
  const kept = shelf.read(key);
  const opened = kept === undefined ? undefined : openNameIndex(kept, mark);
  if (opened !== undefined) return opened;
  const built = buildNameIndex(entries);
  shelf.write(key, built.snapshot(mark));
  return built;
}

const keyOf = (mark: string): string => `names-${mark}`;

/** A shelf for other threads, with the index of these entries on it. */
export function sharedIndex(entries: readonly NamedEntry[], index: NameIndex): SharedShelf {
  const shelf = new SharedShelf();
  if (entries.length < WORTH_KEEPING) return shelf;
  const mark = fingerprintOf(entries);
  shelf.write(keyOf(mark), index.snapshot(mark));
  return shelf;
}

/** A shelf in memory that threads can share: its snapshots lie in shared buffers. */
export class SharedShelf implements IndexShelf {
  /** What lies on it, to be handed to a thread and given to the constructor there. */
  readonly snapshots: Map<string, Uint8Array>;

  constructor(snapshots: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.snapshots = new Map(snapshots);
  }

  read(key: string): Uint8Array | undefined {
    return this.snapshots.get(key);
  }

  write(key: string, snapshot: Uint8Array): void {
    const shared = new Uint8Array(new SharedArrayBuffer(snapshot.length));
    shared.set(snapshot);
    this.snapshots.set(key, shared);
  }
}
