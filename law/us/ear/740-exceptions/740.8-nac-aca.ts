import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { militaryEndUse, militaryEndUser } from "../facts.ts";
import { destinationOf, goesTo, headquarteredInMacauOrD5, macauOrD5 } from "./destinations.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

const forDatacenters = fact(
  "item.designedOrMarketedForDatacenters",
  "is the item designed or marketed for use in a datacenter?",
  "engineer",
);

/** Items of 15 CFR 740.8(a); 3A090.c is not among them. */
const ITEMS = [
  "3A090.a",
  "3A090.b",
  "4A090",
  "3A001.z",
  "4A003.z",
  "4A004.z",
  "4A005.z",
  "5A002.z",
  "5A004.z",
  "5A992.z",
  "5D002.z",
  "5D992.z",
];

/** Paragraphs that meet the parameters of 3A090.a, where a datacenter item is never eligible. */
const MEETS_3A090A = [
  "3A090.a",
  "4A090.a",
  "3A001.z.1.a",
  "3A001.z.2.a",
  "3A001.z.3.a",
  "3A001.z.4.a",
  "4A003.z.1.a",
  "4A003.z.2.a",
  "4A004.z.1",
  "4A005.z.1",
  "5A002.z.1.a",
  "5A002.z.2.a",
  "5A002.z.3.a",
  "5A002.z.4.a",
  "5A002.z.5.a",
  "5A004.z.1.a",
  "5A004.z.2.a",
  "5A992.z.1",
  "5D992.z.1",
];

/** Is the item for datacenters? Stated as a fact, else read from its description, which a person confirms. */
function datacenter(q: Asking): boolean | undefined {
  const stated = q.fact(forDatacenters.name) ?? q.fact("designedOrMarketedForDatacenters") ?? q.fact("item.datacenter");
  if (typeof stated === "boolean") return stated;
  const text = q.transaction.item.description ?? "";
  if (/\b(?:not|non)\b[^.;,]*\bdata ?cent(?:er|re)s?\b/i.test(text) || /\bnon-?data ?cent/i.test(text)) return false;
  return /\bdata ?cent(?:er|re)s?\b/i.test(text) ? true : undefined;
}

function itemFits(q: Asking): ExceptionOpinion | undefined {
  const among = itemAmong(q, ITEMS);
  if (among === "outside") return ruledOut(`${codeOf(q)} is not an item of 15 CFR 740.8(a)`, "15 CFR 740.8(a)");
  if (among === "unknown") return exceptionNotEvaluated("state the paragraph of the entry");
  if (itemAmong(q, MEETS_3A090A) !== "inside") return undefined;
  const forThem = datacenter(q);
  if (forThem === true)
    return ruledOut("an item for datacenters that meets 3A090.a is not eligible", "15 CFR 740.8(a)");
  return forThem === false
    ? undefined
    : exceptionNotEvaluated(`state ${forDatacenters.name}: an item for datacenters that meets 3A090.a is out`);
}

/** 15 CFR 740.8(b): neither overcomes Part 744 or 746, with one door in 744.23(a)(3). */
function restricted(q: Asking, requirement: Requirement): ExceptionOpinion | undefined {
  const door = requiredBy(requirement, "744.23") && /\(a\)\(3\)/.test(requirement.citation);
  const outside = !goesTo(q, "D:1", "D:4", "D:5") || goesTo(q, "A:5", "A:6");
  if (door && outside) return undefined;
  if (requiredBy(requirement, "744") || requiredBy(requirement, "746")) {
    return ruledOut(`${requirement.citation} is not overcome by NAC or ACA`, "15 CFR 740.8(b)");
  }
  return undefined;
}

const ORDER = "a written purchase order is obtained before (commercial samples excepted)";
const ENC_TOO = "the requirements of License Exception ENC (15 CFR 740.17) are met too";

const common = (q: Asking) => [
  ORDER,
  ...(itemAmong(q, ["3A090.a"]) === "inside"
    ? ["total processing performance of 4800 or more (the entry's NAC/ACA line)"]
    : []),
  ...(itemAmong(q, ["5A002.z", "5A004.z", "5D002.z"]) === "inside" ? [ENC_TOO] : []),
  ...(itemAmong(q, MEETS_3A090A) === "inside"
    ? ["a person confirms that the item is neither designed nor marketed for datacenters"]
    : []),
];

