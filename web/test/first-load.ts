import { gzipSync } from "node:zlib";
import type { OpenApp } from "./open-app.ts";

/** Bytes of what a screen loads at first: scripts and styles as gzip packs them, fonts as they are. */
export interface FirstLoad {
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
}

/** Loads a screen in a fresh profile and weighs what came. */
export async function firstLoadOf(app: OpenApp, address: string): Promise<FirstLoad> {
  const page = await app.page();
  const sums = { scripts: 0, styles: 0, fonts: 0 };
  const waits: Promise<void>[] = [];
  page.on("response", (r) => {
    const kind = /\.(js|css|woff2)(\?|$)/.exec(r.url())?.[1];
    const add = async () => {
      const bytes = await r.body();
      if (kind === "woff2") sums.fonts += bytes.length;
      else sums[kind === "js" ? "scripts" : "styles"] += gzipSync(bytes).length;
    };
    if (kind !== undefined) waits.push(add());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  await Promise.all(waits);
  await page.context().close();
  return sums;
}
