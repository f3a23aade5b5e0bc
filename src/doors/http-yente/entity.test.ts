import { expect, it } from "vitest";
import { day, type ListEntry } from "../../vocabulary/index.ts";
import { entityInFull, entityOf } from "./entity.ts";

const vessel: ListEntry = {
  id: "sdn-1",
  list: "xx/some-list",
  kind: "vessel",
  names: [
    { text: "EXAMPLE STAR", role: "primary" },
    { text: "Example I", role: "former" },
    { text: "STAR", role: "weak-alias" },
  ],
  addresses: [],
  countries: ["PA"],
  identifiers: [
    { type: "Vessel Registration Identification", value: "IMO 9187629" },
    { type: "call sign", value: "P3QG3" },
    { type: "MMSI", value: "356221000" },
    { type: "Former Vessel Flag", value: "Malta" },
  ],
  terms: { footnotes: [], programs: ["SOME-PROGRAM"] },
  citations: ["84 FR 1"],
  period: { from: day("2019-10-09") },
  firstDay: "exact",
  remarks: "linked to another",
};
const viewed = { entry: vessel, wording: {}, source: "xx/some-list", edition: "e" };

it("tells a vessel with its names by role, its flag and its identifiers under the model's own properties", () => {
  expect(entityOf(viewed, { publishedOn: "2026-07-31", topics: undefined })).toEqual({
    id: "xx_some_list-sdn-1",
    caption: "EXAMPLE STAR",
    schema: "Vessel",
    properties: {
      name: ["EXAMPLE STAR"],
      weakAlias: ["STAR"],
      previousName: ["Example I"],
      flag: ["pa"],
      topics: ["sanction"],
      program: ["SOME-PROGRAM"],
      notes: ["linked to another"],
      imoNumber: ["9187629"],
      callSign: ["P3QG3"],
      mmsi: ["356221000"],
      idNumber: ["Malta"],
    },
    datasets: ["xx_some_list"],
    referents: ["sdn-1"],
    target: true,
    first_seen: "2019-10-09T00:00:00",
    last_seen: "2026-07-31T00:00:00",
    last_change: "2019-10-09T00:00:00",
  });
});

it("nests what the listing says", () => {
  expect(
    entityInFull(viewed, { publishedOn: undefined, topics: ["export.risk"] }).properties["sanctions"],
  ).toMatchObject([
    { schema: "Sanction", target: false, properties: { entity: ["xx_some_list-sdn-1"], program: ["SOME-PROGRAM"] } },
  ]);
});

it("tells an entry that lists an address only as an address", () => {
  const address = {
    ...vessel,
    kind: "address" as const,
    names: [],
    addresses: [{ text: "1 Example Road" }],
    terms: { footnotes: [], programs: [] },
  };
  expect(entityOf({ ...viewed, entry: address }, { publishedOn: undefined, topics: undefined })).toMatchObject({
    caption: "1 Example Road",
    schema: "Address",
    properties: { full: ["1 Example Road"], topics: ["export.control"] },
  });
});
