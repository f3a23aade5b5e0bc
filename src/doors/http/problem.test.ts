import { expect, it } from "vitest";
import { problemOf, statusOf } from "./problem.ts";

it.each([
  ["lists/none-loaded", 503],
  ["record/unknown", 404],
  ["edition/unknown", 404],
  ["edition/ambiguous", 409],
  ["record/other-editions", 409],
  ["input/unknown-field", 400],
  ["input/not-json", 400],
  ["input/too-large", 413],
  ["request/other-host", 421],
  ["date/impossible", 422],
  ["place/unknown", 422],
  ["listing/unknown-list", 422],
  ["desk/read-only", 500],
])("%s travels under %i", (code, status) => {
  expect(statusOf([{ code, at: "x", because: "b", try: "t" }])).toBe(status);
});

it("tells every trouble, and the first decides", () => {
  const [a, b] = [
    { code: "date/impossible", at: "asOf", because: "b1", try: "t1" },
    { code: "input/not-json", at: "body", because: "b2", try: "t2" },
  ];
  expect(problemOf([a, b], "/api/v1/assess")).toEqual({
    type: "about:blank",
    title: "Unprocessable Entity",
    status: 422,
    detail: "date/impossible at asOf: b1; try: t1\ninput/not-json at body: b2; try: t2",
    instance: "/api/v1/assess",
    troubles: [a, b],
  });
});
