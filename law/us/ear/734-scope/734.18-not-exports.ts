import {
  type Asking,
  fact,
  met,
  notMet,
  type Opinion,
  type Rule,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import { insideUnitedStates } from "../territories.ts";
import { destinationOf, inTheUnitedStates } from "./whereabouts.ts";

const launchedIntoSpace = fact(
  "launchedIntoSpace",
  "is the item launched into space (and not sent to a country)?",
  "exporter",
);

const onlyNonForeignPersons = fact(
  "onlyPersonsWhoAreNotForeign",
  "does the technology or software pass only between persons who are not foreign persons, inside one country, with no release to anybody else?",
  "exporter",
);

const endToEndEncrypted = fact(
  "securedEndToEnd",
  "is the technology or software unclassified and secured by end-to-end encryption with FIPS 140-2 (or equally effective) means?",
  "engineer",
);

const storedInD5 = fact("storedInD5", "is it intentionally stored in a country of Country Group D:5?", "engineer");

/** Paragraph (a)(5): data that travels encrypted from end to end is not exported. */
function encrypted(q: Asking): Opinion | undefined {
  if (q.transaction.item.kind === "commodity" || q.fact(endToEndEncrypted.name) !== true) return undefined;
  const stored = q.fact(storedInD5.name);
  if (stored === undefined) return unknown("where the encrypted data is stored is not stated", [storedInD5.name]);
  if (stored === true) return notMet("data intentionally stored in Country Group D:5 is outside paragraph (a)(5)");
  return met("data secured by end-to-end encryption and not stored in Country Group D:5 is not exported", {});
}

/** 15 CFR 734.18: acts that look like exports and are none. */
export const notExports: Rule = rule({
  section: "15 CFR 734.18",
  title: "activities that are not exports, reexports, or transfers",
  route: "no-act",
  facts: [launchedIntoSpace, onlyNonForeignPersons, endToEndEncrypted, storedInD5],
  versions: [
    seen("2026-08-20", "81 FR 35604, as amended at 89 FR 40371", (q) => {
      if (q.fact(launchedIntoSpace.name) === true) return met("launching an item into space is not an export", {});
      if (inTheUnitedStates(q) && insideUnitedStates(destinationOf(q)) && q.transaction.kind === "export") {
        return met("moving items among the United States and its territories is not an export", {});
      }
      if (q.transaction.item.kind !== "commodity" && q.fact(onlyNonForeignPersons.name) === true) {
        return met("passing technology or software between persons who are not foreign persons is not an export", {});
      }
      return encrypted(q) ?? notMet("nothing says that the act is one of those named");
    }),
  ],
});
