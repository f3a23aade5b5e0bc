import type { ViewedEntry } from "../list-history/index.ts";
import type { Proposal } from "../operations/index.ts";
import { fail, NO_TERMS, ok, placeCode, quoted, type Result, type StatedListings } from "../vocabulary/index.ts";
import { usualTerms } from "./sources.ts";

/** The entry that a proposal would make: the list's usual terms unless other words are given, and no citation but the proposal. */
export function proposedEntry(proposal: Proposal, stated: StatedListings): Result<ViewedEntry> {
  const list = stated.listId(proposal.list);
  if (list === undefined) {
    return fail({
      code: "listing/unknown-list",
      at: "--list",
      because: `${quoted(proposal.list)} is not a list known here`,
      try: "see `licet lists status`",
    });
  }
  if (!/[\p{L}\p{N}]/u.test(proposal.party)) {
    return fail({
      code: "party/name-empty",
      at: "--party",
      because: `${quoted(proposal.party)} holds no letter and no digit`,
      try: "give the party's name",
    });
  }
  const country = proposal.country === undefined ? undefined : placeCode(proposal.country);
  const usual = usualTerms[list];
  const words = {
    requirement: proposal.requirement ?? usual?.requirement,
    reviewPolicy: proposal.reviewPolicy ?? usual?.reviewPolicy,
  };
  const terms =
    words.requirement === undefined
      ? NO_TERMS
      : stated.terms(list, {
          requirement: words.requirement,
          ...(words.reviewPolicy ? { reviewPolicy: words.reviewPolicy } : {}),
          footnotes: proposal.footnotes ?? [],
          programs: [],
        });
  return ok({
    entry: {
      id: `proposed:${proposal.party}`,
      list,
      kind: "unknown",
      names: [{ text: proposal.party, role: "primary" }],
      addresses: [],
      countries: country ? [country] : [],
      identifiers: [],
      terms,
      citations: [],
      period: { from: proposal.from },
      firstDay: "exact",
      remarks: "a proposal, published by nobody",
    },
    wording: {},
    source: "proposal",
    edition: "proposal",
    proposed: true,
  });
}
