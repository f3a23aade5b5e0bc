/**
 * 15 CFR 746.6: a license is required to export or reexport to, or transfer within, the temporarily occupied Crimea
 * region of Ukraine (a)(1)(i) and the so-called DNR and LNR regions (a)(2), any item subject to the EAR other than EAR99
 * food and medicine and free software for personal communications over the internet. (a)(1)(ii): foreign-produced items
 * under 734.9(f). (a)(5): not for deployments by the Government of Ukraine. (c): listed slices of exceptions. (b): denial
 * with listed exceptions. Elsewhere in Ukraine the section asks nothing; without a region the question is open.
 */
import {
  type Asking,
  fact,
  from,
  joined,
  notMet,
  type Opinion,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { exporterCountry, itemFoodOrMedicine, regionOfUkraine } from "../facts.ts";
import { allOf, NO, not, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { directProductRequirement } from "./direct-products.ts";
import { FOOD_JUDGEMENT, isFoodOrMedicine } from "./food-and-medicine.ts";
import { goesTo, isDeemed, regionOf } from "./place-tests.ts";

const EXCEPTIONS: ExceptionReach = {
  kind: "only",
  symbols: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS", "MED"],
  by: "15 CFR 746.6(c)",
};

const POLICY: ReviewPolicy = {
  citation: "15 CFR 746.6(b)",
  policy: "denial-policy",
  words:
    "policy of denial; case by case for safety of flight, maritime and civil nuclear safety, humanitarian needs, government space cooperation, companies of the United States and Country Groups A:5 and A:6 as listed, civil telecommunications, and acts between governments",
};

const freeCommunicationSoftware = fact(
  "item.freeCommunicationSoftware",
  "is it software for personal communications over the internet (messaging, mail, social networks, browsing), widely available to the public at no cost to the user?",
  "exporter",
);

const ukrainianDeployment = fact(
  "forDeploymentByGovernmentOfUkraine",
  "is the item used in or for a deployment by the Government of Ukraine to or within the region?",
  "customer",
);

function claimed(q: Asking, declared: typeof ukrainianDeployment, says: string): Verdict {
  return absentUnlessStated(q, declared, says);
}

/** (d)(3): EAR99 or 5D992.c software only. */
function isFreeSoftware(q: Asking): Verdict {
  const { classification, kind } = q.transaction.item;
  const mayBe =
    classification.kind === "ear99"
      ? kind === "software"
      : classification.code === "5D992" && /^c\b/.test(classification.paragraph ?? "c");
  return mayBe
    ? claimed(q, freeCommunicationSoftware, "nothing says that it is free software for personal communications")
    : NO;
}

const section =
  (covered: boolean) =>
  (q: Asking): Opinion => {
    if (!goesTo(q, "UA")) return notMet("the destination is not Ukraine");
    if (isDeemed(q))
      return notMet(
        "the nationality of the person decides for releases of technology (a)(3); a region is no nationality",
      );
    const region = regionOf(q);
    if (region === undefined) {
      return unknown(
        "the destination is Ukraine and the region is not stated; Crimea, DNR and LNR have rules of their own",
        [regionOfUkraine.name],
      );
    }
    if (region === "other") return notMet("the item goes to a part of Ukraine that 746.6 does not speak of");
    const crimea = region === "crimea";
    if (!crimea && !covered) {
      return { status: "not_evaluated", because: "before 2022-02-24 no text on the DNR and LNR regions was read here" };
    }
    const where = crimea ? "the temporarily occupied Crimea region" : `the so-called ${region.toUpperCase()} region`;
    const reason = `any item subject to the EAR needs a license to ${where} of Ukraine, except EAR99 food and medicine and free communication software`;
    const foreign =
      crimea && !(q.transaction.kind === "export" && q.transaction.item.origin === "US") ? [foreignProduced(q)] : [];
    const required = allOf([
      not(isFoodOrMedicine(q)),
      not(isFreeSoftware(q)),
      not(
        claimed(q, ukrainianDeployment, "nothing says that the item is for a deployment by the Government of Ukraine"),
      ),
    ]);
    const inRegion = opinionOn(required, {
      yes: reason,
      no: "food, medicine, free communication software and deployments by the Government of Ukraine need no license under 746.6(a)",
      open: "whether the item is EAR99 food or medicine is not known",
      finding: {
        requirements: [
          { citation: crimea ? "15 CFR 746.6(a)(1)(i)" : "15 CFR 746.6(a)(2)", reason, exceptions: EXCEPTIONS },
        ],
        reviewPolicy: [POLICY],
      },
      otherwise: { humanJudgement: [FOOD_JUDGEMENT] },
    });
    return joined([inRegion, ...foreign], "");
  };

/** (a)(1)(ii): foreign-produced items under 734.9(f) to Crimea. */
function foreignProduced(q: Asking): Opinion {
  const reason =
    "a foreign-produced item subject to the EAR under 734.9(f) to the temporarily occupied Crimea region of Ukraine";
  const draft = { citation: "15 CFR 746.6(a)(1)(ii)", reason, exceptions: EXCEPTIONS };
  return directProductRequirement(q, ["15 CFR 734.9(f)"], draft, POLICY);
}

/** Crimea, DNR and LNR. */
export const occupiedRegions = rule({
  section: "15 CFR 746.6",
  title: "Crimea, DNR and LNR regions of Ukraine",
  generalProhibition: 6,
  facts: [exporterCountry, regionOfUkraine, itemFoodOrMedicine, freeCommunicationSoftware, ukrainianDeployment],
  versions: [
    from("2022-02-24", "87 FR 12226, 12248", section(true), { readOn: "2024-01-25" }),
    seen("2024-01-25", "text of the day not read; Crimea as later worded", section(false), { text: "S" }),
  ],
});
