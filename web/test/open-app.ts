import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const ROOT = join(import.meta.dirname, "..", "..");
const CANDIDATES = [
  process.env["LICET_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where a browser was found; undefined where none is. */
export const BROWSER = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** For a test's title: why it was skipped, where it was. */
export const WHY_SKIPPED =
  BROWSER === undefined ? " (skipped: no chromium at /usr/bin/chromium or LICET_CHROMIUM)" : "";

/** The app, built into a folder of its own, in a real browser, served by the real program over an empty home. */
export interface OpenApp {
  readonly address: string;
  /** The home folder it is served over. */
  readonly home: string;
  page(options?: Parameters<Browser["newContext"]>[0]): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the app, serves it, opens the browser. */
export async function openApp(): Promise<OpenApp> {
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const folder = mkdtempSync(join(tmpdir(), "licet-web-"));
  const [home, built] = [join(folder, "home"), join(folder, "web")];
  // The test runner's own mode would build the development edition of the libraries.
  const env = { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "" };
  await promisify(execFile)(
    process.execPath,
    [vite, "build", "--config", "web/vite.config.ts", "--logLevel", "error", "--outDir", built],
    { cwd: ROOT, env },
  );
  const server = spawn(process.execPath, [join(ROOT, "web/test/serve-built.ts"), home, built], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const address = await addressOf(server);
  const browser = await chromium.launch({
    executablePath: BROWSER ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const contexts: BrowserContext[] = [];
  return {
    address,
    home,
    async page(options) {
      const context = await browser.newContext({ baseURL: address, reducedMotion: "reduce", ...options });
      contexts.push(context);
      return context.newPage();
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => reject(new Error(`the server ended before it listened: ${said.slice(0, 2000)}`)));
  });
}

/** An address of a screen with its state, as the app itself writes it. */
export function at(path: string, state: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(state).map(
    ([name, value]) => `${name}=${encodeURIComponent(typeof value === "string" ? value : JSON.stringify(value))}`,
  );
  return `${path}?${parts.join("&")}`;
}
