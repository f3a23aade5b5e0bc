import { type Asking, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { toNonParty } from "../742-reasons-for-control/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { destinationIsCwcParty } from "../facts.ts";

/** Schedule 3 chemicals by entry and paragraph. */
const SCHEDULE_3: Readonly<Record<string, ParagraphScope>> = { "1C350": { only: ["c"] }, "1C355": { only: ["b"] } };

const CERTIFICATE =
  "a U.S. person has from the consignee, before the export, an End-Use Certificate of the importing government: use for purposes the Convention does not prohibit, no further transfer, types and quantities, end uses, and names and addresses of end users";
const COPY =
  "a copy of the certificate goes to the Treaty Compliance Division of BIS no later than 7 days after the export, apart from any license application";

function asked(q: Asking): Opinion {
  const scope = SCHEDULE_3[q.transaction.item.classification.code];
  if (q.transaction.kind !== "export") return notMet("745.2 speaks of exports from the United States");
  const covered = scope === undefined ? "outside" : coversParagraph(scope, paragraphOf(q));
  if (covered === "outside") return notMet("not a Schedule 3 chemical");
  const away = toNonParty(q);
  if (away.is === "no") return notMet("the destination is a State Party to the Chemical Weapons Convention");
  if (covered === "unknown" || away.is === "unknown")
    return notMet("whether a certificate is needed turns on facts that the license requirement of 742.18 asks too", {
      humanJudgement: [
        "whether the chemical is of Schedule 3 and the destination no State Party: then 745.2 asks an End-Use Certificate, and a copy to BIS within 7 days",
      ],
    });
  return met("a Schedule 3 chemical leaves the United States for a State not Party", {
    conditions: [
      { citation: "15 CFR 745.2(a)(1)", must: CERTIFICATE },
      { citation: "15 CFR 745.2(a)(2)", must: COPY },
    ],
    assumptions: away.says,
  });
}

/** 15 CFR 745.2: the End-Use Certificate for Schedule 3 chemicals to States not Party, and its copy to BIS. */
export const endUseCertificateReport = rule({
  section: "15 CFR 745.2",
  title: "End-Use Certificate for Schedule 3 chemicals, and its copy to BIS",
  facts: [destinationIsCwcParty],
  versions: [seen("2025-01-16", "15 CFR 745.2", asked)],
});
