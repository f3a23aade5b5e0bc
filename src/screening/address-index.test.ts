import { describe, expect, it } from "vitest";
import { buildAddressIndex } from "./address-index.ts";
import { addressParts } from "./address-parts.ts";

describe("taking addresses apart", () => {
  it.each([
    [
      "Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai, Hong Kong",
      { unit: "d", floor: "16", building: "one capital place", street: "18 luard road" },
    ],
    [
      "Unit 04, 7/F Bright Way Tower, No. 33 Mong Kok Road, Kowloon, Hong Kong",
      { unit: "4", floor: "7", building: "bright way tower", street: "33 mong kok road" },
    ],
    [
      "Flat/RM 2309, 23/F, Ho King Commercial Centre, 2-16 Fa Yuen Street, Mong Kok, Kowloon, Hong Kong",
      { unit: "2309", floor: "23", building: "ho king commercial center", street: "2-16 fa yuen street" },
    ],
    [
      "Room 803, Chevalier House 45-51, Chatham Road South, Tsim Sha Tsui, Hong Kong",
      { unit: "803", building: "chevalier house" },
    ],
    [
      "Unit 5015E-5020E, 5th Floor, ATL Logistics Centre B, No. 8 Container Port Road South, Kwai Chung",
      { floor: "5", street: "8 container port road" },
    ],
    [
      "7/F MW Tower, 111 Bonham Strand, Sheung Wan, Hong Kong",
      { floor: "7", building: "mw tower", street: "111 bonham strand" },
    ],
    [
      "Suite 102, Green Trust Tower, Jinnah Avenue, Islamabad, Pakistan",
      { unit: "102", building: "green trust tower" },
    ],
    ["G/F, No. 89, Fuyan Street, Kwun Tong", { floor: "g" }],
    ["No. 80/1, Fourth Floor, North Sindokht St., Tehran", { floor: "4" }],
    ["Tower A, Main Road 5, Springfield", { street: "5 main road" }],
    ["", {}],
  ])("%s", (text, expected) => {
    const { town: _, ...parts } = addressParts(text);
    expect(parts).toMatchObject(expected);
  });

  it("a name made of plain words names no building", () => {
    expect(addressParts("Building 2, Industrial Park, Shenzhen").building).toBeUndefined();
    expect(addressParts("Tower A, Trade Center, Shenzhen").building).toBeUndefined();
  });
});

const index = buildAddressIndex(
  [
    "Flat 1, 5/F, Example Building, 12 Demo Road, Kowloon, Hong Kong",
    "Unit 7, 5th Floor, Example Bldg., Demo Road 12, Mong Kok, Kowloon, Hong Kong",
    "Room 901, Floor 9, Example Building, Kowloon, Hong Kong",
    "Flat 1, 5/F, Example Building, 99 Other Street, Sha Tin",
    "Flat 1, 5/F, Sample Building, 12 Demo Road, Kowloon",
  ].map((text, id) => ({ id, text, country: "HK" as const })),
);
const near = (text: string, country: "HK" | "CN" = "HK") =>
  index.neighbours(text, country).map((n) => `${n.id} ${n.nearness}`);

describe("listed parties in the same building", () => {
  it("unit, floor and building, nearest first", () => {
    expect(near("FLAT 1, FLOOR 5, EXAMPLE BUILDING, NO. 12 DEMO RD., KOWLOON")).toEqual([
      "0 unit",
      "1 floor",
      "2 building",
    ]);
  });
  it("the same name in another town, another house of the same number, or another country is no neighbour", () => {
    expect(near("8/F Example Building, 99 Other Street, Sha Tin")).toEqual(["3 building"]);
    expect(near("Flat 1, 5/F, Third Building, 12 Demo Road, Kowloon")).toEqual([]);
    expect(near("Flat 1, 5/F, Example Building, 12 Demo Road, Kowloon", "CN")).toEqual([]);
  });
  it("without a country it is the one written last, or every one, and then the town must agree", () => {
    expect(index.neighbours("5/F Example Building, Kowloon, Hong Kong", undefined).map((n) => n.id)).toEqual([0, 1, 2]);
    expect(index.neighbours("5/F Example Building, Kowloon", undefined).map((n) => n.id)).toEqual([0, 1, 2]);
    expect(index.neighbours("5/F Example Building", undefined)).toEqual([]);
    expect(index.neighbours("5/F Example Building, Kowloon, Germany", undefined)).toEqual([]);
  });
  it("says what is shared", () => {
    expect(index.neighbours("5/F Example Building, Kowloon", "HK")[0]?.what).toBe("floor 5 of example building");
  });
});
