/**
 * Part 734: which items and activities are subject to the regulation. Routes in (origin, place, U.S. content, direct
 * products), routes out (other agencies, published information, research, patents and standards), and acts that are no
 * export, reexport or transfer. An item made abroad stays open while one route could still bring it in.
 */
import { onlyWhen, type Rule } from "../../../../src/authoring/index.ts";
import { otherAgency, otherInformation, printed } from "./734.3-b-not-subject.ts";
import { inUnitedStates, usOrigin } from "./734.3-items-subject.ts";
import { noDeMinimis } from "./734.4-a-no-de-minimis.ts";
import { deMinimisContent } from "./734.4-de-minimis.ts";
import { activities } from "./734.5-activities.ts";
import { publishedInformation } from "./734.7-published.ts";
import { fundamentalResearch } from "./734.8-fundamental-research.ts";
import { directProductRules } from "./734.9-foreign-direct-product.ts";
import { patents, standards } from "./734.10-patents-and-standards.ts";
import { acts } from "./734.13-export.ts";
import { notExports } from "./734.18-not-exports.ts";
import { accessAndKeys } from "./734.19-access-and-keys.ts";
import { notDeemedReexports } from "./734.20-not-deemed-reexports.ts";
import { foreignMadeAbroad } from "./whereabouts.ts";

export { appWt } from "./facts.ts";
export { footnoteParty } from "./footnote-entities.ts";
export { excludedSender, inSmeSet } from "./sme.ts";

const madeAbroad = { holds: foreignMadeAbroad, otherwise: "not an item made and lying outside the United States" };

/** The one rule of items made abroad that reads the item's content before it asks where the item was made. */
const MILITARY_CONTENT = "15 CFR 734.4(a)(6)";

/** The rules of the part, in the order of its sections. */
export const jurisdictionRules: readonly Rule[] = [
  acts,
  notExports,
  accessAndKeys,
  notDeemedReexports,
  otherAgency,
  printed,
  otherInformation,
  publishedInformation,
  fundamentalResearch,
  patents,
  standards,
  activities,
  inUnitedStates,
  usOrigin,
  ...[...noDeMinimis, deMinimisContent, ...directProductRules].flatMap((r) =>
    r.section === MILITARY_CONTENT ? [r] : onlyWhen(madeAbroad, [r]),
  ),
];
