/**
 * The Treasury's country programs, as pointers: Cuba (31 CFR part 515) and Iran (31 CFR part 560) are under broad trade
 * embargoes, so what U.S. persons may send there is OFAC's question too. Programs that leave trade open in part (North
 * Korea, Syria until 2025, the occupied regions of Ukraine, Russia) are named for a person to look at.
 */
import { type Asking, notMet, type Opinion, rule, seen } from "../../../src/authoring/index.ts";
import { ofacAuthorization } from "./facts.ts";
import { OFFICE } from "./sdn-list.ts";

const EMBARGOED: Readonly<Record<string, { readonly name: string; readonly part: string }>> = {
  CU: { name: "Cuba", part: "31 CFR part 515" },
  IR: { name: "Iran", part: "31 CFR part 560" },
};

const PROGRAMS: Readonly<Record<string, string>> = {
  KP: "North Korea (31 CFR part 510)",
  RU: "Russia (31 CFR part 587)",
  BY: "Belarus (31 CFR part 548)",
  VE: "Venezuela (31 CFR part 591)",
  SY: "Syria (31 CFR part 542, as it stands on the day)",
};

/** A release to a Cuban national, in the United States or a third country, that 15 CFR 746.2(a)(2) leaves without a license. */
const releaseToCuban = (q: Asking): boolean =>
  q.transaction.destination.country === "CU" &&
  (q.transaction.kind === "deemed_export" || q.transaction.kind === "deemed_reexport") &&
  q.transaction.item.kind !== "commodity" &&
  q.transaction.item.classification.kind === "ear99";

function programOf(q: Asking): Opinion {
  const { country, region } = q.transaction.destination;
  const embargo = EMBARGOED[country];
  const look =
    region !== undefined && region !== "other"
      ? "the occupied regions of Ukraine (31 CFR part 589)"
      : PROGRAMS[country];
  if (embargo === undefined || q.subject === "not_subject") {
    return look === undefined || q.subject === "not_subject"
      ? notMet("no country program of OFAC is known here for the destination")
      : notMet("OFAC's program leaves part of the trade open", {
          humanJudgement: [`whether OFAC's program for ${look} also bars or licenses the transaction`],
        });
  }
  const told = q.fact(ofacAuthorization.name);
  if (told === "authorized" || told === "exempt") {
    return notMet(`an OFAC license or exemption for ${embargo.name} is stated`, {
      humanJudgement: ["that the OFAC license or exemption covers the transaction"],
    });
  }
  if (releaseToCuban(q)) {
    return notMet("the release of technology off the Commerce Control List to a Cuban national moves nothing to Cuba", {
      asks: [ofacAuthorization.name],
      humanJudgement: [
        `whether OFAC's controls on dealings with Cuban nationals (${embargo.part}, which 15 CFR 746.2(d) points to) reach the release; BIS asks no license for it (15 CFR 746.2(a)(2))`,
      ],
    });
  }
  const reason = `${embargo.name} is under a trade embargo administered by OFAC (${embargo.part}); its licenses and exemptions must be looked at`;
  return {
    status: "met",
    because: reason,
    referrals: [{ agency: OFFICE, citation: embargo.part, reason }],
    asks: [ofacAuthorization.name],
  };
}

/** Country programs of OFAC. */
export const countryPrograms = rule({
  section: "31 CFR parts 515 and 560",
  title: "trade embargoes administered by OFAC",
  facts: [ofacAuthorization],
  versions: [seen("2025-01-16", "15 CFR 746.2(d), 746.7", programOf)],
});
