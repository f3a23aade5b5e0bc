import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { CONSUMER_GOODS, CONSUMER_GOODS_BEFORE, type ConsumerGood } from "./ccd-goods.ts";
import { destinationOf } from "./destinations.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const ccdParagraph = fact(
  "item.ccdParagraph",
  "which paragraph of 15 CFR 740.19(b) describes the consumer good, (1) to (18), or none?",
  "exporter",
  ["(b)(1)", "(b)(2)", "(b)(8)", "(b)(11)", "none"],
);

const governmentEndUser = fact("endUserIsGovernment", "is a consignee or end user a government end user?", "customer");

const fits = (q: Asking, good: ConsumerGood) =>
  good.items.includes("EAR99") && q.transaction.item.classification.kind === "ear99"
    ? "inside"
    : itemAmong(
        q,
        good.items.filter((i) => i !== "EAR99"),
      );

/** The paragraphs that may describe the item: as stated, else by the words of its description. */
function described(q: Asking, goods: readonly ConsumerGood[]): readonly ConsumerGood[] {
  const stated = q.fact(ccdParagraph.name);
  if (typeof stated === "string")
    return goods.filter((g) => g.paragraph.replace(/\D/g, "") === stated.replace(/\D/g, ""));
  const text = q.transaction.item.description ?? "";
  return goods.filter((g) => g.words.source !== "^$" && g.words.test(text));
}

const CONSUMER =
  "sold from stock at retail without restriction, and made for installation by the user without much support (note 1 to paragraph (b))";
const USERS =
  "for individuals or independent non-governmental organizations; no government body, and none of the officials and employees paragraph (c) lists";

function ccd(places: (q: Asking) => boolean, goods: readonly ConsumerGood[]) {
  return (q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion => {
    const to = destinationOf(q);
    const name = placeName(to);
    if (!places(q)) return ruledOut(`License Exception CCD does not go to ${name}`, "15 CFR 740.19(a)");
    if (q.transaction.item.kind === "technology") return ruledOut("commodities and software only", "15 CFR 740.19(a)");
    if (requiredBy(requirement, "744"))
      return ruledOut(`${requirement.citation} is not overcome by CCD`, "15 CFR 740.19");
    if (to !== "SY" && q.fact(governmentEndUser.name) === true)
      return ruledOut("a government body is no eligible end user", "15 CFR 740.19(c)");
    const reaches = (g: ConsumerGood) => g.everywhere || ["CU", "SY"].includes(to);
    const eligible = goods.filter((g) => fits(q, g) !== "outside");
    if (eligible.length === 0)
      return ruledOut(`no paragraph of 15 CFR 740.19(b) takes items of ${codeOf(q)}`, "15 CFR 740.19(b)");
    if (!eligible.some(reaches)) {
      return ruledOut(
        `${eligible.map((g) => g.paragraph).join(", ")} takes ${codeOf(q)}, but not to ${name}`,
        "15 CFR 740.19(b)",
      );
    }
    const told = described(q, goods);
    const chosen = told.filter((g) => fits(q, g) !== "outside");
    if (told.length > 0 && !chosen.some(reaches)) {
      return ruledOut(
        `${told.map((g) => g.paragraph).join(", ")} describes the item, and does not take it to ${name}`,
        "15 CFR 740.19(b)",
      );
    }
    const own = itemAmong(q, ["5A992.c", "5D992.c", "3A991.p", "4A994.l"]) === "inside";
    if (told.length === 0 && !own)
      return exceptionNotEvaluated(
        `state ${ccdParagraph.name}: whether it is a consumer good of 15 CFR 740.19(b) is not told`,
      );
    const named = (told.length > 0 ? chosen : eligible).filter(reaches).map((g) => g.paragraph);
    if (named.length === 0) return ruledOut(`no paragraph that takes ${codeOf(q)} reaches ${name}`, "15 CFR 740.19(b)");
    return offer(q, "CCD", all, `${codeOf(q)} to ${name} under 15 CFR 740.19${named.join(", ")}`, [
      `a consumer good of 15 CFR 740.19${named.join(" or ")}`,
      CONSUMER,
      ...(to === "SY" ? [] : [USERS]),
    ]);
  };
}

const isOneOf =
  (...codes: readonly string[]) =>
  (q: Asking) =>
    codes.includes(destinationOf(q));

/**
 * 15 CFR 740.19: consumer communications devices to Cuba; until 2021-01-13 to Sudan too; to Russia since 2022-02-24,
 * Belarus since 2022-03-02, Syria since 2025-09-02. Until 2024-06-11 every good went to every place (89 FR 51644).
 */
export const consumerDevices: ExceptionRule = exception({
  symbol: "CCD",
  section: "15 CFR 740.19",
  title: "consumer communications devices",
  facts: [ccdParagraph, governmentEndUser],
  versions: [
    from("2025-09-02", "90 FR 42320", ccd(isOneOf("CU", "BY", "RU", "SY"), CONSUMER_GOODS)),
    from("2024-06-12", "89 FR 51644, 51650", ccd(isOneOf("CU", "BY", "RU"), CONSUMER_GOODS), { readOn: "2025-09-02" }),
    from("2022-03-02", "87 FR 13048, 13057", ccd(isOneOf("CU", "BY", "RU"), CONSUMER_GOODS_BEFORE), {
      note: "goods of the text of 2022-03-08; what 87 FR 34135, 87 FR 57079 and 88 FR 73493 changed in them was not read",
    }),
    from("2022-02-24", "87 FR 12226, 12237", ccd(isOneOf("CU", "RU"), CONSUMER_GOODS_BEFORE)),
    from("2021-01-14", "86 FR 4929, 4933", ccd(isOneOf("CU"), CONSUMER_GOODS_BEFORE)),
    seen("2017-01-19", "74 FR 45989, as amended at 81 FR 71367", ccd(isOneOf("CU", "SD"), CONSUMER_GOODS_BEFORE)),
  ],
});
