import { describe, expect, it } from "vitest";
import { READINGS, surviveDamage } from "./readers-survive.contract.ts";

describe("readers of official lists, a hundred thousand times", () => {
  it.each(READINGS)("%s: no uncaught error, no lost record, no reading over a second", (name, reader, files) => {
    const { broken, slowest } = surviveDamage(name, reader, files, 100_000);
    expect(broken).toEqual([]);
    expect(slowest).toBeLessThan(1000);
  });
});
