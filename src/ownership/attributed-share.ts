import type { Listing, Owner, Share } from "../vocabulary/index.ts";

/** One owner that counts toward a party, with the share counted and the path it came by. */
export interface CountedOwner {
  readonly path: readonly string[];
  readonly share: Share;
  /** `listed` is on a list that counts · `caught` counts because it is itself owned enough. */
  readonly because: "listed" | "caught";
  readonly listings: readonly Listing[];
}

/** The share of a party that listed owners hold, as an interval, with the arithmetic. */
export interface AttributedShare {
  readonly share: Share;
  readonly owners: readonly CountedOwner[];
}

/** Three answers to "is this listing one that counts on that day?". */
export type Counts = (listing: Listing) => "yes" | "no" | "unknown";

const NOTHING: Share = { low: 0, high: 0 };

/**
 * Adds up what counting owners hold, directly and through owners that are themselves held at or above `threshold` percent.
 * Status flows down a chain, percentages do not multiply (the regimes' own texts say so; the law files cite them):
 * a 50 percent owner of a 50 percent owner counts with its whole 50. Unknown shares stay intervals.
 */
export function attributedShare(
  owners: readonly Owner[],
  counts: Counts,
  threshold = 50,
  seen: readonly string[] = [],
): AttributedShare {
  const counted = owners.filter((o) => !seen.includes(o.name)).map((o) => countOwner(o, counts, threshold, seen));
  const held = counted.flatMap((c) => c.owners);
  const sum = counted.reduce<Share>((s, c) => ({ low: s.low + c.share.low, high: s.high + c.share.high }), NOTHING);
  return { share: { low: Math.min(sum.low, 100), high: Math.min(sum.high, 100) }, owners: held };
}

/** What one owner adds: its own share if it surely counts, up to its share if it may, nothing otherwise. */
function countOwner(owner: Owner, counts: Counts, threshold: number, seen: readonly string[]): AttributedShare {
  const answers = owner.listings.map(counts);
  const above = attributedShare(owner.owners, counts, threshold, [...seen, owner.name]);
  const sure = answers.includes("yes") || above.share.low >= threshold;
  const maybe = sure || answers.includes("unknown") || above.share.high >= threshold;
  if (!maybe) return { share: NOTHING, owners: [] };
  const because = answers.some((a) => a !== "no") ? "listed" : "caught";
  const listings =
    because === "listed" ? owner.listings.filter((l) => counts(l) !== "no") : above.owners.flatMap((o) => o.listings);
  const path = because === "listed" ? [owner.name] : [owner.name, ...(above.owners[0]?.path ?? [])];
  const share = { low: sure ? owner.share.low : 0, high: owner.share.high };
  return { share, owners: [{ path, share, because, listings }] };
}
