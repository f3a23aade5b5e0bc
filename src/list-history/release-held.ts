import { type LegalDate, ok, type Result } from "../vocabulary/index.ts";
import type { Attempt } from "./attempt.ts";
import type { EditionId } from "./edition.ts";
import type { EditionStore } from "./edition-store.port.ts";
import type { SourceId } from "./publication.ts";
import { judgeSignature, SIGNATURES_NEEDED, type Signature, signers } from "./release-edition.ts";

/** What a signature did: the edition still waits for another person, or it took force. */
export interface ReleaseReport {
  readonly outcome: "signed" | "released";
  readonly signatures: readonly Signature[];
}

/**
 * Signs a held edition; the second person's signature puts it in force, in one step and once. The attempt is noted
 * either way.
 */
export async function releaseHeld(
  store: EditionStore,
  source: SourceId,
  id: EditionId,
  signature: Signature,
): Promise<Result<ReleaseReport>> {
  const before = (await store.inForce(source))?.edition;
  const held = await heldOnShelf(store, source, id);
  const signed = { ...signature, ...(before === undefined ? {} : { after: before.id }) };
  const given = async () => (await store.signatures(source, id)).filter((one) => one.after === before?.id);
  const judged = judgeSignature(held?.summary, id, before, await given(), signed);
  if (!judged.ok) return judged;
  await store.sign(source, id, signed);
  const signatures = await given();
  const attempt: Attempt = {
    source,
    at: signature.at,
    from: "release",
    outcome: "signed",
    edition: id,
    reasons: [],
    quarantined: [],
    by: signature.person,
  };
  if (signers(signatures) >= SIGNATURES_NEEDED && held !== undefined) {
    const current = held.currentAsOf === undefined ? {} : { currentAsOf: held.currentAsOf };
    const released: Attempt = { ...attempt, outcome: "released", ...current };
    if (await store.switchTo(source, id, before?.id, released)) return ok({ outcome: "released", signatures });
  }
  await store.noteAttempt(attempt);
  return ok({ outcome: "signed", signatures });
}

/**
 * The held edition of that id with the note that held it. One that was built and neither held nor switched to is the
 * rest of a crash, and nothing to sign.
 */
async function heldOnShelf(store: EditionStore, source: SourceId, id: EditionId) {
  const note = (await store.attempts(source)).find((one) => one.outcome === "held" && one.edition === id);
  const shelf = await store.shelf(source);
  const summary = shelf.find((edition) => edition.id === id && edition.inForceSince === undefined);
  return note === undefined || summary === undefined ? undefined : { summary, currentAsOf: note.currentAsOf };
}

/** An edition waiting for signatures. */
export interface HeldEdition {
  readonly source: SourceId;
  readonly id: EditionId;
  readonly publishedAt: LegalDate;
  readonly because: readonly string[];
  readonly signedBy: readonly string[];
}

/** The editions of a source that wait for two people: set aside, held, and not overtaken by a newer one. */
export async function heldEditions(store: EditionStore, source: SourceId): Promise<HeldEdition[]> {
  const [shelf, attempts, current] = [
    await store.shelf(source),
    await store.attempts(source),
    await store.inForce(source),
  ];
  const held: HeldEdition[] = [];
  for (const edition of shelf) {
    if (edition.inForceSince !== undefined) continue;
    if (edition.after !== current?.edition.id) continue;
    const because = attempts.find((one) => one.outcome === "held" && one.edition === edition.id);
    if (because === undefined) continue;
    const signatures = await store.signatures(source, edition.id);
    held.push({
      source,
      id: edition.id,
      publishedAt: edition.publishedAt,
      because: because.reasons.map((reason) => reason.because),
      signedBy: signatures.map((one) => one.person),
    });
  }
  return held;
}
