import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { inGroup } from "../../law/us/ear/740-exceptions/index.ts";
import { allEccns, entryOn } from "../../law/us/ear/774-commerce-control-list/index.ts";
import { determine } from "../../src/determination/index.ts";
import { rulebook } from "../../src/main/rulebook.ts";
import { listTitles, termsReaders } from "../../src/main/sources.ts";
import { statedListings } from "../../src/main/stated-listings.ts";
import { type Determination, day, type ItemKind, type Listing, placeCode } from "../../src/vocabulary/index.ts";

/** Every entry of the Commerce Control List sent to places and parties about which the text leaves no doubt. */
const ON = day("2026-08-20");

const kindOf = (code: string): ItemKind =>
  code[1] === "D" ? "software" : code[1] === "E" ? "technology" : "commodity";

interface Sent {
  readonly code: string;
  readonly paragraph?: string | undefined;
  readonly to: string;
  readonly listing?: Listing;
}

function ask({ code, paragraph, to, listing }: Sent): Determination {
  return determine(
    rulebook,
    {
      on: ON,
      kind: "export",
      item: {
        classification: { kind: "ccl", code, ...(paragraph ? { paragraph } : {}) },
        kind: kindOf(code),
        origin: "US",
        valueUsd: 100,
      },
      parties: [
        {
          name: "X",
          roles: ["end_user"],
          country: to,
          owners: [],
          listings: listing ? [listing] : [],
          screening: "stated",
        },
      ],
      destination: to === "UA" ? { country: to, region: "crimea" } : { country: to },
      facts: {},
    },
    { questions: "none" },
  );
}

const candidates = (d: Determination) => d.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);

/** The bare entry, and the entry with its first paragraph. */
const items = allEccns().flatMap((code) => {
  const [first] = entryOn(code, ON)?.paragraphs ?? [];
  return [{ code }, ...(first ? [{ code, paragraph: first }] : [])];
});

/** Exceptions that Part 746 leaves open: 746.2(a)(1), .4(c), .6(c), .7(c), .8(c)(2), .9(b). */
const LEFT_OPEN: Readonly<Record<string, readonly string[]>> = {
  CU: ["TMP", "TSU", "RPL", "BAG", "GOV", "GFT", "AVS", "APR", "AGR", "CCD", "SCP"],
  IR: [],
  KP: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS"],
  SY: ["TMP", "RPL", "GOV", "TSU", "BAG", "AVS", "CCD"],
  RU: ["TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD", "MED"],
  BY: ["TMP", "GOV", "TSU", "BAG", "AVS", "ENC", "CCD", "MED"],
  UA: ["TMP", "GOV", "GFT", "TSU", "BAG", "AVS", "MED"],
};

const lists = statedListings(listTitles, termsReaders);
const onList = (list: string): Listing => ({
  list,
  tie: "stated",
  name: "X",
  period: { from: day("2019-10-09") },
  terms: lists.terms(list, { requirement: "all items subject to the EAR", footnotes: [], programs: [] }),
  citations: [],
});

