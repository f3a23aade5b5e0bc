import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day, type ListEntry, listedOn, termsOn } from "../../../src/vocabulary/index.ts";
import { loadShipped, type ShippedList, shippedFacts } from "./shipped.ts";

const file = readFileSync(new URL("./shipped/entity-list.json", import.meta.url), "utf8");
const list = JSON.parse(file) as ShippedList;
const entries = loadShipped(list);

function named(name: string): ListEntry {
  const found = entries.find((entry) => entry.names.some(({ text }) => text === name));
  if (found === undefined) throw new Error(`${name} is not on the list`);
  return found;
}

const firstOn = (first: string) => entries.filter((entry) => entry.period.from === first && entry.firstDay === "exact");

describe("the shipped edition", () => {
  it("is the text of 2026-08-20: 3,415 rows, 3,465 entries, each with an id of its own", () => {
    expect(shippedFacts(list)).toEqual({ textDate: "2026-08-20", rows: 3415, entries: 3465 });
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(3465);
    expect(Buffer.byteLength(file)).toBeLessThan(2 * 1024 * 1024);
  });

  it("has 19 entries that list an address only", () => {
    const addresses = entries.filter((entry) => entry.kind === "address");
    expect(addresses).toHaveLength(19);
    expect(addresses.every((entry) => entry.names.length === 0 && entry.addresses.length === 1)).toBe(true);
  });

  it("names the one party that the editors say could not be printed, with terms that a person must read", () => {
    const unread = entries.filter((entry) => entry.terms.requirement?.scope === "unread");
    expect(unread.map((entry) => [entry.names[0]?.text, entry.citations])).toEqual([["S2C Limited", ["89 FR 96836"]]]);
    expect(listedOn(named("S2C Limited"), day("2024-12-02"))).toBe("unknown");
    expect(listedOn(named("S2C Limited"), day("2024-12-05"))).toBe("yes");
  });

  it("leaves no printed requirement unread and no entry without a bound on its first day", () => {
    expect(entries.filter((entry) => entry.terms.requirement === undefined)).toEqual([]);
    expect(entries.filter((entry) => entry.period.from === undefined && entry.firstDayBetween === undefined)).toEqual(
      [],
    );
  });

  it("has gapless histories of terms that end in today's", () => {
    for (const entry of entries) {
      const history = entry.termsHistory ?? [];
      history.forEach(({ period }, index) => void expect(period.until).toBe(history[index + 1]?.period.from));
      expect(history.at(-1)?.terms).toBe(entry.terms);
    }
  });
});

describe("October 2019", () => {
  it("lists exactly the 28 parties of the rule from 2019-10-09", () => {
    const listed = firstOn("2019-10-09");
    expect(listed).toHaveLength(28);
    expect(
      listed.filter((entry) => /Public Security Bureau|Police College/.test(entry.names[0]?.text ?? "")),
    ).toHaveLength(20);
    expect(listed.every((entry) => entry.countries.includes("CN") && entry.citations[0] === "84 FR 54002")).toBe(true);
  });

  it("does not list the three parties of June 2020 that print the October page", () => {
    for (const name of ["NetPosa", "SenseNets"])
      expect(named(name)).toMatchObject({ period: { from: "2020-06-05" }, firstDay: "exact" });
    expect(entries.find((entry) => entry.names[0]?.text.startsWith("Nanjing FiberHome Starrysky"))?.period.from).toBe(
      "2020-06-05",
    );
  });

  it("has Hikvision on the list from 2019-10-09 and not a day before", () => {
    const hikvision = named("Hikvision");
    expect(listedOn(hikvision, day("2019-10-08"))).toBe("no");
    expect(listedOn(hikvision, day("2019-10-09"))).toBe("yes");
    expect(hikvision.terms.footnotes).toEqual([]);
    expect(hikvision.addresses[0]?.text).toBe("No. 555 Qianmo Road, Binjiang District, Hangzhou 310052, China");
  });

  it("does not assert the policy of 2020 for 2019", () => {
    const then = termsOn(named("Hikvision"), day("2019-10-09"));
    expect(then).toMatchObject({ certainty: "dated", text: "S", by: "84 FR 54002" });
    expect(then.terms.policy?.raw).toMatch(/short list of ECCNs/);
    expect(termsOn(named("Hikvision"), day("2020-06-30")).certainty).toBe("later-text");
    expect(termsOn(named("Hikvision"), day("2020-07-22"))).toMatchObject({ certainty: "dated", by: "85 FR 44159" });
  });

  it("gives Dahua footnote 4 in October 2022, and its own policy", () => {
    const dahua = named("Dahua Technology");
    expect(termsOn(dahua, day("2021-01-01")).terms.footnotes).toEqual([]);
    expect(termsOn(dahua, day("2021-01-01")).terms.requirement?.sees).toEqual(["744.11"]);
    expect(termsOn(dahua, day("2022-10-13")).terms.footnotes).toEqual([4]);
    expect(dahua.terms.policy?.clauses).toEqual([{ policy: "denial-presumption", for: "all" }]);
  });
});

