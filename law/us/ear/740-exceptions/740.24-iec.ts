import {
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { entryLine } from "./entry-line.ts";
import { requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

/**
 * 15 CFR 740.24: items with an IEC line, among destinations that implemented the same controls. Which ones stands in a
 * table incorporated by reference, of 2024-09-17, that was not at hand.
 */
export const implementedControls: ExceptionRule = exception({
  symbol: "IEC",
  section: "15 CFR 740.24",
  title: "Implemented Export Controls",
  versions: [
    from("2024-09-06", "89 FR 72937, as amended at 89 FR 83428", (q, requirement, all) => {
      for (const part of ["744", "746"]) {
        if (requiredBy(requirement, part))
          return ruledOut(`${requirement.citation} is not overcome by IEC`, "15 CFR 740.24");
      }
      const line = entryLine(q, "IEC", all);
      if (line.is === "closed") return ruledOut(line.because, "15 CFR 740.24(b)");
      if (line.is === "unsettled") return exceptionNotEvaluated(line.because);
      if (!goesTo(q, "A:1", "A:5", "A:6")) {
        return exceptionNotEvaluated(
          `whether the table of 15 CFR 740.24(c), not at hand, names ${placeName(destinationOf(q))} must be looked up`,
        );
      }
      return offer(q, "IEC", all, "the entry prints an IEC line", [
        `the table License Exception IEC Eligible Items and Destinations (15 CFR 740.24(c)), which was not at hand, names the item for ${placeName(destinationOf(q))}`,
        ...line.conditions,
      ]);
    }),
  ],
});
