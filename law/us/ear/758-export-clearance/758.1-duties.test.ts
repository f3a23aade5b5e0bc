import { describe, expect, it } from "vitest";
import { transactionOf } from "../../../../src/authoring/index.ts";
import type { Outcome, Requirement } from "../../../../src/vocabulary/index.ts";
import { filingAsked } from "./filing-asked.contract.ts";
import { filing } from "./index.ts";

interface Shipment {
  readonly on?: string;
  readonly item: unknown;
  readonly to: string;
  readonly outcome: Outcome;
  readonly candidates?: readonly string[];
  readonly transaction?: string;
  readonly requires?: string;
}

const required = (citation: string): Requirement => ({
  generalProhibition: 1,
  citation,
  reason: "",
  exceptions: { kind: "ordinary" },
  version: { by: "", text: "T", coverage: "covers-the-day" },
});

/** What the papers say beside the four values. */
function told({ on = "2026-11-24", outcome, candidates = [], requires, ...question }: Shipment): string {
  const transaction = transactionOf({ name: "papers", expect: {}, ...question }, on);
  const q = filingAsked(transaction, outcome, candidates, requires === undefined ? [] : [required(requires)]);
  return filing.file(q).because.join("\n");
}

const sensitive = { item: "3A002.g.1", to: "India", outcome: "exception_candidate", candidates: ["GBS"] } as const;

describe("Part 743: reports after the export", () => {
  it("asks the half-yearly report of a Sensitive List item under an exception, by the first day after the half year", () => {
    expect(told({ ...sensitive, to: "Vietnam", on: "2026-06-30" })).toMatch(/received by 2026-08-01 \(743\.1\)/);
    expect(told({ ...sensitive, to: "Vietnam", on: "2026-07-01" })).toMatch(/received by 2027-02-01 \(743\.1\)/);
  });

  it.each<[string, Partial<Shipment>]>([
    ["to a participating state", { to: "Germany" }],
    ["to Malta, which takes part outside Country Group A:1", { to: "Malta" }],
    ["under a license", { outcome: "license_required", candidates: [] }],
    ["under an exception the section does not name", { candidates: ["TMP"] }],
    ["of an item off the list", { item: "3A002.a" }],
    ["from abroad", { transaction: "reexport" }],
  ])("asks none %s", (_, other) => {
    expect(told({ ...sensitive, to: "Vietnam", ...other })).not.toMatch(/743\.1/);
  });

  it("leaves it to the words of the line where these narrow the entry", () => {
    expect(told({ ...sensitive, to: "Vietnam", item: "3A001.b.2" })).toMatch(/may be on the Sensitive List.*743\.1/);
  });

  it("asks the report of cameras that go to Country Group A:1 without a license, not to Canada", () => {
    const camera = { item: "6A003.b.4.b", outcome: "no_requirement_found" } as const;
    expect(told({ ...camera, to: "Germany", on: "2026-03-02" })).toMatch(/by 2026-07-31 \(743\.3\)/);
    expect(told({ ...camera, to: "Germany", on: "2026-12-31" })).toMatch(/by 2027-01-31 \(743\.3\)/);
    expect(told({ ...camera, to: "Canada" })).not.toMatch(/743\.3/);
    expect(told({ ...camera, to: "Germany", outcome: "license_required" })).not.toMatch(/743\.3/);
  });

  it("tells how arms are reported, by day", () => {
    const rifle = { item: "0A501.a", to: "Germany", outcome: "license_required" } as const;
    expect(told({ ...rifle, on: "2020-03-08" })).not.toMatch(/743\.4/);
    expect(told({ ...rifle, on: "2020-03-09" })).toMatch(/743\.4\(h\)/);
    expect(told({ ...rifle, on: "2024-05-30" })).toMatch(/743\.4\(a\)/);
  });

  it("tells of the notice to Congress above its amounts", () => {
    const aircraft = (to: string, valueUsd: number) =>
      told({
        item: { eccn: "9A610", eccnParagraph: "a", origin: "US", valueUsd },
        to,
        outcome: "license_required",
      });
    expect(aircraft("Vietnam", 14_000_000)).toMatch(/\$14 million.*743\.5/);
    expect(aircraft("Vietnam", 13_999_999)).not.toMatch(/743\.5/);
    expect(aircraft("Germany", 24_999_999)).not.toMatch(/743\.5/);
    expect(aircraft("Germany", 25_000_000)).toMatch(/\$25 million.*743\.5/);
    const pistols = { item: "0A507.a", to: "Mexico", outcome: "license_required" } as const;
    expect(told({ ...pistols, on: "2024-05-29" })).not.toMatch(/743\.6/);
    expect(told({ ...pistols, on: "2024-05-30" })).toMatch(/743\.6/);
    expect(told({ ...pistols, on: "2025-09-29" })).toMatch(/743\.6/);
    expect(told({ ...pistols, on: "2025-09-30" })).not.toMatch(/743\.6/);
  });
});

