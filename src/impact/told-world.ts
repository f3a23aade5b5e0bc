import type { ListProvenance } from "../assessment/index.ts";
import type { Book } from "../book/index.ts";
import { listsAsked } from "../screening/index.ts";
import { daysBetween, fail, type LegalDate, type Result } from "../vocabulary/index.ts";
import type { Impact } from "./impact.ts";
import type { ImpactRequest, ImpactWorld } from "./request.ts";

/** What is proposed, told in the answer. */
export function toldProposal(
  p: NonNullable<ImpactRequest["proposed"]>,
  titleOf: (list: string) => string,
): NonNullable<Impact["proposal"]> {
  return {
    entries: p.entries.map(({ entry }) => ({
      list: entry.list,
      party: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
      from: entry.period.from ?? null,
      terms: entry.terms.requirement?.raw ?? `the usual terms of ${titleOf(entry.list)} are not known here`,
    })),
    moves: p.moves.map(
      (m) =>
        `${[...(m.products ?? []), ...(m.fromEccn ? [m.fromEccn] : [])].join(", ")} moved to ${m.to.code}${m.to.paragraph ? `.${m.to.paragraph}` : ""}`,
    ),
    facts: p.facts,
    notes: p.notes,
  };
}

/** What the answer takes as given. */
export function assumptionsOf(book: Book, asOf: LegalDate, w: ImpactWorld, on: LegalDate): string[] {
  const lists = listsAsked(w.world.screener.view, w.world.titleOf, w.askedAt, on);
  const absent = lists.filter((l) => l.state === "absent").map((l) => l.title);
  const stale = lists.filter((l) => l.state === "stale").map((l) => l.title);
  return [
    ...(absent.length > 0 ? [`not looked at, because not loaded: ${absent.join(", ")}`] : []),
    ...(stale.length > 0 ? [`looked at in an edition older than its limit (stale): ${stale.join(", ")}`] : []),
    ...(asOf > book.day
      ? [
          `the book speaks for ${book.day} and is asked for ${asOf}: orders placed since are not in it, and open ones may have shipped`,
        ]
      : []),
    ...(on > asOf ? [`apart from what is proposed, the lists are taken as they stood on ${asOf}`] : []),
    "an order leaves from the country stated, else from where the product is made, else from the company's country",
    "classification, origin, costs and shares are taken from the book as stated",
  ];
}

/** The lists looked at, with their age. */
export function provenanceOf(w: ImpactWorld, on: LegalDate): ListProvenance[] {
  const today = w.askedAt.slice(0, 10) as LegalDate;
  return listsAsked(w.world.screener.view, w.world.titleOf, w.askedAt, on).map((l) => ({
    name: l.list,
    title: l.title,
    edition: l.edition ?? null,
    publishedAt: l.publishedAt ?? null,
    age: l.publishedAt ? daysBetween(l.publishedAt, today) : null,
    state: l.state,
  }));
}

/** The day asked about lies before what is held here. */
export function beforeCoverage(on: LegalDate, first: LegalDate): Result<never> {
  return fail({
    code: "date/before-coverage",
    at: "asOf",
    because: `the law and the list history held here start on ${first}, after ${on}`,
    try: `ask for ${first} or a later day`,
  });
}
