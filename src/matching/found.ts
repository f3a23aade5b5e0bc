/** Candidates of one query, in arrays that are used again for the next. */

/** Views that may be meant, without repeats: those at one place belong together. */
export class Found {
  size = 0;
  readonly views: number[] = [];
  /** Weight of the query words each is known to share, by likeness. */
  readonly shared: number[] = [];
  /** Found by initials: looked at in any case. */
  initials = 0;
  /** From this place on, letters alone led to them. */
  byLetters = 0;
  /** Query in which a view was last taken. */
  private readonly takenIn: Uint32Array;
  private query = 0;

  constructor(views: number) {
    this.takenIn = new Uint32Array(views);
  }

  /** Forgets the last query. */
  clear(): void {
    this.size = 0;
    this.initials = 0;
    this.byLetters = 0;
    this.query++;
  }

  /** Adds a view, once. */
  take(view: number): void {
    if (this.takenIn[view] === this.query) return;
    this.takenIn[view] = this.query;
    this.views[this.size] = view;
    this.shared[this.size++] = 0;
  }

  /** Place of a view that was taken. */
  placeOf(view: number): number {
    let place = 0;
    while (this.views[place] !== view) place++;
    return place;
  }
}
