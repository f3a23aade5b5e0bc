import type { LegalDate, ListEntry, ListId, Trouble } from "../vocabulary/index.ts";
import { quoted } from "../vocabulary/index.ts";
import type { Candidate, EditionBefore } from "./candidate.ts";
import { holdReasons } from "./hold-reasons.ts";
import type { EditionBounds } from "./publication.ts";

/** The judgement of a candidate. A held one takes force only when two different people release it. */
export type Verdict =
  | { readonly kind: "accepted" }
  | { readonly kind: "held"; readonly reasons: readonly [Trouble, ...Trouble[]] }
  | { readonly kind: "refused"; readonly troubles: readonly [Trouble, ...Trouble[]] };

/**
 * Judges a publication against the edition in force and the bounds of its source. Refused is what cannot be a whole and
 * right reading of the source; held is what may be right but looks like an accident.
 */
export function judgeEdition(
  before: EditionBefore | undefined,
  candidate: Candidate,
  bounds: EditionBounds,
  today: LegalDate,
): Verdict {
  const [refusal, ...more] = refusals(before, candidate, bounds);
  if (refusal !== undefined) return { kind: "refused", troubles: [refusal, ...more] };
  const [reason, ...others] = holdReasons(before, candidate, bounds, today);
  if (reason !== undefined) return { kind: "held", reasons: [reason, ...others] };
  return { kind: "accepted" };
}

function refusals(before: EditionBefore | undefined, candidate: Candidate, bounds: EditionBounds): Trouble[] {
  const { publication, source } = candidate;
  const { declared, counted, entries, quarantined } = publication;
  const found: Trouble[] = [];
  const refuse = (code: string, because: string, next = "fetch it again; the edition in force stays") =>
    found.push({ code, at: source, because, try: next });
  if (declared !== undefined && declared !== counted) {
    refuse("list/count-mismatch", `the document declares ${declared} records and ${counted} were counted`);
  }
  const read = publication.read ?? entries.length;
  if (read + quarantined.length !== counted) {
    refuse("list/records-lost", `${counted} records were counted, ${read} read and ${quarantined.length} set aside`);
  }
  if (entries.length < Math.max(1, bounds.minParties)) {
    refuse(
      "list/too-few",
      `${entries.length} entries are fewer than the ${Math.max(1, bounds.minParties)} the list must have`,
    );
  }
  if (quarantined.length > bounds.maxUnreadable * Math.max(1, counted)) {
    refuse(
      "list/unreadable",
      `${quarantined.length} of ${counted} records could not be read (${quarantined[0]?.because ?? ""})`,
    );
  }
  if (before !== undefined && candidate.publishedAt < before.publishedAt) {
    const newer = `an edition of ${before.publishedAt} is in force`;
    refuse("list/older", `it is of ${candidate.publishedAt} and ${newer}`, "load editions in the order of their days");
  }
  const flaw = firstFlaw(entries, candidate.carries);
  if (flaw !== undefined) refuse(flaw.code, flaw.because, "teach the reader of the source, then load it again");
  return found;
}

/** The first entry that no list could print: no id, an id twice, nothing to be found by, an unknown list. */
function firstFlaw(
  entries: readonly ListEntry[],
  carries: readonly ListId[],
): Pick<Trouble, "code" | "because"> | undefined {
  const ids = new Set<string>();
  const lists = new Set(carries);
  for (const entry of entries) {
    const nameless = entry.names.length === 0 && entry.addresses.length === 0;
    if (entry.id === "" || nameless || entry.names.some((name) => name.text.trim() === "")) {
      return { code: "list/missing-field", because: `entry ${quoted(entry.id)} lacks an id or a name` };
    }
    if (ids.has(entry.id)) return { code: "list/duplicate-id", because: `entry ${quoted(entry.id)} is there twice` };
    if (!lists.has(entry.list)) {
      return {
        code: "list/unknown-list",
        because: `entry ${quoted(entry.id)} is of ${quoted(entry.list)}, not known here`,
      };
    }
    ids.add(entry.id);
  }
  return undefined;
}