describe("every entry of the Commerce Control List", { timeout: 60_000 }, () => {
  it.each(Object.keys(LEFT_OPEN))("to %s is held back, with no exception but those Part 746 names", (to) => {
    const wrong = items.filter((i) => {
      const d = ask({ ...i, to });
      const odd = candidates(d).filter((s) => !LEFT_OPEN[to]?.includes(s));
      return (
        odd.length > 0 ||
        !["license_required", "exception_candidate", "refer_other_agency", "prohibited"].includes(d.outcome)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("for a party on the Entity List needs a license with no exception (744.11(a))", () => {
    const listing = onList("us/bis-entity-list");
    const wrong = items.filter((i) => {
      const d = ask({ ...i, to: "MY", listing });
      return candidates(d).length > 0 || !["license_required", "refer_other_agency"].includes(d.outcome);
    });
    expect(wrong).toEqual([]);
  });

  it("for an unverified party has no exception (740.2(a)(17))", () => {
    const listing = onList("us/bis-unverified");
    expect(items.filter((i) => candidates(ask({ ...i, to: "MY", listing })).length > 0)).toEqual([]);
  });

  it("of the 600 series and 9x515 has no exception to China and Hong Kong (740.2(a)(12))", () => {
    const munitions = items.filter((i) => /^\d[A-E]6\d\d$|^9[A-E]515$|^0A919$/.test(i.code));
    const wrong = munitions.filter((i) => ["CN", "HK"].some((to) => candidates(ask({ ...i, to })).length > 0));
    expect(wrong).toEqual([]);
  });

  it("has STA for Country Groups A:5 and A:6 only, LVS and GBS for Country Group B only", () => {
    const to = "CN HK MO VN MY IL IN DE MX BR PK KZ SD".split(" ");
    const within = (place: string, ...groups: ("A:5" | "A:6" | "B")[]) =>
      groups.some((g) => inGroup(place, g, day("2026-08-20")));
    const wrong = items.flatMap((i) =>
      to.filter((place) => {
        const open = candidates(ask({ ...i, to: place }));
        return (
          (open.includes("STA") && !within(place, "A:5", "A:6")) ||
          ((open.includes("LVS") || open.includes("GBS")) && !within(place, "B"))
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/* Official data beside the repository: an oracle of ten lines against the chart engine. */
const official = join(import.meta.dirname, "..", "..", "..", "shared", "data", "regulation");
const there = existsSync(official);

interface OfficialEntry {
  readonly eccn: string;
  readonly requirements: readonly { readonly control: string; readonly chart: string }[];
}

const SECTIONS: Readonly<Record<string, string>> = {
  NS: "742.4",
  MT: "742.5",
  NP: "742.3",
  CB: "742.2",
  RS: "742.6",
  CC: "742.7",
  FC: "742.17",
};

/** Entries whose rows all read `X applies to entire entry` with a column: their answer can be read off the chart. */
const plain = ({ requirements }: OfficialEntry): boolean =>
  requirements.length > 0 &&
  requirements.every(
    (r) =>
      /^(NS|MT|NP|CB|RS|CC|AT|FC|UN)\b.*entire entry\.?$/i.test(r.control.trim()) &&
      (/Column \d/.test(r.chart) || r.control.startsWith("UN")),
  );

function readOfficial(): {
  entries: readonly OfficialEntry[];
  chart: Readonly<Record<string, { marks: readonly string[] }>>;
} {
  const list = JSON.parse(gunzipSync(readFileSync(join(official, "ccl-full-2026-08-20.json.gz"))).toString("utf8"));
  const chart = JSON.parse(readFileSync(join(official, "country-chart-2026-07-23.json"), "utf8"));
  return { entries: list.entries, chart: chart.countries ?? chart.rows };
}

it.skipIf(!there)(
  "plain entries need a license exactly where the official chart has a mark (skipped where the official data are not beside the repository)",
  { timeout: 60_000 },
  () => {
    const { entries, chart } = readOfficial();
    const named = "Macau,India,Malaysia,Mexico,Ecuador,Japan,Canada,South Africa,Pakistan,Aruba,Vietnam,Cyprus".split(
      ",",
    );
    const wrong: string[] = [];
    for (const e of entries.filter(plain)) {
      for (const name of named) {
        const marks = chart[name]?.marks ?? [];
        const to = placeCode(name) ?? "";
        const wanted = e.requirements
          .filter((r) => marks.includes(`${r.control.slice(0, 2)} ${/Column (\d)/.exec(r.chart)?.[1]}`))
          .flatMap((r) => SECTIONS[r.control.slice(0, 2)] ?? []);
        const found = ask({ code: e.eccn, to }).requirements.flatMap((r) => /742\.\d+/.exec(r.citation)?.[0] ?? []);
        const read = new Set(found.filter((s) => Object.values(SECTIONS).includes(s)));
        if ([...new Set(wanted)].sort().join() !== [...read].sort().join()) wrong.push(`${e.eccn} to ${name}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
