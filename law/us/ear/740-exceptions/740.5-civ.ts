import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  from,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { militaryEndUse, militaryEndUser } from "../facts.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { chartControls, onlyReason } from "./item-scope.ts";

/** (a), (b)(1): which items an entry marked "CIV: Yes" is not known here, so nothing is ever offered. */
function civ(q: Asking, _requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const to = destinationOf(q);
  if (to === "KP" || !goesTo(q, "D:1"))
    return ruledOut(`${placeName(to)} is not in Country Group D:1, North Korea apart`, "15 CFR 740.5(a)");
  if (!onlyReason(all, "NS")) {
    const reasons = chartControls(all).join(", ") || "none of the chart";
    return ruledOut(`only for items that need a license for NS reasons alone; here: ${reasons}`, "15 CFR 740.5(a)");
  }
  if (q.fact(militaryEndUse.name) === true || q.fact(militaryEndUser.name) === true)
    return ruledOut("not for military uses or military end users", "15 CFR 740.5(b)(1)");
  return exceptionNotEvaluated(
    'whether the entry said "CIV: Yes" must be read in the Commerce Control List of that day; civil end users and uses alone',
  );
}

/** Old 15 CFR 740.5: civil end users in Country Group D:1, for items controlled for national security alone. Removed on 2020-06-29. */
export const civilEndUsers: ExceptionRule = exception({
  symbol: "CIV",
  section: "15 CFR 740.5 (before 2020-06-29)",
  title: "civil end users, removed in 2020",
  facts: [militaryEndUse, militaryEndUser],
  versions: [
    from("2020-06-29", "85 FR 23470", () => ruledOut("License Exception CIV was removed on 2020-06-29", "85 FR 23470")),
    seen("2017-01-19", "69 FR 64493, as amended at 81 FR 64669", civ),
  ],
});
