import { expect, it } from "vitest";
import { sdnIdentifier, sdnIdentifiers } from "./sdn-identifiers-744.8.table.ts";

it("holds fourteen identifiers with the paragraph of each", () => {
  expect(sdnIdentifiers()).toHaveLength(14);
  expect(sdnIdentifier("[RUSSIA-EO14024]")?.citation).toBe("15 CFR 744.8(a)(1)(i)(C)");
  expect(sdnIdentifier("illicit drugs-eo14059")?.group).toBe("narcotics-and-criminal-networks");
  expect(sdnIdentifier("IRAN")).toBeUndefined();
});
