import { fail, type Instant, ok, quoted, type Result } from "../vocabulary/index.ts";
import type { EditionId, EditionSummary } from "./edition.ts";

/** One person's word that a held edition is right. */
export interface Signature {
  /** The person, not an account: one person with two accounts is one person. */
  readonly person: string;
  readonly at: Instant;
  readonly because: string;
  /** The edition in force with which the held one was compared when this was signed. */
  readonly after?: EditionId;
}

/** How many different people release a held edition. */
export const SIGNATURES_NEEDED = 2;

/** The same person however the name was typed: width, case, spaces and characters that nobody sees do not make another. */
export function personKey(person: string): string {
  return person
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{Cc}\p{Mn}]/gu, "")
    .trim()
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Different people among the signatures. */
export function signers(signatures: readonly Signature[]): number {
  return new Set(signatures.map((signature) => personKey(signature.person))).size;
}

/**
 * May this signature be added to a held edition? Refused: no name or reason, an edition that is not held or already
 * released, one that a newer edition has overtaken, and the same person a second time.
 */
export function judgeSignature(
  held: EditionSummary | undefined,
  id: EditionId,
  inForce: EditionSummary | undefined,
  given: readonly Signature[],
  signature: Signature,
): Result<"waits" | "releases"> {
  const refuse = (code: string, because: string, next: string) => fail({ code, at: id, because, try: next });
  if (personKey(signature.person) === "" || signature.because.trim() === "") {
    return refuse("release/unsigned", "a release needs the name of a person and a reason", "state both");
  }
  if (held === undefined) {
    return refuse("release/not-held", `there is no held edition ${quoted(id)}`, "see `lists status` for what is held");
  }
  if (held.after !== inForce?.id) {
    const now = inForce?.id ?? "none";
    return refuse(
      "release/overtaken",
      `it was compared with ${held.after ?? "none"} and ${now} is in force`,
      "load it again",
    );
  }
  if (given.some((one) => personKey(one.person) === personKey(signature.person))) {
    return refuse(
      "release/same-person",
      `${quoted(signature.person)} has already signed, and a second person must`,
      "ask a colleague to look at the difference and sign",
    );
  }
  return ok(signers([...given, signature]) >= SIGNATURES_NEEDED ? "releases" : "waits");
}
