import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { closingLine } from "./closing-line.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the repository, so that the planted files find vitest; the name keeps git and the default run away from it.
const folder = mkdtempSync(join(root, "node_modules", ".closing-line-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs vitest on the planted files and returns the last line it printed on stdout. */
const lastLineOf = (files: Record<string, string>): string | undefined => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, "vitest.config.ts"),
    `import { ClosingLine } from "${root}scripts/closing-line.ts";
     export default { root: "${folder}", test: { include: ["**/*.test.ts"], exclude: [], reporters: ["default", new ClosingLine()] } };`,
  );
  const run = spawnSync(join(root, "node_modules/.bin/vitest"), ["run", "--root", folder], { encoding: "utf8" });
  return run.stdout.trimEnd().split("\n").at(-1);
};

describe("the closing line", () => {
  it("names the skipped only when there are any", () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  it("stands last and counts tests, broken hooks, files that do not load and stray errors", () => {
    const last = lastLineOf({
      "mixed.test.ts": `import { it, expect } from "vitest";
        it("a", () => {}); it("b", () => expect(1).toBe(2)); it.skipIf(true)("c: no data", () => {});`,
      "hook.test.ts": `import { beforeAll, describe, it } from "vitest";
        describe("s", () => { beforeAll(() => { throw new Error("hook"); }); it("d", () => {}); });`,
      "no-load.test.ts": `throw new Error("does not load");`,
      "stray.test.ts": `import { it } from "vitest"; it("e", async () => {
        setTimeout(() => { throw new Error("stray"); }, 1); await new Promise((r) => setTimeout(r, 30)); });`,
    });
    expect(last).toBe("2 passed, 4 failed, 2 skipped");
  });
});