describe("Part 750 and the rest of Part 758", () => {
  it("tells by when an application is decided and for how long a license is good", () => {
    const words = told({ item: "3A001.a.7", to: "China", outcome: "license_required" });
    expect(words).toMatch(/by 2027-02-22/);
    expect(words).toMatch(/generally for four years/);
    expect(words).toMatch(/758\.4\(b\).*758\.5/s);
  });

  it("gives the items of 742.6(a)(6)(iii)(A) one year since January 2025, and no other advanced computing item", () => {
    const device = { to: "China", outcome: "license_required", requires: "15 CFR 742.6(a)(6)(iii)(A)" } as const;
    for (const item of ["3A090.a", "5A992.z.1", "4A003.z.1.a"]) {
      expect(told({ ...device, item, on: "2025-01-12" })).toMatch(/for four years/);
      expect(told({ ...device, item, on: "2025-01-13" })).toMatch(/for one year/);
    }
    expect(told({ ...device, item: "3A090.b", requires: "15 CFR 742.6(a)(6)(iii)(B)" })).toMatch(/for four years/);
  });

  it("gave firearms one year from 2024-05-30 to 2025-09-29", () => {
    const rifle = (on: string) => told({ item: "0A501.a", to: "Chile", outcome: "license_required", on });
    expect(rifle("2024-05-29")).toMatch(/four years/);
    expect(rifle("2024-05-30")).toMatch(/one year/);
    expect(rifle("2025-09-29")).toMatch(/one year/);
    expect(rifle("2025-09-30")).toMatch(/four years/);
  });

  it("names the grounds against filing after departure, and nothing where no filing is due", () => {
    expect(told({ item: "5A992.c", to: "Cuba", outcome: "license_required" })).toMatch(
      /E:1 or E:2 \(b\)\(3\), a license.*758\.2\(b\)/,
    );
    expect(
      told({
        item: { eccn: "EAR99", origin: "US", valueUsd: 100 },
        to: "Germany",
        outcome: "no_requirement_found",
      }),
    ).not.toMatch(/758\.2/);
  });

  it("takes an item controlled for AT alone as no ground against filing after departure, wherever its ECCN is asked", () => {
    const small = { outcome: "no_requirement_found", to: "China" } as const;
    expect(told({ ...small, item: "3A991.a" })).toMatch(/758\.1\(b\)\(10\)/);
    expect(told({ ...small, item: "3A991.a" })).not.toMatch(/758\.2/);
    expect(told({ ...small, item: "3A001.a.7" })).toMatch(/beyond AT \(b\)\(5\)/);
  });

  it("asks EEI at any value and the ECCN for China, Russia and Venezuela since 2020-06-29", () => {
    const chip = { item: "3A991.a", outcome: "no_requirement_found" } as const;
    for (const to of ["China", "Russia", "Venezuela"]) {
      expect(told({ ...chip, to, on: "2020-06-28" })).not.toMatch(/758\.1\(b\)\(10\)|Venezuela, whatever/);
      expect(told({ ...chip, to, on: "2020-06-29" })).toMatch(/758\.1\(b\)\(10\).*Venezuela, whatever/s);
    }
  });

  it("asks CBP Form 4457 for firearms as baggage", () => {
    const gun = { item: "0A501.a", to: "Canada", outcome: "exception_candidate", candidates: ["BAG"] } as const;
    expect(told(gun)).toMatch(/4457.*758\.11/);
    const shotgun = (barrelLengthInches: number) =>
      told({ ...gun, item: { eccn: "0A502", eccnParagraph: "a", origin: "US", barrelLengthInches } });
    expect(shotgun(17)).toMatch(/758\.11/);
    expect(shotgun(18)).not.toMatch(/758\.11/);
    expect(shotgun(17)).toMatch(/758\.1\(g\)\(4\)/);
    expect(shotgun(18)).not.toMatch(/758\.1\(g\)\(4\)/);
    expect(told({ ...gun, item: "0A501.x", candidates: ["LVS"] })).not.toMatch(/758\.1\(g\)\(4\)/);
    expect(told({ ...gun, candidates: ["TMP"] })).toMatch(/serial number \(758\.1\(g\)\(4\)\(i\)\)/);
  });

  it("points to what helps: classification when open, disclosure when it went wrong, another look at exceptions", () => {
    expect(told({ item: "3A001", to: "China", outcome: "indeterminate" })).toMatch(/734\.6\(a\)/);
    expect(told({ item: "3A001.a.7", to: "China", outcome: "license_required" })).toMatch(/764\.5\(a\)/);
    expect(told(sensitive)).toMatch(/740\.2\(b\)/);
    expect(told({ item: "EAR99", to: "Germany", outcome: "no_requirement_found" })).not.toMatch(/734\.6|764\.5|740\.2/);
  });

  it("says which records are kept, with the numbers of firearms", () => {
    expect(told({ item: "EAR99", to: "Germany", outcome: "no_requirement_found" })).toMatch(/762\.2\(a\).*762\.7/);
    const kept = (item: Shipment["item"], on?: string) =>
      told({ item, to: "Chile", outcome: "license_required", ...(on === undefined ? {} : { on }) });
    const shotgun = (barrelLengthInches: number) => ({
      eccn: "0A502",
      eccnParagraph: "a",
      origin: "US",
      barrelLengthInches,
    });
    for (const firearm of ["0A501.a", "0A506", shotgun(17)]) expect(kept(firearm)).toMatch(/caliber of firearms/);
    for (const other of ["0A501.c", "0A501.b", "0A505.a", shotgun(26)])
      expect(kept(other)).not.toMatch(/caliber of firearms/);
    expect(kept("0A501.a", "2020-03-08")).not.toMatch(/caliber of firearms/);
  });
});
