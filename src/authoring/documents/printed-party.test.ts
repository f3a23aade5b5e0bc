import { expect, it } from "vitest";
import { idMaker, placeOfHeading, printedPartyEntry, readPrintedParty } from "./printed-party.ts";
import { readNotices } from "./read-notices.ts";

const party = (cell: string) => {
  const read = readPrintedParty("CHINA, PEOPLE’S REPUBLIC OF", cell);
  if (typeof read === "string") throw new Error(read);
  return read;
};

it("reads headings as they are printed, and says which it does not know", () => {
  expect(placeOfHeading("CHINA, PEOPLE’S REPUBLIC OF")).toBe("CN");
  expect(placeOfHeading("UNITED ARAB EMIRATES")).toBe("AE");
  expect(readPrintedParty("ATLANTIS", "Example Ltd., 1 Road")).toBe("the country heading `ATLANTIS` is not known");
  expect(readPrintedParty("RUSSIA", "—")).toBe("the row has no name");
});

it("gives two parties of one name two ids, in each list its own", () => {
  const ids = idMaker("meu");
  const example = party("Example Institute, 1 Example Road, Beijing, China");
  expect([ids(example), ids(example)]).toEqual(["meu-cn-example-institute", "meu-cn-example-institute-2"]);
  expect(idMaker("uvl")(example)).toBe("uvl-cn-example-institute");
});

it("dates an entry by its first notice, or leaves the day open", () => {
  const example = party("Example Institute, 1 Example Road, Beijing, China");
  const own = { id: "x", list: "some/list", kind: "organization" } as const;
  const dated = printedPartyEntry(example, readNotices("85 FR 83799, 12/23/20. 86 FR 4865, 1/15/21."), own);
  expect(dated).toMatchObject({ period: { from: "2020-12-23" }, firstDay: "from-citation", countries: ["CN"] });
  expect(printedPartyEntry(example, [], own)).toMatchObject({ period: {}, firstDay: "first-seen", citations: [] });
});
