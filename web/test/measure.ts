/** Measures the web app in the real browser and prints it: `node web/test/measure.ts`. A loaded machine measures its load. */
import type { Page } from "playwright-core";
import { SCREENS } from "./every-screen.ts";
import { firstLoadOf } from "./first-load.ts";
import { DRIVES, HIKVISION } from "./first-question.ts";
import { at, BROWSER, type OpenApp, openApp } from "./open-app.ts";
import { axeOf } from "./screens-suite.ts";

const middle = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const spread = (all: readonly number[]) =>
  `${Math.round(middle(all))} ms (${Math.round(Math.min(...all))} to ${Math.round(Math.max(...all))}, ${all.length} times)`;

/** From the first byte asked to the first screen painted with its form, each time in a fresh browser profile. */
async function firstView(app: OpenApp): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    const page = await app.page();
    await page.goto("/ask");
    await page.getByRole("heading", { name: "Ask", exact: true }).waitFor();
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    times.push(Number(await painted.jsonValue()));
    await page.context().close();
  }
  return spread(times);
}

async function firstLoad(app: OpenApp): Promise<string> {
  const { scripts, styles, fonts } = await firstLoadOf(app, "/ask");
  const kb = (bytes: number) => (bytes / 1024).toFixed(1);
  return `${kb(scripts + styles)} KB gzip (scripts ${kb(scripts)}, styles ${kb(styles)}); fonts ${kb(fonts)} KB`;
}

/** From a name put into an empty field to what it brings, as the page itself sees both: rest of the hand, question, answer, paint. */
async function keyTo(page: Page, field: string, typed: string, shows: string): Promise<number> {
  return page.evaluate(
    async ({ field, typed, shows }) => {
      const input = document.querySelector<HTMLInputElement>(field);
      if (input === null) throw new Error(`no field ${field}`);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const there = () => document.querySelector("main")?.textContent?.includes(shows) ?? false;
      const began = performance.now();
      set?.call(input, typed);
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!there()) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
      return performance.now() - began;
    },
    { field, typed, shows },
  );
}

async function typingToHits(app: OpenApp): Promise<string> {
  const times: number[] = [];
  const page = await app.page();
  for (const [typed, shows] of [
    ["hikvision", HIKVISION],
    ["Dahua Tech", "Dahua Technology"],
    ["Huawei Technologies", "Huawei Technologies Co., Ltd."],
    ["海康威视", HIKVISION],
    ["Хиквижн", HIKVISION],
    ["Hickvision", HIKVISION],
    ["Megvii", "Megvii"],
  ] as const) {
    await page.goto("/screen");
    await page.locator("#name").waitFor();
    await page.evaluate(() => document.fonts.ready);
    times.push(await keyTo(page, "#name", typed, shows));
  }
  await page.context().close();
  return spread(times);
}

/** From an edit of the form to the letter written for it. */
async function editToLetter(app: OpenApp): Promise<string> {
  const page = await app.page();
  await page.goto(at("/ask", { ...DRIVES, asOf: "2019-10-09" }));
  await page.getByText("another party in China, on no list").waitFor();
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const id = await page.locator(".letter-head .mono").textContent();
    const began = await page.evaluate(() => {
      Reflect.set(globalThis, "began", performance.now());
      const input = [...document.querySelectorAll<HTMLInputElement>("form input")].find((f) => f.value.includes("00"));
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
      const next = Number((input?.value ?? "").replace(/,/g, "")) + 100;
      set?.call(input, String(next));
      input?.dispatchEvent(new Event("input", { bubbles: true }));
      return performance.now();
    });
    const ended = await page.waitForFunction(
      (old) => document.querySelector(".letter-head .mono")?.textContent !== old && performance.now(),
      id,
    );
    times.push(Number(await ended.jsonValue()) - began);
    await page.waitForTimeout(900);
  }
  await page.context().close();
  return spread(times);
}

if (BROWSER === undefined) {
  console.error("no chromium at /usr/bin/chromium or LICET_CHROMIUM, so nothing was measured");
  process.exit(1);
}
const app = await openApp();
console.log(`first view, first contentful paint   ${await firstView(app)}`);
console.log(`first screen loads                   ${await firstLoad(app)}`);
console.log(`a name to its hits                   ${await typingToHits(app)}`);
console.log(`edit to the letter written again     ${await editToLetter(app)}`);
const page = await app.page();
for (const [name, address, shows] of SCREENS) {
  await page.goto(address);
  await page.getByText(shows).or(page.getByLabel(shows)).filter({ visible: true }).first().waitFor();
  const { serious, lesser } = await axeOf(page);
  console.log(`axe ${name.padEnd(30)} ${serious.length} serious, ${lesser.length} lesser ${lesser.join(" ")}`);
}
await app.close();
