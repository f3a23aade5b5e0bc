import { type Asking, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { coversParagraph } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";

/** Schedule 1 chemicals that the regulation controls: saxitoxin and ricin. */
const SCHEDULE_1 = { only: ["d.15", "d.16"] };

const NOTICE =
  "BIS is notified at least 45 calendar days before the export, in any quantity (3 days for 5 milligrams or less of saxitoxin for medical or diagnostic purposes), apart from the license application";
const REPORT = "the exports of each calendar year are reported to BIS";

function asked(q: Asking): Opinion {
  const { code } = q.transaction.item.classification;
  if (q.transaction.kind !== "export") return notMet("745.1 speaks of exports from the United States");
  const covered = code === "1C351" ? coversParagraph(SCHEDULE_1, paragraphOf(q)) : "outside";
  if (covered === "outside") return notMet("not a Schedule 1 chemical");
  if (covered === "unknown")
    return notMet("whether the toxin is of Schedule 1 turns on its paragraph, which the license requirement asks too", {
      humanJudgement: ["whether the toxin is saxitoxin or ricin: then 745.1 asks a notice and a report"],
    });
  return met("a Schedule 1 chemical leaves the United States", {
    conditions: [
      { citation: "15 CFR 745.1(a)", must: NOTICE },
      { citation: "15 CFR 745.1(b)", must: REPORT },
    ],
  });
}

/** 15 CFR 745.1: notice before each export of a Schedule 1 chemical and a report of each year, beside the license of 742.18. */
export const scheduleOneNotice = rule({
  section: "15 CFR 745.1",
  title: "notice and report of exports of Schedule 1 chemicals",
  versions: [seen("2025-01-16", "15 CFR 745.1", asked)],
});
