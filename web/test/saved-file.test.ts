import { describe, expect, it } from "vitest";
import { csvText as ofServer } from "../../src/doors/files/index.ts";
import { csvText } from "../src/frame/save-file.ts";

describe("a file of rows saved in the browser", () => {
  const columns = ["name", "name; in its own script", "orders"];
  const rows = [
    ["Hikvision", "海康威视", 41],
    ['Example "Optics", Ltd.', "شركة المثال", -3],
    ["=HYPERLINK(1)", "'quoted", 0.5],
    ["two\nlines", "", 1],
  ] as const;

  it("is, byte for byte, what the server writes of the same rows", () => {
    expect(csvText(columns, rows)).toBe(ofServer({ name: "customers", columns, rows }));
  });

  it("begins with the mark by which spreadsheets read every script", () => {
    expect(csvText(columns, rows).startsWith("\uFEFFname,")).toBe(true);
    expect(csvText(columns, [])).toBe('\uFEFFname,"name; in its own script",orders\r\n');
  });
});
