import {
  type Asking,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  listedOn,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { destinationOf } from "./destinations.ts";
import { offer } from "./offer.ts";

const medicalDevice = fact(
  "item.isMedicalDevice",
  "is the item a medical device (15 CFR 772.1), or a part exclusively for one?",
  "engineer",
);

const LISTED = ["us/bis-entity-list", "us/bis-military-end-user"];

const reaches = (q: Asking) => {
  const { country, region } = q.transaction.destination;
  return ["RU", "BY"].includes(country) || (country === "UA" && region !== undefined && region !== "other");
};

const listedParty = (q: Asking) => listedOn(q, LISTED).find(({ standing }) => standing.answer !== "no")?.party;

/** 15 CFR 740.23: EAR99 medical devices and their replacement parts to Russia, Belarus and the covered regions of Ukraine. */
export const medicalDevices: ExceptionRule = exception({
  symbol: "MED",
  section: "15 CFR 740.23",
  title: "Medical Devices",
  facts: [medicalDevice],
  versions: [
    from("2024-04-29", "89 FR 33227, as amended at 89 FR 68543", (q, _requirement, all) => {
      if (!reaches(q))
        return ruledOut(`License Exception MED does not go to ${placeName(destinationOf(q))}`, "15 CFR 740.23(a)");
      if (q.transaction.item.classification.kind !== "ear99")
        return ruledOut("the item is not EAR99", "15 CFR 740.23(a)");
      const listed = listedParty(q);
      if (listed) return ruledOut(`${listed.name} is, or may be, a listed party`, "15 CFR 740.23(b)(1)");
      const stated = q.fact(medicalDevice.name);
      if (stated === false) return ruledOut("the item is no medical device", "15 CFR 740.23(a)");
      if (stated !== true && !/\bmedical (?:devices?|equipment)\b/i.test(q.transaction.item.description ?? "")) {
        return exceptionNotEvaluated(`state ${medicalDevice.name}`);
      }
      return offer(q, "MED", all, "an EAR99 medical device", [
        "it is a medical device as 15 CFR 772.1 defines it, or a part exclusively for one that replaces a broken part one for one",
        "no proscribed person, no production facility, and no knowledge that it serves to develop or produce items (15 CFR 740.23(b))",
        "a system of distribution is kept and verified, with records for five years (15 CFR 740.23(c), (d))",
      ]);
    }),
  ],
});
