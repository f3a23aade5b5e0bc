import { describe, expect, it } from "vitest";
import { READINGS, surviveDamage } from "./readers-survive.contract.ts";

describe("readers of official lists", () => {
  it.each(READINGS)("%s: a damaged document is read, set aside or refused, and nothing else", (name, reader, files) => {
    const { read, refused, broken } = surviveDamage(name, reader, files, 500);
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });
});
