import { describe, expect, it } from "vitest";
import { buildNameIndex } from "../matching/index.ts";
import { tieOf } from "./tie.ts";

const index = buildNameIndex([
  {
    id: "name",
    kind: "organization",
    names: [{ text: "Hangzhou Hikvision Digital Technology Co., Ltd.", role: "primary" }],
    countries: ["CN"],
  },
  {
    id: "place",
    kind: "unknown",
    names: [{ text: "Flat 1, 5/F, Example Building, 12 Demo Road, Kowloon, Hong Kong", role: "address" }],
    countries: ["HK"],
  },
]);
const tie = (name: string, countries: string[] = []) => {
  const answer = index.search({ name, countries });
  const hit = "hits" in answer ? answer.hits[0] : undefined;
  return hit && tieOf(hit.role, hit.evidence);
};

describe("how near a hit is", () => {
  it.each([
    ["HANGZHOU HIKVISION DIGITAL TECHNOLOGY", "same-name"],
    ["Hangzhou Hikvison Digital Technology", "possible"],
    ["Hikvision", "possible"],
    ["Hangzhou\u200b Hikvision Digital Technology Co., Ltd.", "possible"],
    ["Flat 1, 5/F, Example Building, 12 Demo Road, Kowloon, Hong Kong", "address"],
    ["Flat 2, 5/F, Example Building, 12 Demo Road, Kowloon, Hong Kong", "possible"],
  ])("%s: %s", (name, expected) => expect(tie(name)).toBe(expected));

  it("what two names have in their brackets does not make them one", () => {
    const two = buildNameIndex([
      {
        id: "x",
        kind: "organization",
        names: [{ text: "AMC Aviation (Pty) Ltd", role: "primary" }],
        countries: ["ZA"],
      },
    ]);
    const answer = two.search({ name: "Jorandra Robotics (Pty) Ltd", countries: ["ZA"], minScore: 0 });
    const ties = "hits" in answer ? answer.hits.map((h) => tieOf(h.role, h.evidence)) : [];
    expect(ties.filter((t) => t !== "possible")).toEqual([]);
  });

  it("the same name in another country is only possible", () => {
    expect(tie("Hangzhou Hikvision Digital Technology Co., Ltd.", ["US"])).toBe("possible");
  });
});
