/** Pictures of every screen, wide and narrow, light and dark, into the folder named: `node web/test/screenshots.ts FOLDER`. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { SCREENS } from "./every-screen.ts";
import { BROWSER, openApp } from "./open-app.ts";

const folder = resolve(process.argv[2] ?? "screenshots");
if (BROWSER === undefined) {
  console.error("no chromium at /usr/bin/chromium or LICET_CHROMIUM, so no picture was taken");
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const app = await openApp();
for (const [kind, width, colorScheme] of [
  ["wide-light", 1440, "light"],
  ["wide-dark", 1440, "dark"],
  ["narrow-light", 390, "light"],
  ["narrow-dark", 390, "dark"],
] as const) {
  const page = await app.page({ viewport: { width, height: 900 }, colorScheme });
  for (const [name, address, shows] of SCREENS) {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
    await page.screenshot({ path: join(folder, `${name.toLowerCase().replace(/\W+/g, "-")}.${kind}.png`) });
  }
}
await app.close();
console.log(`${SCREENS.length * 4} pictures in ${folder}`);
