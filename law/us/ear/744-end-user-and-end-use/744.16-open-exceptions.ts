import type { Asking } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, Listing, Party } from "../../../../src/vocabulary/index.ts";
import { FOOTNOTE_2_FROM, isHuaweiEntry } from "./huawei-entries.ts";

/** MT items that 740.2(a)(5) leaves some exceptions for, aboard aircraft and vehicles or as their spares. */
const SPARES_OF_740_2_A_5 =
  "2A001 2A101 6A008 7A001 7A002 7A004 7A101 7A102 7A103 7A104 7A105 7B001 7D001 7D002 7D003 7D101 7D102 7E003 7E101 9A515".split(
    " ",
  );

/**
 * License exceptions an entry leaves open: those its own words name (744.11(a), 744.16(b)), the spares of
 * 740.2(a)(5) to listed Indian and Pakistani parties for the sake of civil aviation, and the Huawei general license.
 */
export function openExceptions(q: Asking, party: Party, listing: Listing): ExceptionReach {
  const words = listing.terms.requirement;
  const named = (words?.exceptionsOpen ?? []).map((e) => e.symbol);
  const refersTo = `${words?.raw ?? ""} ${listing.terms.policy?.raw ?? ""}`;
  const facility = /740\.26/.test(refersTo) ? ["RFF"] : [];
  const aviation =
    (party.country === "IN" || party.country === "PK") &&
    SPARES_OF_740_2_A_5.includes(q.transaction.item.classification.code)
      ? ["TMP", "RPL", "TSU", "AVS"]
      : [];
  const general = q.on < FOOTNOTE_2_FROM && isHuaweiEntry(party, listing) ? ["TGL-Huawei"] : [];
  const symbols = [...new Set([...named, ...facility, ...aviation, ...general])];
  return symbols.length === 0
    ? { kind: "none", by: "15 CFR 744.16(b)" }
    : { kind: "only", symbols, by: "15 CFR 744.16(b)" };
}
