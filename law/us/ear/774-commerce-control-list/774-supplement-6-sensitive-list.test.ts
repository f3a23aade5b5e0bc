import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SENSITIVE_LIST } from "./774-supplement-6-sensitive-list.ts";

const text = join(import.meta.dirname, "../../../../../shared/data/regulation/text/774-supp6.md");

it.skipIf(!existsSync(text))(
  "names the entries that begin the lines of the official text (skipped where the text is not at hand)",
  () => {
    const lines = readFileSync(text, "utf8").matchAll(/^\([ivxl]+\) (\d[A-E]\d{3})/gm);
    const printed = new Set([...lines].map(([, eccn]) => eccn));
    expect(Object.keys(SENSITIVE_LIST).sort()).toEqual([...printed].sort());
  },
);
