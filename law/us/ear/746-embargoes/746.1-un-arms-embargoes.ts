/**
 * 15 CFR 746.1(b): a license is required to export or reexport items with UN as a reason for control to countries under
 * a United Nations arms embargo. No license exception but GOV, 740.11(b) (b)(4); Iraq, North Korea and Iran follow the
 * exceptions of their own sections.
 */
import { type Asking, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { type ExceptionReach, placeName } from "../../../../src/vocabulary/index.ts";
import { itemName } from "../738-country-chart/index.ts";
import { itemEccnParagraph } from "../facts.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { IRAQ_EXCEPTIONS } from "./746.3-iraq.ts";
import { NORTH_KOREA_EXCEPTIONS } from "./746.4-north-korea.ts";
import { IRAN_EXCEPTIONS } from "./746.7-iran.ts";
import { controlsFor, coveredByRows } from "./covered-by-rows.ts";
import { goesTo, transferOnly } from "./place-tests.ts";

/** (b)(2): Central African Republic, Congo (DR), Eritrea, Iran, Iraq, Lebanon, Libya, North Korea, Somalia, Sudan. */
const EMBARGOED = ["CF", "CD", "ER", "IR", "IQ", "LB", "LY", "KP", "SO", "SD"] as const;

function reach(q: Asking): ExceptionReach {
  if (goesTo(q, "IQ")) return IRAQ_EXCEPTIONS;
  if (goesTo(q, "KP")) return NORTH_KOREA_EXCEPTIONS;
  if (goesTo(q, "IR")) return IRAN_EXCEPTIONS;
  return { kind: "only", symbols: ["GOV"], by: "15 CFR 746.1(b)(4)" };
}

function paragraph_b(q: Asking): Opinion {
  const { country } = q.transaction.destination;
  if (!goesTo(q, ...EMBARGOED))
    return notMet("the destination is under no United Nations arms embargo named in 746.1(b)(2)");
  const transfer = transferOnly(q, "746.1(b)");
  const covered = coveredByRows(q, (row) => controlsFor(row, ["UN"], country));
  if (transfer && covered.is !== "no") return transfer;
  const to = placeName(country);
  return opinionOn(covered, {
    yes: `${itemName(q)} is controlled for UN reasons and ${to} is under an arms embargo`,
    no: `${to} is under an arms embargo; the item is not controlled for UN reasons`,
    open: `${to} is under an arms embargo; whether the item is controlled for UN reasons is not known`,
    finding: {
      requirements: [
        {
          citation: "15 CFR 746.1(b)(3)",
          reason: `UN: ${itemName(q)} is controlled for UN reasons, and ${to} is under a United Nations arms embargo`,
          control: "UN",
          item: itemName(q),
          exceptions: reach(q),
        },
      ],
      reviewPolicy: [
        {
          citation: "15 CFR 746.1(b)(3)",
          policy: "denial-policy",
          words: "not granted where it would be contrary to the Security Council resolution",
        },
      ],
    },
  });
}

/** United Nations arms embargoes. */
export const unArmsEmbargoes = rule({
  section: "15 CFR 746.1",
  title: "United Nations arms embargoes",
  generalProhibition: 6,
  facts: [itemEccnParagraph],
  versions: [seen("2025-01-16", "15 CFR 746.1(b)", paragraph_b)],
});
