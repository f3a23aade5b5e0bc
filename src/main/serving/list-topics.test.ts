import { expect, it } from "vitest";
import { titlesOfLists } from "../sources.ts";
import { topicsOfList } from "./list-topics.ts";

it("every list that answers account for has its topics", () => {
  expect([...titlesOfLists.keys()].filter((list) => topicsOfList(list) === undefined)).toEqual([]);
  expect(topicsOfList("us/bis-unverified")).toEqual(["export.risk"]);
  expect(topicsOfList("xx/none")).toBeUndefined();
});