describe("Huawei", () => {
  it("comes to the 69 parties of May 2019: 66 with entries of their own and three among the 22 affiliates", () => {
    const may = firstOn("2019-05-16");
    expect(new Set(may.map((entry) => entry.names[0]?.text)).size).toBe(66);
    const affiliates = entries.filter((entry) => entry.firstDay === "bounded");
    expect(affiliates).toHaveLength(22);
    const on = (date: string) => new Set(affiliates.map((entry) => listedOn(entry, day(date))));
    expect([on("2019-05-15"), on("2019-05-16"), on("2019-08-18"), on("2019-08-19")].map((said) => [...said])).toEqual([
      ["no"],
      ["unknown"],
      ["unknown"],
      ["yes"],
    ]);
  });

  it("lists the 26 separate affiliates of August from 2019-08-19, four of which copies of the list date to May", () => {
    const four = [
      "Huawei Sweden",
      "Huawei Technologies (Thailand) Co.",
      "Centre for Integrated Photonics Ltd.",
      "Huawei Technologies (UK) Co., Ltd.",
    ];
    for (const name of four) expect(named(name).period.from).toBe("2019-08-19");
    expect(firstOn("2019-08-19")).toHaveLength(26);
  });

  it("has footnote 1 from 2020-05-15 and footnote 2 from 2020-08-17", () => {
    const huawei = named("Huawei Technologies Co., Ltd.");
    const footnotes = (date: string) => termsOn(huawei, day(date)).terms.footnotes;
    expect(["2019-05-16", "2020-05-14", "2020-05-15", "2020-08-16", "2020-08-17", "2026-08-20"].map(footnotes)).toEqual(
      [[], [], [1], [1], [1, 2], [1, 2]],
    );
  });
});

describe("first days", () => {
  it("takes the rule's own day where it is known, as for the subsidiaries of March 2023", () => {
    const subsidiary = entries.find((entry) => entry.names[0]?.text.startsWith("Luopu Haishi Dingxin"));
    expect(subsidiary).toMatchObject({ period: { from: "2023-03-28" }, firstDay: "exact" });
  });

  it("leaves the days before a publication unknown where it is not", () => {
    const entry = named("Abdul Satar Ghoura");
    expect(["2011-11-06", "2011-11-07", "2011-11-20", "2011-11-21"].map((on) => listedOn(entry, day(on)))).toEqual([
      "no",
      "unknown",
      "unknown",
      "yes",
    ]);
  });

  it("keeps footnote 3 out of the years before 2022", () => {
    const early = entries.filter(
      (entry) => entry.terms.footnotes.includes(3) && (entry.period.from ?? "") < "2021-01-01",
    );
    expect(early.length).toBeGreaterThan(5);
    for (const entry of early) expect(termsOn(entry, day("2021-12-31")).terms.footnotes).toEqual([]);
  });
});
