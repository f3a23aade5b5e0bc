import { describe, expect, it } from "vitest";
import { transactionOf } from "../../../../src/authoring/index.ts";
import type { FactValue, Outcome } from "../../../../src/vocabulary/index.ts";
import { filingAsked } from "./filing-asked.contract.ts";
import { filing } from "./index.ts";

interface Shipment {
  readonly item: unknown;
  readonly to?: string;
  readonly outcome: Outcome;
  readonly candidates?: readonly string[];
  readonly transaction?: string;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly parties?: unknown;
}

function papers(s: Shipment) {
  const { outcome, candidates = [], ...question } = s;
  const transaction = transactionOf({ name: "papers", expect: {}, ...question }, "2026-08-20");
  const q = filingAsked(transaction, outcome, candidates);
  const f = filing.file(q);
  return [f.aesLicenseCode, f.eeiRequired, f.eccnOnEei, f.destinationControlStatement] as const;
}

const gate = { eccn: "3A001", eccnParagraph: "a.7", origin: "US" };

describe("license code, EEI, ECCN on it, destination control statement", () => {
  it.each<[string, Shipment, ReturnType<typeof papers>]>([
    ["under a license", { item: gate, outcome: "license_required" }, ["C30", true, true, true]],
    [
      "a listed item that needs none, to Germany",
      { item: gate, to: "Germany", outcome: "no_requirement_found" },
      ["C33", null, true, true],
    ],
    [
      "the same above $2,500",
      { item: { ...gate, valueUsd: 2501 }, to: "Germany", outcome: "no_requirement_found" },
      ["C33", true, true, true],
    ],
    [
      "the same at $2,500",
      { item: { ...gate, valueUsd: 2500 }, to: "Germany", outcome: "no_requirement_found" },
      ["C33", false, true, true],
    ],
    ["an AT item to China", { item: "6A993.a", outcome: "no_requirement_found" }, ["C33", true, true, true]],
    [
      "an AT item to Hong Kong, which counts as China",
      { item: "6A993.a", to: "Hong Kong", outcome: "no_requirement_found" },
      ["C33", true, true, true],
    ],
    [
      "an AT item to Japan",
      {
        item: { eccn: "6A993", eccnParagraph: "a", origin: "US", valueUsd: 100 },
        to: "Japan",
        outcome: "no_requirement_found",
      },
      ["C33", false, false, true],
    ],
    [
      "EAR99 to China",
      { item: { eccn: "EAR99", origin: "US", valueUsd: 100 }, outcome: "no_requirement_found" },
      ["C33", false, false, false],
    ],
    [
      "EAR99 to Cuba under an exception",
      { item: "EAR99", to: "Cuba", outcome: "exception_candidate", candidates: ["GFT"] },
      ["C43", true, true, false],
    ],
    [
      "under ENC",
      { item: "5A002.a", to: "Germany", outcome: "exception_candidate", candidates: ["STA", "ENC"] },
      ["C50", null, true, true],
    ],
    [
      "under an exception whose code was not at hand",
      { item: { ...gate, valueUsd: 900 }, to: "Brazil", outcome: "exception_candidate", candidates: ["LVS"] },
      [null, null, true, true],
    ],
    [
      "600 series .y without a license",
      { item: "9A610.y", to: "Vietnam", outcome: "no_requirement_found" },
      ["C60", null, true, true],
    ],
    [
      "600 series .x at any value",
      {
        item: { eccn: "9A610", eccnParagraph: "x", origin: "US", valueUsd: 10 },
        to: "Canada",
        outcome: "no_requirement_found",
      },
      ["C33", true, true, true],
    ],
    [
      "rifle to Canada at any value",
      {
        item: { eccn: "0A501", eccnParagraph: "a", origin: "US", valueUsd: 10 },
        to: "Canada",
        outcome: "exception_candidate",
        candidates: ["TMP"],
      },
      [null, true, true, true],
    ],
    [
      "software by download",
      { item: { eccn: "5D992", eccnParagraph: "c", origin: "US", intangible: true }, outcome: "no_requirement_found" },
      ["C33", false, true, false],
    ],
    [
      "reexport from abroad",
      { item: gate, transaction: "reexport", outcome: "license_required" },
      [null, false, false, false],
    ],
    ["while the outcome is open", { item: gate, to: "Germany", outcome: "indeterminate" }, [null, null, true, true]],
    ["outside the regulation", { item: gate, outcome: "not_subject_to_ear" }, [null, null, null, null]],
    [
      "a consignee on the Unverified List, tangible goods",
      {
        item: { eccn: "EAR99", origin: "US", valueUsd: 10 },
        to: "Germany",
        outcome: "no_requirement_found_with_conditions",
        parties: [
          {
            name: "Example GmbH",
            role: "end_user",
            country: "Germany",
            listing: { list: "us/bis-unverified", asSeen: "2026-07-31" },
          },
        ],
      },
      ["C33", true, false, false],
    ],
  ])("%s", (_, shipment, expected) => {
    expect(papers(shipment)).toEqual(expected);
  });

  it("says why for every value", () => {
    const transaction = transactionOf({ name: "papers", expect: {}, item: "3A001.z.1.a" }, "2026-08-20");
    const q = filingAsked(transaction, "license_required", []);
    expect(filing.file(q).because.at(-1)).toMatch(/five years.*not before \d{4}-\d{2}-\d{2}.*762\.6/);
    expect(filing.file(q).because.join("\n")).toMatch(/C30.*758\.1\(b\).*758\.6\(a\)\(2\).*758\.1\(g\)\(5\)/s);
  });
});
