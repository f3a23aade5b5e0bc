import { all, bodyRows, childrenOf, textOf } from "./ecfr-xml.ts";
import { isoOf } from "./place-names.ts";
import { division, type PartText } from "./regulation-source.ts";
import { expectCount, type TableFile, tableFile } from "./table-file.ts";

/** A supplement that is nothing but a list of places. */
interface PlaceList {
  readonly part: string;
  readonly number: string;
  readonly path: string;
  readonly usedBy: readonly string[];
  readonly count: number;
}

const LISTS: readonly PlaceList[] = [
  {
    part: "742",
    number: "4",
    path: "law/us/ear/742-reasons-for-control/supplement-4-countries.table.json",
    usedBy: ["15 CFR 742.4(a)(4)(ii)", "15 CFR 742.6(a)(6)(i)(A)(2)", "15 CFR 744.11(a)(2)(v)"],
    count: 33,
  },
  {
    part: "744",
    number: "3",
    path: "law/us/ear/744-end-user-and-end-use/supplement-3-nuclear-countries.table.json",
    usedBy: ["15 CFR 744.2(a)", "15 CFR 744.6(b)(1)"],
    count: 22,
  },
  {
    part: "740",
    number: "3",
    path: "law/us/ear/740-exceptions/supplement-3-enc-countries.table.json",
    usedBy: ["15 CFR 740.17"],
    count: 36,
  },
  {
    part: "740",
    number: "5",
    path: "law/us/ear/740-exceptions/supplement-5-ai-countries.table.json",
    usedBy: ["15 CFR 740.27", "15 CFR 742.6(a)(13)", "15 CFR 740.2(a)(9)(ii)"],
    count: 19,
  },
];

function placeList(part: PartText, list: PlaceList): TableFile {
  const supplement = division(part, `Supplement No. ${list.number} to Part ${list.part}`);
  const names = [...all(supplement, "LI"), ...childrenOf(supplement, "FP-1")].map((e) => textOf(e));
  const places = names.map((printed) => ({ place: isoOf(printed), printed }));
  expectCount(`supplement ${list.number} to part ${list.part}`, new Set(places.map((p) => p.place)).size, list.count);
  return tableFile(list.path, {
    header: {
      source: part.source,
      textOf: part.textOf,
      citation: `Supplement No. ${list.number} to 15 CFR Part ${list.part}`,
      counts: { places: list.count },
      usedBy: list.usedBy,
    },
    places,
  });
}

/** Builds the supplements of a part that are plain lists of places. */
export function placeListTables(part: PartText): TableFile[] {
  return LISTS.filter((list) => list.part === part.part).map((list) => placeList(part, list));
}

/** Builds the countries with controls like those on Russia and Belarus (Supplement No. 3 to Part 746). */
export function partnerCountriesTable(part746: PartText): TableFile {
  const supplement = division(part746, "Supplement No. 3 to Part 746");
  const places = bodyRows(supplement).map((cells) => {
    const [printed = "", scope = "", citation = ""] = cells.map((cell) => textOf(cell));
    const m = /^(\d+ FR \d+), (\d+)\/(\d+)\/(\d{4})\.$/.exec(citation);
    if (!m) throw new Error(`partner countries, ${printed}: citation ${citation}`);
    const printedDay = `${m[4]}-${(m[2] ?? "").padStart(2, "0")}-${(m[3] ?? "").padStart(2, "0")}`;
    return { place: isoOf(printed), printed, scope: scope.toLowerCase(), citation: m[1] ?? "", printedDay };
  });
  expectCount("partner countries of supplement 3 to part 746", new Set(places.map((p) => p.place)).size, 38);
  return tableFile("law/us/ear/746-embargoes/partner-countries-supp3.table.json", {
    header: {
      source: part746.source,
      textOf: part746.textOf,
      citation: "Supplement No. 3 to 15 CFR Part 746",
      counts: { places: places.length },
      usedBy: ["15 CFR 746.6(a)(4)", "15 CFR 746.7(a)(1)(iv)-(v)", "15 CFR 746.8(a)(12)(iii)"],
    },
    places,
  });
}
