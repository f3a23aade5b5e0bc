import type { Instant } from "../vocabulary/index.ts";
import type { Attempt } from "./attempt.ts";
import type { Edition, EditionId, EditionSummary } from "./edition.ts";
import type { SourceId } from "./publication.ts";
import type { Signature } from "./release-edition.ts";

/** The edition in force with the last moment at which it was known to be the publisher's latest word. */
export interface EditionInForce {
  readonly edition: Edition;
  readonly since: Instant;
  readonly currentAsOf: Instant;
}

/** An edition on the shelf, and whether it ever took force. */
export interface ShelvedEdition extends EditionSummary {
  readonly inForceSince?: Instant;
}

/**
 * What storage must offer to keep editions. Editions, switches, signatures and attempts are only ever added. What one
 * call writes is written whole or not at all.
 */
export interface EditionStore {
  /** The edition in force now, or at an instant (`knownAt`); `undefined` before the first. */
  inForce(source: SourceId, knownAt?: Instant): Promise<EditionInForce | undefined>;
  edition(source: SourceId, id: EditionId): Promise<Edition | undefined>;
  /** The last moment, as far as known at an instant, at which an edition was its publisher's latest word. */
  currentAsOf(source: SourceId, id: EditionId, knownAt?: Instant): Promise<Instant | undefined>;
  /** Editions without their entries, oldest first. */
  shelf(source?: SourceId): Promise<readonly ShelvedEdition[]>;
  /**
   * Builds an edition aside: nothing reads it until it is switched to. One with the same id and the same edition before
   * it stays as it is; with another edition before it, the id now means the new one, unless it ever took force.
   */
  setAside(edition: Edition): Promise<void>;
  /**
   * Puts an edition that was set aside in force, together with the note of the attempt, in one step, and only if the
   * edition in force is still `expected`. False when it is not; then nothing is written.
   */
  switchTo(source: SourceId, id: EditionId, expected: EditionId | undefined, attempt: Attempt): Promise<boolean>;
  noteAttempt(attempt: Attempt): Promise<void>;
  /** Attempts, latest first; all of them without a limit. */
  attempts(source?: SourceId, limit?: number): Promise<readonly Attempt[]>;
  /** Adds a signature, one per person, edition and edition before; false when that person has signed already. */
  sign(source: SourceId, id: EditionId, signature: Signature): Promise<boolean>;
  signatures(source: SourceId, id: EditionId): Promise<readonly Signature[]>;
}
