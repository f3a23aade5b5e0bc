import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { countryOf } from "../territories.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { encFavored } from "./favored-countries.table.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const paragraph = fact(
  "encParagraph",
  "under which paragraph of 15 CFR 740.17 does the item fall: (b)(1) self-classified, (b)(2) sensitive, or (b)(3) classified by BIS?",
  "engineer",
  ["b1", "b2", "b3"],
);

const governmentEndUser = fact("endUserIsGovernment", "is a consignee or end user a government end user?", "customer");

const usSubsidiary = fact("endUserIsUsSubsidiary", "is the end user a subsidiary of a U.S. company?", "customer");

const civilFirmInRussia = fact(
  "civilFirmOf746_8",
  "is the end user one of the civil subsidiaries, joint ventures or missions that Part 746 names for Russia and Belarus?",
  "customer",
);

const ITEMS = ["5A002", "5A004", "5B002", "5D002", "5E002"];
const favored = (q: Asking) => encFavored(countryOf(destinationOf(q)));
const stated = (q: Asking) => {
  const value = q.fact(paragraph.name);
  return typeof value === "string" ? value.replace(/[^b0-9]/g, "") : undefined;
};

const SELF =
  "self-classified under (b)(1) with the annual report, or classified by BIS under (b)(2) or (b)(3) thirty days after the request (15 CFR 740.17(b), (d), (e))";
const B2_USERS =
  "items of (b)(2) only to end users that paragraph names: outside Supplement No. 3 no government end users (network infrastructure: less sensitive ones)";
const SALES = "semiannual sales reports for (b)(2) and (b)(3)(iii) items (15 CFR 740.17(e)(1))";

/** Encryption technology has its own limits: (b)(2)(iv), and (a) for firms of favored countries and U.S. subsidiaries. */
function technology(q: Asking, all: readonly Requirement[]): ExceptionOpinion {
  const to = placeName(destinationOf(q));
  if (q.fact(usSubsidiary.name) === true)
    return offer(q, "ENC", all, "to a U.S. subsidiary (15 CFR 740.17(a)(2))", [
      "items made with it are subject to the regulation",
    ]);
  if (favored(q))
    return offer(q, "ENC", all, `${to} is in Supplement No. 3 to Part 740`, [
      "a classification request was submitted to BIS (15 CFR 740.17(b)(2), (d))",
      SALES,
    ]);
  if (goesTo(q, "D:1"))
    return exceptionNotEvaluated(
      `technology of 5E002 to Country Group D:1 goes only under 15 CFR 740.17(a): state ${usSubsidiary.name}`,
    );
  if (q.fact(governmentEndUser.name) === true)
    return ruledOut("technology of 5E002 goes to no government end user there", "15 CFR 740.17(b)(2)(iv)");
  return offer(q, "ENC", all, `technology of 5E002 to ${to}, outside Country Groups D:1, E:1 and E:2`, [
    "no technology for cryptanalytic items, non-standard cryptography or an open cryptographic interface",
    "no government end user",
    "thirty days have passed since the classification request (15 CFR 740.17(b)(2)(iv)(B))",
  ]);
}

function goods(q: Asking, all: readonly Requirement[]): ExceptionOpinion {
  const government = q.fact(governmentEndUser.name) === true;
  const b2 = stated(q) === "b2";
  if (b2 && government && !favored(q)) {
    return ruledOut(
      "an item of (b)(2) to a government end user outside Supplement No. 3 needs a license",
      "15 CFR 740.17(b)(2)",
    );
  }
  const cryptanalytic = itemAmong(q, ["5A004.a", "5D002.a.3.a", "5D002.c.3.a"]) === "inside";
  if (cryptanalytic && government)
    return ruledOut("cryptanalytic items go to no government end user", "15 CFR 740.17(b)(2)(ii)");
  const z = itemAmong(q, ["5A002.z", "5A004.z", "5D002.z"]);
  return offer(q, "ENC", all, `${codeOf(q)} to ${placeName(destinationOf(q))}, outside Country Groups E:1 and E:2`, [
    ...(stated(q) === "b1" ? ["a self-classification report is made each year (15 CFR 740.17(e)(3))"] : [SELF]),
    ...(stated(q) === "b1" ? [] : [B2_USERS, SALES]),
    ...(cryptanalytic ? ["no government end user (15 CFR 740.17(b)(2)(ii))"] : []),
    ...(z === "unknown" ? ["the item is not of a .z paragraph, which 15 CFR 742.6(a)(6) controls too"] : []),
  ]);
}

function enc(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  if (goesTo(q, "E:1", "E:2")) return ruledOut("never to Country Groups E:1 and E:2", "15 CFR 740.17");
  const code = codeOf(q);
  if (!ITEMS.includes(code)) return ruledOut(`${code} is not an item of License Exception ENC`, "15 CFR 740.17");
  if (
    requiredBy(requirement, "746") &&
    ["RU", "BY"].includes(destinationOf(q)) &&
    q.fact(civilFirmInRussia.name) !== true
  ) {
    return exceptionNotEvaluated(
      `against ${requirement.citation} ENC is for named civil firms and missions: state ${civilFirmInRussia.name}`,
    );
  }
  if (requirement.control !== undefined && !["EI", "NS"].includes(requirement.control)) {
    return ruledOut(`ENC does not speak of items controlled for ${requirement.control} reasons`, "15 CFR 740.17");
  }
  return code === "5E002" ? technology(q, all) : goods(q, all);
}

/** 15 CFR 740.17: encryption items, under classification and reporting that depend on the paragraph. */
export const encryption: ExceptionRule = exception({
  symbol: "ENC",
  section: "15 CFR 740.17",
  title: "encryption commodities, software, and technology",
  facts: [paragraph, governmentEndUser, usSubsidiary, civilFirmInRussia],
  versions: [seen("2024-04-19", "89 FR 28599", enc)],
});
