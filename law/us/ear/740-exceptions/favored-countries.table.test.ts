import { expect, it } from "vitest";
import { aiAuthorizationCountry, encFavored, favoredHeaders } from "./favored-countries.table.ts";

it("holds 36 countries for ENC and 19 for AI authorization", () => {
  expect(favoredHeaders.enc.counts.places).toBe(36);
  expect(favoredHeaders.ai.counts.places).toBe(19);
  expect([encFavored("TR"), encFavored("KR"), encFavored("IN")]).toEqual([true, false, false]);
  expect([aiAuthorizationCountry("KR"), aiAuthorizationCountry("AT")]).toEqual([true, false]);
});
