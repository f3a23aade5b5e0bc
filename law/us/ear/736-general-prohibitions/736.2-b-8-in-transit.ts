import {
  type Asking,
  elsewhere,
  fact,
  met,
  notMet,
  type Opinion,
  type Rule,
  rule,
  seen,
  unknown,
  versionOn,
} from "../../../../src/authoring/index.ts";
import { type PlaceCode, placeCode, placeName } from "../../../../src/vocabulary/index.ts";

/** Countries of 15 CFR 736.2(b)(8)(ii), text of January 2025. */
const COUNTRIES: readonly PlaceCode[] = [
  "AM",
  "AZ",
  "BY",
  "KH",
  "CU",
  "GE",
  "KZ",
  "KG",
  "LA",
  "MN",
  "KP",
  "RU",
  "TJ",
  "TM",
  "UA",
  "UZ",
  "VN",
];

const transit = fact(
  "transitCountries",
  "through which countries does the item travel, or where is it unladen on the way?",
  "exporter",
  [],
);

/** The countries stated, known and listed; a name nobody knows is kept apart. */
function stated(q: Asking): { listed: PlaceCode[]; unread: string[] } {
  const value = q.fact(transit.name);
  const names = value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
  const read = names.map((name) => ({ name, code: placeCode(name) }));
  return {
    listed: read.flatMap((r) => (r.code !== undefined && COUNTRIES.includes(r.code) ? [r.code] : [])),
    unread: read.filter((r) => r.code === undefined).map((r) => r.name),
  };
}

/** What a direct export to the country of transit would need, by the rules of Parts 742 and 746. */
function direct(q: Asking, rules: readonly Rule[], country: PlaceCode): Opinion[] {
  const there = elsewhere(q, { country });
  return rules.flatMap((r) => versionOn(r.versions, q.on)?.apply(there) ?? []);
}

/**
 * 15 CFR 736.2(b)(8): an item may travel through these countries only where it could be sent there directly, without a
 * license, under a license exception, or under a license.
 */
export function inTransit(rules: readonly Rule[]): Rule {
  const ask = (q: Asking): Opinion => {
    const { listed, unread } = stated(q);
    if (unread.length > 0) return unknown(`not known as a country: ${unread.join(", ")}`, [transit.name]);
    if (listed.length === 0) return notMet("no transit through a country of 736.2(b)(8)(ii) was stated");
    const found = listed.map((country) => ({ country, opinions: direct(q, rules, country) }));
    const needing = found.filter((f) => f.opinions.some((o) => (o.requirements ?? []).length > 0));
    if (needing.length > 0) {
      return met("a direct export to a country of transit would need a license", {
        requirements: needing.map(({ country, opinions }) => ({
          citation: "15 CFR 736.2(b)(8)",
          reason: `in transit through ${placeName(country)}: a direct export there needs a license by ${opinions
            .flatMap((o) => o.requirements ?? [])
            .map((r) => r.citation ?? "a section")
            .join(", ")}`,
          generalProhibition: 8,
          exceptions: { kind: "ordinary" as const },
        })),
      });
    }
    const missing = found.flatMap((f) => f.opinions.flatMap((o) => (o.status === "unknown" ? (o.missing ?? []) : [])));
    if (missing.length > 0)
      return unknown("whether a direct export to a country of transit needs a license turns on facts not stated", [
        ...new Set(missing),
      ]);
    return notMet(`a direct export to ${listed.map(placeName).join(", ")} would need no license`);
  };
  return rule({
    section: "15 CFR 736.2(b)(8)",
    title: "general prohibition 8: in transit",
    generalProhibition: 8,
    versions: [seen("2025-01-16", "15 CFR 736.2(b)(8)", ask)],
    facts: [transit],
  });
}
