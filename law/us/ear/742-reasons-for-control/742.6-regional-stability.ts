import { type Asking, fact, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { type Citation, inForce } from "../../../../src/vocabulary/index.ts";
import { askControl, type Control, destinationIn, destinationIs, type There } from "../738-country-chart/index.ts";
import { absentUnlessStated, paragraphOf, type Row } from "../774-commerce-control-list/index.ts";
import {
  allEndUsersInSupplement8,
  certificationsComplete,
  commerciallyAvailableInUs,
  countryOfDestination,
  dramBandwidth,
  embeddedInCivilProduct,
  exporterCountry,
  exporterHeadquarters,
  exporterUltimateParentHeadquarters,
  exportFromUs,
  exportingCountryEquivalentControls,
  issUse,
  itemEccnParagraph,
  itemFocalPlaneArrayElements,
  itemForItems,
  itemFrameRateHz,
  militaryDeployment,
  tpp,
  uaeGovernmentAgency,
} from "../facts.ts";
import { anyOf, NO, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { deemedWorldwideExcluded, equipmentExcluded, isDeemed } from "./742.4-exclusions.ts";
import { regionalStabilityReview } from "./742.6-review.ts";
import { allNamedInTheUae } from "./742.6-uae-approved.ts";

const S = "15 CFR 742.6";
const SPACECRAFT = ["a.1", "a.2", "a.3", "a.4", "g"];

/** The paragraph of 742.6(a) that a row stands on. */
function paragraph(row: Row, q: Asking): Citation {
  const { code } = q.transaction.item.classification;
  const path = paragraphOf(q) ?? "";
  const smallCamera = code === "6A003" && path === "b.4.b";
  if (row.columns?.includes("RS2")) return smallCamera ? `${S}(a)(4)(ii)` : `${S}(a)(4)(i)`;
  if (row.columns?.includes("RS1")) {
    if (smallCamera) return `${S}(a)(2)`;
    if (code === "0A919" && q.transaction.kind === "reexport") return `${S}(a)(3)`;
    if (/^0[A-E]521$/.test(code)) return `${S}(a)(8)`;
    const spacecraft =
      (code === "9A515" && SPACECRAFT.some((p) => `${path}.`.startsWith(`${p}.`))) ||
      (code === "9E515" && path === "f");
    return spacecraft ? `${S}(a)(9)` : `${S}(a)(1)`;
  }
  return fromWords(row, q);
}

/** Rows that state their destinations in words name the paragraph; those for Iraq and Pakistan name the section alone. */
function fromWords(row: Row, q: Asking): Citation {
  const places = row.prose?.kind === "places" ? (row.prose.places ?? []) : [];
  if (destinationIs(q, "PK") && places.includes("PK")) return `${S}(a)(12)`;
  if (places.includes("IQ")) return `${S}(a)(5)`;
  const cited = row.citations?.find((c) => c.startsWith(`${S}(`)) ?? S;
  return /^3[BDE]/.test(q.transaction.item.classification.code) && /\(a\)\(6\)(\(i\))?$/.test(cited)
    ? `${S}(a)(6)(i)(A)`
    : cited;
}

/** Is a foreign-produced item inside by 734.9(e)(3) or 734.4(a)(9)? Then (a)(11) leaves it to 744.11(a)(2)(v). */
function insideByFootnote5(q: Asking): boolean {
  if (q.earlier?.transaction !== q.transaction) return false;
  const routes = ["15 CFR 734.9(e)(3)", "15 CFR 734.4(a)(9)"].map((section) => q.earlier?.opinionOf(section));
  return routes.some((told) => told !== undefined && told !== "none" && told.status === "met");
}

/** 742.6(a)(11): entities designated by footnote 5 of the Entity List, for items not caught by 734.4(a)(9) or 734.9(e)(3). */
function footnote5There(row: Row, q: Asking): There | undefined {
  if (row.prose?.kind !== "pointer" || row.prose.to !== "footnote-5-entities") return undefined;
  if (insideByFootnote5(q))
    return { verdict: NO, words: "744.11(a)(2)(v) states who needs a license for this foreign-produced item" };
  const verdicts = q.transaction.parties.flatMap((party) =>
    party.listings
      .filter((l) => l.list === "us/bis-entity-list" && l.terms.footnotes.includes(5))
      .map((l): Verdict => {
        const force = inForce(l.period, q.on, l.seen);
        if (force === "no") return NO;
        if (force === "yes" && l.tie !== "possible") return YES;
        return openUntil(
          fact(
            `same:${party.name}=${l.entryId ?? l.name ?? party.name}`,
            `is ${party.name} the listed entity ${l.name ?? ""}?`,
            "customer",
          ),
        );
      }),
  );
  const verdict = anyOf(verdicts);
  return {
    verdict,
    words:
      verdict.is === "no" ? "no party is a footnote 5 entity" : "a party is a footnote 5 entity of the Entity List",
  };
}

/** What takes a transaction out of a row: deemed exports, excluded senders, UAE entities named in Supplement No. 8, deployments. */
function excluded(row: Row, q: Asking): Verdict {
  const at = paragraph(row, q).slice(S.length);
  if (at === "(a)(3)")
    return absentUnlessStated(q, militaryDeployment, "nothing says that the item moves in a military deployment");
  if (at === "(a)(6)(i)(A)") return equipmentExcluded(q);
  if (at.startsWith("(a)(6)")) return anyOf([settled(isDeemed(q)), at === "(a)(6)(iii)(B)" ? allNamedInTheUae(q) : NO]);
  return at.startsWith("(a)(10)") ? deemedWorldwideExcluded(q) : NO;
}

/** Entries whose rows print paragraphs of 742.6 that hold other rules: their amendment could not be incorporated. */
const MISNUMBERED = ["3A069", "3E069"];

const control: Control = {
  reason: "RS",
  section: S,
  cite: paragraph,
  there: footnote5There,
  excluded,
  reach: (row, q) =>
    paragraph(row, q) === `${S}(a)(8)`
      ? { kind: "only", symbols: ["GOV"], by: "15 CFR 740.2(a)(14)" }
      : { kind: "ordinary" },
  policy: (row, q) =>
    MISNUMBERED.includes(q.transaction.item.classification.code) ? [] : regionalStabilityReview(paragraph(row, q), q),
};

/** Where the codified text leaves a person to decide what holds. */
function judgements(q: Asking, opinion: Opinion): string[] {
  const binding = (opinion.requirements ?? []).filter((r) => r.conditionalOn === undefined);
  const cited = binding.map((r) => (r.citation ?? S).slice(S.length));
  const listA = cited.includes("(a)(6)(iii)(A)");
  const uae = listA && allNamedInTheUae(q).is === "yes";
  const diffusion =
    (listA && !destinationIn(q, "D:1", "D:4", "D:5") && !destinationIs(q, "MO")) || cited.includes("(a)(13)");
  return [
    ...(uae
      ? [
          "Supplement No. 8 to Part 740 speaks of 742.6(a)(6)(iii)(A) and (B), the exception of the section stands in (B) alone: which holds is for counsel",
        ]
      : []),
    ...(diffusion
      ? [
          "this worldwide requirement comes from the rule of January 2025 on the diffusion of advanced computing, codified on 2026-08-20; whether BIS enforces it is for counsel",
        ]
      : []),
  ];
}

function regionalStabilityOf(q: Asking): Opinion {
  const opinion = askControl(q, control);
  const judge = judgements(q, opinion);
  return judge.length === 0 ? opinion : { ...opinion, humanJudgement: [...(opinion.humanJudgement ?? []), ...judge] };
}

/** Regional stability. An amendment (91 FR 46260) was published and not yet in force in the text read. */
export const regionalStability = rule({
  section: S,
  title: "regional stability",
  generalProhibition: 1,
  versions: [
    seen("2026-07-30", S, regionalStabilityOf, {
      note: "an amendment published at 91 FR 46260 on 2026-07-23 was not in force in the text read and its words were not seen",
    }),
  ],
  facts: [
    itemEccnParagraph,
    itemForItems,
    countryOfDestination,
    exporterCountry,
    exporterHeadquarters,
    exporterUltimateParentHeadquarters,
    exportingCountryEquivalentControls,
    issUse,
    itemFrameRateHz,
    itemFocalPlaneArrayElements,
    embeddedInCivilProduct,
    militaryDeployment,
    tpp,
    dramBandwidth,
    certificationsComplete,
    commerciallyAvailableInUs,
    exportFromUs,
    uaeGovernmentAgency,
    allEndUsersInSupplement8,
  ],
});
