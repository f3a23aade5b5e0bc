/** Pictures of every screen, wide and narrow, light and dark, into the folder named: `node web/test/screenshots.ts FOLDER`. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type OpenScreen, SCREENS } from "./every-screen.ts";
import { at, BROWSER, openApp } from "./open-app.ts";

const folder = resolve(process.argv[2] ?? "screenshots");
if (BROWSER === undefined) {
  console.error("no chromium at /usr/bin/chromium or LICET_CHROMIUM, so no picture was taken");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const app = await openApp();

/** Screens that show the official text, where a copy of it lies beside the repository. */
const WITH_TEXT: readonly OpenScreen[] = [
  ["Text, contents", at("/law/text", { part: "744" }), /No text is at hand|units/],
  ["Text, found", at("/law/text", { q: "presumption of denial" }), "places in Parts"],
  ["Text, a section", at("/law", { section: "15 CFR 744.11(a)(2)" }), "in the words our reading was made from"],
  ["Text, a list", at("/law", { section: "Supplement No. 4 to Part 744" }), "Federal Register citation"],
  ["Text, an entry", at("/law/control-list", { code: "3A001", to: "CN" }), "in the words our reading was made from"],
];
const root = join(import.meta.dirname, "..", "..");
const official = join(root, "../shared/data/regulation/ecfr-xml");
const withText = existsSync(official) ? WITH_TEXT : [];
const bring = () =>
  execFileSync(process.execPath, [
    join(root, "src/main/licet.ts"),
    "--home",
    app.home,
    "law",
    "text",
    "--from",
    official,
  ]);
const KINDS = [
  ["wide-light", 1440, "light"],
  ["wide-dark", 1440, "dark"],
  ["narrow-light", 390, "light"],
  ["narrow-dark", 390, "dark"],
] as const;
await picturesOf(SCREENS);
if (withText.length > 0) {
  bring();
  await picturesOf(withText);
}
await app.close();
console.log(`${(SCREENS.length + withText.length) * KINDS.length} pictures in ${folder}`);

async function picturesOf(screens: readonly OpenScreen[]): Promise<void> {
  for (const [kind, width, colorScheme] of KINDS) {
    const page = await app.page({ viewport: { width, height: 900 }, colorScheme });
    for (const [name, address, shows] of screens) {
      await page.goto(address, { waitUntil: "networkidle" });
      await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
      await page.screenshot({ path: join(folder, `${name.toLowerCase().replace(/\W+/g, "-")}.${kind}.png`) });
    }
  }
}
