/**
 * 15 CFR 746.6: a license is required to export or reexport to, or transfer within, the temporarily occupied Crimea
 * region of Ukraine (a)(1)(i) and the so-called DNR and LNR regions (a)(2), any item subject to the EAR other than EAR99
 * food and medicine and free software for personal communications over the internet. (a)(1)(ii): foreign-produced items
 * under 734.9(f). (a)(5): not for deployments by the Government of Ukraine. (c): listed slices of exceptions. (b): denial
 * with listed exceptions. Elsewhere in Ukraine the section asks nothing; without a region the question is open.
 *
 * Crimea alone from 2015-01-29, free communication software left out since 2015-05-22; the DNR and LNR regions since
 * 2022-02-24; foreign-produced items to Crimea since 2023-05-19; deployments by Ukraine left out since 2024-01-23.
 */
import {
  type Asking,
  fact,
  from,
  joined,
  notMet,
  type Opinion,
  rule,
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

/** (b) from 2022-02-24 to 2024-01-22. */
const POLICY_2022: ReviewPolicy = {
  ...POLICY,
  words: "policy of denial; case by case for transactions that OFAC's general licenses on Ukraine authorize",
};

/** (b) before 2022-02-24. */
const POLICY_2015: ReviewPolicy = {
  ...POLICY,
  policy: "denial-presumption",
  words: "presumption of denial; case by case for items that OFAC's General License No. 4 on Ukraine authorizes",
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

/** (d)(3): EAR99 or 5D992.c software only. */
function isFreeSoftware(q: Asking): Verdict {
  const { classification, kind } = q.transaction.item;
  const mayBe =
    classification.kind === "ear99"
      ? kind === "software"
      : classification.code === "5D992" && /^c\b/.test(classification.paragraph ?? "c");
  return mayBe
    ? absentUnlessStated(
        q,
        freeCommunicationSoftware,
        "nothing says that it is free software for personal communications",
      )
    : NO;
}

/** What the section holds in a period. */
interface Form {
  /** DNR and LNR beside Crimea. */
  readonly covered?: true;
  /** (a)(1)(ii). */
  readonly foreign?: true;
  /** (a)(5). */
  readonly deployments?: true;
  /** (d)(3). */
  readonly software?: true;
}

const section =
  (form: Form) =>
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
    if (region === "crimea")
      return joined([inRegion(q, form, region), ...(form.foreign ? [foreignProduced(q)] : [])], "");
    return form.covered
      ? inRegion(q, form, region)
      : notMet("until 2022-02-23 the section spoke of Crimea alone; the DNR and LNR regions came with 87 FR 12226", {
          humanJudgement: [
            "whether OFAC's sanctions on the DNR and LNR regions (Executive Order 14065 of 2022-02-21) bear on the transaction",
          ],
        });
  };

/** (a)(1)(i) and (a)(2): every item to the region, less what the section leaves out. */
function inRegion(q: Asking, form: Form, region: "crimea" | "dnr" | "lnr"): Opinion {
  const crimea = region === "crimea";
  const where = crimea ? "the temporarily occupied Crimea region" : `the so-called ${region.toUpperCase()} region`;
  const free = form.software ? " and free communication software" : "";
  const reason = `any item subject to the EAR needs a license to ${where} of Ukraine, except EAR99 food and medicine${free}`;
  const deployment = () =>
    absentUnlessStated(
      q,
      ukrainianDeployment,
      "nothing says that the item is for a deployment by the Government of Ukraine",
    );
  const required = allOf([
    not(isFoodOrMedicine(q)),
    ...(form.software ? [not(isFreeSoftware(q))] : []),
    ...(form.deployments ? [not(deployment())] : []),
  ]);
  return opinionOn(required, {
    yes: reason,
    no: `food, medicine${form.software ? ", free communication software" : ""}${form.deployments ? " and deployments by the Government of Ukraine" : ""} need no license under 746.6(a)`,
    open: "whether the item is EAR99 food or medicine is not known",
    finding: {
      requirements: [
        { citation: crimea ? "15 CFR 746.6(a)(1)(i)" : "15 CFR 746.6(a)(2)", reason, exceptions: EXCEPTIONS },
      ],
      reviewPolicy: [form.deployments ? POLICY : form.covered ? POLICY_2022 : POLICY_2015],
    },
    otherwise: { humanJudgement: [FOOD_JUDGEMENT] },
  });
}

/** (a)(1)(ii): foreign-produced items under 734.9(f) to Crimea. */
function foreignProduced(q: Asking): Opinion {
  if (q.transaction.kind === "export" && q.transaction.item.origin === "US")
    return notMet("not a foreign-produced item");
  const reason =
    "a foreign-produced item subject to the EAR under 734.9(f) to the temporarily occupied Crimea region of Ukraine";
  const draft = { citation: "15 CFR 746.6(a)(1)(ii)", reason, exceptions: EXCEPTIONS };
  return directProductRequirement(q, ["15 CFR 734.9(f)"], draft, POLICY);
}

const SINCE_MAY_2023: Form = { covered: true, software: true, foreign: true };

/** Crimea, DNR and LNR. */
export const occupiedRegions = rule({
  section: "15 CFR 746.6",
  title: "Crimea, DNR and LNR regions of Ukraine",
  generalProhibition: 6,
  facts: [exporterCountry, regionOfUkraine, itemFoodOrMedicine, freeCommunicationSoftware, ukrainianDeployment],
  versions: [
    from("2024-01-23", "89 FR 4804, 4811", section({ ...SINCE_MAY_2023, deployments: true })),
    from("2023-05-19", "88 FR 33422, 33429", section(SINCE_MAY_2023), {
      readOn: "2024-01-25",
      note: "(a)(5) left out, as the later rule is taken to have added it",
    }),
    from("2022-02-24", "87 FR 12226, 12248", section({ covered: true, software: true })),
    from("2015-05-22", "80 FR 29530", section({ software: true })),
    from("2015-01-29", "80 FR 4776", section({})),
  ],
});
