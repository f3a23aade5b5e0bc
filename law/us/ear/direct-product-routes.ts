import { type Asking, notMet, type Opinion, unknown, versionOn } from "../../../src/authoring/index.ts";
import { jurisdictionRules } from "./734-scope/index.ts";

const bySection = new Map<string, (typeof jurisdictionRules)[number]>();

/** The rule of a section; the table is made when first asked, for the parts of the regulation load each other. */
function ruleOf(section: string) {
  if (bySection.size === 0)
    for (const r of jurisdictionRules) if (!bySection.has(r.section)) bySection.set(r.section, r);
  return bySection.get(section);
}

/** How a route of Part 734 into the regulation answers; undefined where it was not in force. */
function route(q: Asking, section: string): Opinion | undefined {
  const told = q.earlier?.transaction === q.transaction ? q.earlier.opinionOf(section) : undefined;
  if (told !== undefined) return told === "none" ? undefined : told;
  const found = ruleOf(section);
  const version = found && versionOn(found.versions, q.on);
  return version?.apply(q);
}

/**
 * Requirements for items that are inside only by certain routes of Part 734, such as the direct product rules of 734.9:
 * asks the routes named, and `then` says what is required when one of them is met. Open routes leave the answer open.
 */
export function underRoutes(q: Asking, sections: readonly string[], because: string, then: () => Opinion): Opinion {
  const opinions = sections.map((s) => route(q, s)).filter((o) => o !== undefined);
  if (opinions.some((o) => o.status === "met")) return then();
  const open = opinions.filter((o) => o.status === "unknown");
  if (open.length === 0) return notMet(because);
  return unknown(
    `${because}; production facts leave it open`,
    open.flatMap((o) => o.missing ?? []),
    { declares: open.flatMap((o) => o.declares ?? []) },
  );
}

/**
 * Is the item inside by one of the named routes and by no other? Then a requirement with exclusions of its own for these
 * routes (15 CFR 744.11(a)(2)(v), 746.8(a)(12)(iii)(A)) says alone what is required; open other routes count as others.
 */
export function insideOnlyUnder(q: Asking, sections: readonly string[]): boolean {
  const ways = jurisdictionRules.filter((r) => r.route === "in");
  const answers = ways.map((r) => ({ section: r.section, status: route(q, r.section)?.status ?? "not_met" }));
  const inside = answers.some((a) => sections.includes(a.section) && a.status === "met");
  return inside && answers.every((a) => sections.includes(a.section) || a.status === "not_met");
}
