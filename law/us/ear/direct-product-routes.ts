import { type Asking, notMet, type Opinion, unknown, versionOn } from "../../../src/authoring/index.ts";
import { jurisdictionRules } from "./734-scope/index.ts";

/** How a route of Part 734 into the regulation answers; undefined where it was not in force. */
function route(q: Asking, section: string): Opinion | undefined {
  const found = jurisdictionRules.find((r) => r.section === section);
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
