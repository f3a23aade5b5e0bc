import fc from "fast-check";
import { allEccns, entryOn } from "../../law/us/ear/774-commerce-control-list/index.ts";
import type { FactDeclaration } from "../../src/authoring/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import {
  day,
  type FactValue,
  type Listing,
  PARTY_ROLES,
  type Party,
  TRANSACTION_KINDS,
  type Transaction,
} from "../../src/vocabulary/index.ts";

/** Transactions of every kind for property tests: entries, places, roles, listings, owners and facts mixed at random. */
const PLACES =
  "CN HK MO RU BY IR CU KP SY UA US CA MX GB DE NL JP KR TW IN IL AE SG MY VN PK EG IQ LB SD VE NI KH MM TR KZ UZ ZA BR AU NZ CH LI AW KY SE".split(
    " ",
  );

const stated = statedListings(listTitles, termsReaders);

/** Every fact that some rule declares. */
export const declaredFacts: readonly FactDeclaration[] = [
  ...new Map(
    [...rulebook.jurisdiction, ...rulebook.requirements, ...rulebook.exceptions]
      .flatMap((r) => r.facts)
      .map((f) => [f.name, f]),
  ).values(),
];

const place = fc.constantFrom(...PLACES);
const days = fc
  .integer({ min: 0, max: 365 * 8 + 1 })
  .map((n) => day(new Date(Date.UTC(2019, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)));

const classification = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: "ear99", code: "EAR99" } as const) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...allEccns()).chain((code) => {
      const paragraphs = entryOn(code, day("2026-08-20"))?.paragraphs ?? [];
      return fc
        .option(paragraphs.length > 0 ? fc.constantFrom(...paragraphs) : fc.constant("a"), { nil: undefined })
        .map((paragraph) => ({ kind: "ccl", code, ...(paragraph ? { paragraph } : {}) }) as const);
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "none", code: "none" } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: "other-agency", code: "USML XII(c)" } as const) },
);

const item = fc.record({
  classification,
  kind: fc.constantFrom("commodity", "software", "technology"),
  origin: fc.option(place, { nil: undefined }),
  controlledUsContentPercent: fc.option(fc.constantFrom(0, 5, 10, 11, 25, 26, 60), { nil: undefined }),
  valueUsd: fc.option(fc.constantFrom(100, 2500, 2501, 9000), { nil: undefined }),
  htsCode: fc.option(fc.constantFrom("847130", "481910", "853690", "330300"), { nil: undefined }),
  intangible: fc.option(fc.boolean(), { nil: undefined }),
});

const requirement = fc.constantFrom(
  "all items subject to the EAR (744.11)",
  "items on the CCL and items in Supp. 7 to Part 746",
  "for all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR",
  undefined,
);

/** One entry of one of the lists that the law gives effect to. */
export const listing: fc.Arbitrary<Listing> = fc
  .record({
    list: fc.constantFrom(
      "us/bis-entity-list",
      "us/bis-unverified",
      "us/bis-denied-persons",
      "us/bis-military-end-user",
      "us/ofac-sdn",
    ),
    tie: fc.constantFrom("stated", "address", "possible"),
    first: fc.option(fc.constantFrom("2019-05-16", "2020-12-18", "2025-09-29"), { nil: undefined }),
    requirement,
    footnotes: fc.constantFrom<readonly number[]>([], [1, 2], [3], [4], [5]),
    programs: fc.constantFrom<readonly string[]>([], ["SDGT"], ["CUBA"], ["RUSSIA-EO14024"]),
  })
  .map(({ list, tie, first, footnotes, programs, requirement: words }) => ({
    list,
    tie,
    name: "Listed Ltd.",
    period: first ? { from: day(first) } : {},
    terms: stated.terms(list, { ...(words ? { requirement: words } : {}), footnotes, programs }),
    citations: [],
  }));

const share = fc.constantFrom(
  { low: 25, high: 25 },
  { low: 49, high: 49 },
  { low: 50, high: 50 },
  { low: 100, high: 100 },
  { low: 0, high: 100 },
);

const owner = fc.record({
  name: fc.constantFrom("Owner A", "Owner B"),
  share,
  listings: fc.array(listing, { maxLength: 1 }),
  owners: fc.constant([]),
});

const party = (names: readonly string[]): fc.Arbitrary<Party> =>
  fc.record({
    name: fc.constantFrom(...names),
    roles: fc.uniqueArray(fc.constantFrom(...PARTY_ROLES), { minLength: 1, maxLength: 2 }),
    country: place,
    owners: fc.array(owner, { maxLength: 2 }),
    listings: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(listing, { maxLength: 2 }) },
    ),
    screening: fc.constantFrom("stated", "not-screened"),
  });

/** A value that somebody may state for a fact: a declared answer, or that nobody knows. */
const valueOf = (f: FactDeclaration): fc.Arbitrary<FactValue> =>
  fc.constantFrom<FactValue>(...(f.answers.length > 0 ? f.answers : ["CN", "3E001", 7]), null);

const facts = fc
  .uniqueArray(fc.constantFrom(...declaredFacts), { maxLength: 5, selector: (f) => f.name })
  .chain((chosen) => fc.record(Object.fromEntries(chosen.map((f) => [f.name, valueOf(f)]))));

/** Any transaction. */
export const transaction: fc.Arbitrary<Transaction> = fc
  .record({
    on: days,
    kind: fc.constantFrom(...TRANSACTION_KINDS),
    item,
    parties: fc.tuple(party(["First Ltd."]), fc.option(party(["Second GmbH"]), { nil: undefined })),
    country: place,
    region: fc.constantFrom("crimea", "dnr", "other", undefined),
    facts,
  })
  .map(({ item: i, parties, country, region, ...rest }) => ({
    ...rest,
    item: withoutGaps(i),
    parties: parties.filter((p) => p !== undefined),
    destination: country === "UA" && region ? { country, region } : { country },
  }));

function withoutGaps<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
