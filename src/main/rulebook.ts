import {
  dueDiligenceOf,
  humanRightsRules,
  namesThatTell,
  usesThatTell,
} from "../../law/guidance/human-rights/index.ts";
import { entryOn } from "../../law/us/ear/774-commerce-control-list/index.ts";
import { earRulebook } from "../../law/us/ear/index.ts";
import { ofacNotCovered, ofacRules } from "../../law/us/ofac/index.ts";
import type { Rulebook } from "../determination/index.ts";

/** The law that questions are asked of: the export regulations, and the sanctions that must be asked beside them. */
export const rulebook: Rulebook = {
  ...earRulebook,
  id: "us",
  requirements: [...earRulebook.requirements, ...ofacRules, ...humanRightsRules],
  paragraphsOf: (code, on) => entryOn(code, on)?.paragraphs ?? [],
  dueDiligence: dueDiligenceOf,
  turnsOn: {
    names: [...(earRulebook.turnsOn?.names ?? []), ...namesThatTell],
    uses: [...(earRulebook.turnsOn?.uses ?? []), ...usesThatTell],
    contentPercent: earRulebook.turnsOn?.contentPercent ?? 0,
    amountsUsd: () => earRulebook.turnsOn?.amountsUsd() ?? [],
  },
  notCovered: [...earRulebook.notCovered, ...ofacNotCovered],
};