function nac(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const no = itemFits(q) ?? restricted(q, requirement);
  if (no) return no;
  if (!["export", "reexport"].includes(q.transaction.kind))
    return ruledOut("exports and reexports only", "15 CFR 740.8(a)");
  const there = macauOrD5(destinationOf(q), q.on);
  const seat = headquarteredInMacauOrD5(q);
  if (!there && seat === "no")
    return ruledOut(
      "neither the destination nor a receiving party's seat is in Macau or Country Group D:5",
      "15 CFR 740.8(a)",
    );
  if (!there && seat === "unknown")
    return exceptionNotEvaluated(
      "state the headquarters of the receiving parties: NAC is for Macau, Country Group D:5 and firms seated there",
    );
  return offer(
    q,
    "NAC",
    all,
    there
      ? `${placeName(destinationOf(q))} is Macau or in Country Group D:5`
      : "a receiving party is seated in Macau or Country Group D:5",
    [
      "BIS is notified at least 25 calendar days before, and confirms with a NAC number (15 CFR 740.8(c))",
      ...common(q),
    ],
  );
}

function aca(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const no = itemFits(q) ?? restricted(q, requirement);
  if (no) return no;
  const inside = macauOrD5(destinationOf(q), q.on);
  if (inside && q.transaction.kind !== "transfer_in_country") {
    return ruledOut(`${placeName(destinationOf(q))} is Macau or in Country Group D:5`, "15 CFR 740.8(a)");
  }
  const seat = headquarteredInMacauOrD5(q);
  if (!inside && seat === "yes")
    return ruledOut("a receiving party is seated in Macau or Country Group D:5", "15 CFR 740.8(a)");
  return offer(
    q,
    "ACA",
    all,
    inside
      ? "a transfer inside Macau or Country Group D:5"
      : `${placeName(destinationOf(q))} is neither Macau nor in Country Group D:5`,
    [
      ...(seat === "unknown" && !inside
        ? ["no receiving party is headquartered, or has its ultimate parent, in Macau or Country Group D:5"]
        : []),
      ...common(q),
    ],
  );
}

/** The first form, before ACA was parted from it: with a notice to Macau and D:5, without one elsewhere in D:1 and D:4. */
function nacFirstForm(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  const no = itemFits(q) ?? restricted(q, requirement);
  if (no) return no;
  if (q.fact(militaryEndUse.name) === true || q.fact(militaryEndUser.name) === true)
    return ruledOut("not to or for a military end use or military end user", "15 CFR 740.8(b)(2)");
  const inside = macauOrD5(destinationOf(q), q.on);
  const seat = headquarteredInMacauOrD5(q);
  const name = placeName(destinationOf(q));
  if (inside && q.transaction.kind === "transfer_in_country")
    return offer(q, "NAC", all, `a transfer inside ${name}`, common(q));
  if (inside || seat === "yes")
    return offer(q, "NAC", all, inside ? `${name} is Macau or in Country Group D:5` : "a party is seated there", [
      "BIS is notified at least 25 calendar days before the first of them, and confirms with a NAC number (15 CFR 740.8(c))",
      ...common(q),
    ]);
  if (!goesTo(q, "D:1", "D:4"))
    return ruledOut(
      `${name} is not in Country Group D:1 or D:4, nor a party seated in Macau or D:5`,
      "15 CFR 740.8(a)",
    );
  if (seat === "unknown")
    return exceptionNotEvaluated(
      "state the headquarters of the receiving parties: a seat in Macau or D:5 asks a notice",
    );
  return offer(q, "NAC", all, `${name} is in Country Group D:1 or D:4`, common(q));
}

/** 15 CFR 740.8: advanced computing items to Macau and D:5 after a notice (NAC). */
export const notifiedAdvancedComputing: ExceptionRule = exception({
  symbol: "NAC",
  section: "15 CFR 740.8",
  title: "Notified Advanced Computing",
  facts: [forDatacenters, militaryEndUse, militaryEndUser],
  versions: [
    from("2024-04-04", "89 FR 23884, as amended at 90 FR 4558", nac),
    from("2023-11-17", "88 FR 73458, 73491", nacFirstForm),
  ],
});

/** 15 CFR 740.8: advanced computing items to any other place, without a notice (ACA). */
export const advancedComputingAuthorized: ExceptionRule = exception({
  symbol: "ACA",
  section: "15 CFR 740.8",
  title: "Advanced Computing Authorized",
  facts: [forDatacenters],
  versions: [from("2024-04-04", "89 FR 23884, as amended at 90 FR 4558", aca)],
});
