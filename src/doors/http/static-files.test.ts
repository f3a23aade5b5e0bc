import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { staticFile } from "./static-files.ts";

const root = mkdtempSync(join(tmpdir(), "licet-web-"));
mkdirSync(join(root, "dist/assets"), { recursive: true });
writeFileSync(join(root, "secret.json"), "{}");
writeFileSync(join(root, "dist/index.html"), "<!doctype html>");
writeFileSync(join(root, "dist/notes.md"), "x");
writeFileSync(join(root, "dist/assets/index-Bq3xYz12.js"), "1");
afterAll(() => rmSync(root, { recursive: true }));
const web = join(root, "dist");

it("keeps hashed files for good and asks again for the rest", async () => {
  expect(await staticFile(web, "/index.html")).toMatchObject({ type: "text/html; charset=utf-8", caching: "no-cache" });
  expect((await staticFile(web, "/assets/index-Bq3xYz12.js"))?.caching).toContain("immutable");
});

it.each([
  "/../secret.json",
  "/..%2fsecret.json",
  "/%2e%2e/secret.json",
  "/assets/../../secret.json",
  "/notes.md",
  "/assets",
  "/none.js",
  "/%00.js",
  "/%zz.js",
  "//etc/passwd.txt",
])("gives nothing for %s", async (path) => {
  expect(await staticFile(web, path)).toBeUndefined();
});
