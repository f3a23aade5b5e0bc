/**
 * Supplement No. 7 to Part 744 as it stood from 2019-05-20 to 2020-08-16: the temporary general license for Huawei and
 * its listed affiliates. It gave back the requirements of the day before the listing, for named purposes, with a
 * certification and records. It overcomes the Entity List requirement and nothing else. (Since 2020-12-23 the same
 * number is that of the MEU List.)
 */
import {
  type Asking,
  candidate,
  type ExceptionOpinion,
  exception,
  exceptionNotEvaluated,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { type Requirement, sectionOf } from "../../../../src/vocabulary/index.ts";
import { tglPurpose } from "./huawei-entries.ts";

type Purpose = "existing_networks" | "existing_handsets" | "security_research" | "5g_standards";

/** The four paragraphs of (c), with what each asks of the transaction. */
const CONDITIONS: Readonly<Record<Purpose, string>> = {
  existing_networks:
    "(c)(1): needed to maintain and support existing, fully operational networks and equipment, under a binding contract of 2019-05-16 or before",
  existing_handsets:
    "(c)(2): service and support, including software updates, for Huawei handsets available to the public on or before 2019-05-16",
  security_research:
    "(c)(3): disclosure of security vulnerabilities for ongoing security research critical to existing networks and equipment",
  "5g_standards":
    "(c)(4): work needed for the development of 5G standards in a recognized international standards body",
};

const ALL: readonly Purpose[] = ["existing_networks", "existing_handsets", "security_research", "5g_standards"];
const WITHOUT_5G: readonly Purpose[] = ["existing_networks", "existing_handsets", "security_research"];

/** The purpose a statement names, also in other words of the trade: `existing network`, `cyber research`. */
function purposeOf(told: string): Purpose | undefined {
  if (/\b5g\b|5g[_ ]|standard/i.test(told)) return "5g_standards";
  if (/(?:^|[^a-z])new(?:[^a-z]|$)/i.test(told)) return undefined;
  if (/handset|phone/i.test(told)) return "existing_handsets";
  if (/research|vulnerabilit|cyber/i.test(told)) return "security_research";
  return /existing.*(?:network|equipment)|network/i.test(told) ? "existing_networks" : undefined;
}

/** What the general license says in a period, for the purposes it then had. */
const general =
  (purposes: readonly Purpose[], until: string) =>
  (q: Asking, requirement: Requirement): ExceptionOpinion => {
    if (!["744.11", "744.16"].includes(sectionOf(requirement.citation) ?? "")) {
      return ruledOut("the general license overcomes the Entity List requirement and no other");
    }
    const purpose = q.fact(tglPurpose.name);
    if (purpose === undefined && q.statedUnknown(tglPurpose.name))
      return ruledOut("no purpose of the general license is stated");
    if (purpose === undefined)
      return exceptionNotEvaluated("which purpose of the general license the transaction serves is not stated");
    const named = purposeOf(String(purpose));
    if (named === undefined) return ruledOut("the purpose stated is none of the general license");
    if (!purposes.includes(named))
      return ruledOut("5G standards work was dropped on 2019-08-19 (84 FR 43487)", "84 FR 43487");
    return candidate(`the general license ran until ${until} for this purpose`, [
      CONDITIONS[named],
      "a certification that the transaction meets the general license, obtained before shipment and kept with the records",
      "every other license requirement of the day before the listing still applies",
    ]);
  };

const expired = (because: string, by: string) => (): ExceptionOpinion => ruledOut(because, by);

/** The Huawei temporary general license, by its periods. */
export const huaweiTemporaryGeneralLicense = exception({
  symbol: "TGL-Huawei",
  section: "15 CFR Part 744, Supp. 7 (2019-2020)",
  title: "temporary general license for Huawei and its listed affiliates",
  facts: [tglPurpose],
  versions: [
    from(
      "2020-08-17",
      "85 FR 51596",
      expired("removed on 2020-08-17; footnote 2 of Supplement No. 4 took its place", "85 FR 51596"),
    ),
    from("2020-08-14", "85 FR 29610", expired("expired on 2020-08-13", "85 FR 29610")),
    from("2020-05-15", "85 FR 29610", general(WITHOUT_5G, "2020-08-13"), { note: "effective on public display" }),
    from("2020-03-10", "document 2020-05190 (2020-03-12)", general(WITHOUT_5G, "2020-05-15")),
    from("2020-02-13", "85 FR 8722", general(WITHOUT_5G, "2020-04-01")),
    from("2019-11-18", "84 FR 64018", general(WITHOUT_5G, "2020-02-16")),
    from("2019-08-19", "84 FR 43487", general(WITHOUT_5G, "2019-11-18")),
    from("2019-05-20", "84 FR 23468", general(ALL, "2019-08-19")),
  ],
});
