/** Most requests inside at a time, waiting or being answered. */
const MOST_INSIDE = 512;

/**
 * Lets requests to their answer one after the other, in the order of arrival. Between two of them the server accepts
 * connections and reads what others sent, so that nobody waits at the door while those inside are served again and
 * again. Beyond a number inside it turns away: told at once is better than answered when nobody waits any more.
 */
export class Gate {
  private readonly most: number;
  private readonly waiting: (() => void)[] = [];
  private count = 0;
  private turning = false;

  constructor(most = MOST_INSIDE) {
    this.most = most;
  }

  /** How many are inside. */
  get inside(): number {
    return this.count;
  }

  /** Goes in, to be followed by {@link leave}; false when it is full. */
  enter(): boolean {
    if (this.count >= this.most) return false;
    this.count++;
    return true;
  }

  leave(): void {
    this.count--;
  }

  /** Waits for one's turn. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.turning) return;
      this.turning = true;
      setImmediate(() => this.next());
    });
  }

  private next(): void {
    this.waiting.shift()?.();
    this.turning = this.waiting.length > 0;
    if (this.turning) setImmediate(() => this.next());
  }
}
