import { describe, expect, it } from "vitest";
import { day } from "../vocabulary/index.ts";
import {
  ALERT_LEVEL,
  buildNameIndex,
  explainEvidence,
  type NamedEntry,
  type NameHit,
  type NameQuery,
} from "./index.ts";

const organization = (id: string, ...names: string[]): NamedEntry => ({
  id,
  kind: "organization",
  countries: [],
  names: names.map((text, i) => ({ text, role: i === 0 ? "primary" : "alias" })),
});
const person = (id: string, ...names: string[]): NamedEntry => ({ ...organization(id, ...names), kind: "person" });

const LIST: NamedEntry[] = [
  organization("cam", "Hangzhou Hikvision Digital Technology Co., Ltd.", "Hikvision"),
  organization(
    "hua",
    "Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Terminal (Shenzhen) Co., Ltd.",
  ),
  organization("ship", "NURTAU OCEAN SHIPPING COMPANY LIMITED"),
  organization("zavod", "Joint Stock Company Scientific Production Association Almazit"),
  person("p1", "KORSUNOV, Andrei Petrovich"),
  person("p2", "AL-HADDAWI, Yusuf Karim"),
  { id: "tail", kind: "aircraft", countries: [], names: [{ text: "EP-QZX", role: "primary" }] },
  {
    id: "flat",
    kind: "unknown",
    countries: ["HK"],
    names: [{ text: "Unit 1702, 17/F, Lucky Harvest Building, 88 Fictional Road, Kowloon", role: "address" }],
  },
  {
    id: "renamed",
    kind: "organization",
    countries: [],
    names: [
      { text: "Oldbridge Photonics", role: "former", until: day("2020-01-01") },
      { text: "Newbridge Lasers", role: "primary", from: day("2020-01-01") },
    ],
  },
];
const index = buildNameIndex(LIST);

function ask(query: NameQuery): NameHit[] {
  const answer = index.search(query);
  if ("refused" in answer) throw new Error(answer.refused.because);
  return answer.hits;
}
const first = (name: string, more: Partial<NameQuery> = {}): string | undefined => ask({ name, ...more })[0]?.id;

describe("finding a listed name", () => {
  it.each([
    "海康威视",
    "杭州海康威视数字技术股份有限公司",
    "Haikang Weishi",
    "HIK VISION",
    "Hickvision",
    "Hangzhou Hikvison Digital Tech",
    "Хиквижн",
    "هيكفيجن",
  ])("%s reaches the camera maker", (name) => {
    expect(first(name)).toBe("cam");
  });

  it.each([
    ["Huawei Terminal (Shenzhen)", "hua"],
    ["NPO Almazit", "zavod"],
    ["АО «НПО Алмазит»", "zavod"],
    ["Nurtau Ocean Shpg Co Ltd", "ship"],
    ["M/s NurtauOcean Shipping, TEL 86-10-1234", "ship"],
    ["Andrey KORSUNOV", "p1"],
    ["KORSUNOV A.P.", "p1"],
    ["Корсунов Андрей Петрович", "p1"],
    ["يوسف كريم الحداوي", "p2"],
    ["EPQZX", "tail"],
    ["17/F Lucky Harvest Bldg, 88 Fictional Road", "flat"],
  ])("%s reaches %s", (name, id) => {
    expect(first(name)).toBe(id);
  });

  it("scores contradiction below omission", () => {
    const omitted = ask({ name: "KORSUNOV, Andrei" })[0]?.score ?? 0;
    const contradicted = ask({ name: "KORSUNOV, Andrei Viktorovich" })[0]?.score ?? 0;
    const other = ask({ name: "KORSUNOV, Sergei" })[0]?.score ?? 0;
    expect(omitted).toBeGreaterThan(contradicted);
    expect(contradicted).toBeGreaterThan(other);
  });

  it("does not alert on trade words and legal forms alone", () => {
    for (const name of ["Trading Corp", "Shipping Company Limited", "Digital Technology Co., Ltd."])
      expect(ask({ name })[0]?.score ?? 0, name).toBeLessThan(ALERT_LEVEL);
  });

  it("filters names by the asked day, without a rebuild", () => {
    expect(first("Oldbridge Photonics", { on: day("2019-12-31") })).toBe("renamed");
    expect(ask({ name: "Oldbridge Photonics", on: day("2020-01-01") }).map((h) => h.matched)).not.toContain(
      "Oldbridge Photonics",
    );
    expect(first("Newbridge Lasers", { on: day("2020-01-01") })).toBe("renamed");
    expect(ask({ name: "Newbridge Lasers", on: day("2019-12-31") })).toEqual([]);
  });

  it("searches proposed entries beside the list", () => {
    const overlay = [organization("new", "Fictional Quartz Works")];
    expect(first("Fictional Quartz Works", { overlay })).toBe("new");
    expect(first("Hikvision", { overlay })).toBe("cam");
    expect(ask({ name: "Fictional Quartz Works" })).toEqual([]);
  });

  it("gives the same bytes for the same question", () => {
    const again = buildNameIndex(LIST);
    for (const name of ["Hikvison", "Korsunov", "Nurtau"])
      expect(JSON.stringify(again.search({ name }))).toBe(JSON.stringify(index.search({ name })));
  });

  it("explains itself as data and as a line", () => {
    const hit = ask({ name: "HlK VISI\u200bON" })[0];
    expect(hit?.evidence.signals).toContain("hidden characters");
    expect(hit?.evidence.features.length).toBeGreaterThan(3);
    expect(
      explainEvidence(ask({ name: "KORSUNOV, Sergei", minScore: 0 })[0]?.evidence ?? hit?.evidence ?? fail()),
    ).toContain("sergei");
  });

  it("refuses what it cannot screen, never in part", () => {
    for (const name of ["", "   ", "\u200b\u202e", "!?--", "x".repeat(1001), "ﷺ".repeat(100)]) {
      const answer = index.search({ name });
      expect(answer, JSON.stringify(name.slice(0, 9))).toHaveProperty("refused.because");
    }
    expect(index.search({ name: `Nurtau ${"very ".repeat(190)}long` })).toHaveProperty("hits");
  });
});

function fail(): never {
  throw new Error("a hit was expected");
}
