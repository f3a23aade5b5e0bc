import {
  type Asking,
  met,
  notMet,
  type Opinion,
  type Rule,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { groupPeriod, placeIn } from "../740-exceptions/index.ts";
import { periodWords } from "../dated-cells.ts";
import {
  foreignItemUsd,
  incorporatesUsEncryption,
  oneTimeReportFiled,
  usContent,
  usContentUsd,
  usEncryptionMeetsB,
} from "./facts.ts";
import { destinationOf, foreignMadeAbroad } from "./whereabouts.ts";

/** The level in percent of value, and the paragraph that sets it: 10 for Country Groups E:1 and E:2, 25 elsewhere. */
function levelFor(q: Asking): { readonly percent: number; readonly citation: string } {
  return placeIn(q.on, destinationOf(q), "E:1", "E:2")
    ? { percent: 10, citation: "15 CFR 734.4(c)" }
    : { percent: 25, citation: "15 CFR 734.4(d)" };
}

/** Supplement No. 2 to Part 734, (a)(4): value of controlled U.S. content over value of the item, times 100. */
function statedPercent(q: Asking): number | undefined {
  const percent = q.transaction.item.controlledUsContentPercent ?? q.fact(usContent.name);
  if (typeof percent === "number") return percent;
  const [content, whole] = [q.fact(usContentUsd.name), q.fact(foreignItemUsd.name)];
  return typeof content === "number" && typeof whole === "number" && whole > 0 ? (content / whole) * 100 : undefined;
}

/** Paragraph (b): encryption content counts as de minimis only when BIS has seen it in one of the ways named. */
function encryptionContent(q: Asking): Opinion | undefined {
  if (q.fact(incorporatesUsEncryption.name) !== true) return undefined;
  const meets = q.fact(usEncryptionMeetsB.name);
  if (meets === undefined) {
    return unknown("whether the U.S. encryption items inside meet paragraph (b) is not stated", [
      usEncryptionMeetsB.name,
    ]);
  }
  if (meets === true) return undefined;
  const reason = "U.S. encryption items inside that do not meet paragraph (b) are never de minimis";
  return met(reason, { grounds: [ground("15 CFR 734.4(b)", reason)] });
}

const ground = (citation: string, reason: string) => ({
  citation,
  reason,
  generalProhibition: 2,
  exceptions: { kind: "ordinary" as const },
});

/** Foreign technology leans on the level only after a one-time report (paragraphs (c)(3), (d)(3)). */
function reportCondition(q: Asking, percent: number) {
  if (q.transaction.item.kind !== "technology" || percent === 0 || q.fact(oneTimeReportFiled.name) === true) return {};
  return {
    conditions: [
      {
        citation: "Supplement No. 2 to 15 CFR Part 734, paragraph (b)",
        must: "file the one-time report on commingled technology and wait thirty days before relying on the de minimis level",
      },
    ],
  };
}

const EXPORTERS_DUTY = "the calculation of U.S. content and its record are the exporter's (15 CFR 734.4(e), (g))";

function deMinimis(q: Asking): Opinion {
  if (!foreignMadeAbroad(q)) return notMet("not an item made and lying outside the United States");
  const encryption = encryptionContent(q);
  if (encryption) return encryption;
  const percent = statedPercent(q);
  if (percent === undefined) {
    return unknown("the percentage of controlled U.S. content for this destination is not stated", [usContent.name]);
  }
  const { percent: level, citation } = levelFor(q);
  const period = groupPeriod(destinationOf(q), "E:1", q.on);
  const moved = period && ` (${period.marked ? "" : "no longer "}in Country Group E:1 ${periodWords(period)})`;
  const to = `${placeName(destinationOf(q))}${moved ?? ""}`;
  const shown = Math.round(percent * 100) / 100;
  if (percent > level) {
    const reason = `${shown} percent of controlled U.S. content is above the ${level} percent level for ${to}`;
    return met(reason, { grounds: [ground(citation, reason)], humanJudgement: [EXPORTERS_DUTY] });
  }
  return notMet(`${shown} percent of controlled U.S. content is not above the ${level} percent level for ${to}`, {
    ...reportCondition(q, percent),
    ...(q.fact(incorporatesUsEncryption.name) === undefined ? { asks: [incorporatesUsEncryption.name] } : {}),
    humanJudgement: [
      EXPORTERS_DUTY,
      ...(level === 10
        ? ["rules of OFAC may reach items made abroad by U.S.-owned firms all the same (15 CFR 734.4(a)(7))"]
        : []),
    ],
  });
}

/**
 * 15 CFR 734.4(b) to (d): an item made abroad is inside when its controlled U.S. content is above 10 percent (Country
 * Groups E:1, E:2) or 25 percent (elsewhere) of its value; at the level or below it is de minimis. The numerator counts
 * only content that would itself need a license to this destination by the chart or Part 746 (Supplement No. 2).
 */
export const deMinimisContent: Rule = rule({
  section: "15 CFR 734.4",
  title: "de minimis U.S. content",
  route: "in",
  facts: [usContent, usContentUsd, foreignItemUsd, incorporatesUsEncryption, usEncryptionMeetsB, oneTimeReportFiled],
  versions: [seen("2026-08-20", "61 FR 12746", deMinimis)],
});
