import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildTables, REFERENCE, ROOT } from "./build-tables.ts";
import { readEcfr, textOf } from "./ecfr-xml.ts";
import { partFrom } from "./regulation-source.ts";

const reference = existsSync(REFERENCE);

describe("generated tables", () => {
  it.skipIf(!reference)(
    `are what the official text says (needs the eCFR files of ../shared: ${reference ? "found" : "absent"})`,
    () => {
      for (const file of buildTables(REFERENCE)) {
        expect(
          file.text === readFileSync(join(ROOT, file.path), "utf8"),
          `${file.path} differs: run node scripts/law/build-tables.ts`,
        ).toBe(true);
      }
    },
  );
});

describe("eCFR documents", () => {
  it("refuses a document with a DOCTYPE and one that ends early", () => {
    expect(() => readEcfr('<!DOCTYPE a [<!ENTITY x "y">]><a/>')).toThrow(/DOCTYPE/);
    expect(() => readEcfr("<DIV5><P>cut")).toThrow();
  });

  it("finds a part whatever wraps it", () => {
    const part = partFrom(
      '<ECFR><DIV1><DIV5 N="738" TYPE="PART"><HEAD>Part 738</HEAD></DIV5></DIV1></ECFR>',
      "738",
      "2026-08-20",
    );
    expect(textOf(part.root)).toBe("Part 738");
    expect(part.source).toBe("https://www.ecfr.gov/api/versioner/v1/full/2026-08-20/title-15.xml?part=738");
    expect(() => partFrom("<ECFR/>", "738", "2026-08-20")).toThrow(/no part 738/);
  });
});
