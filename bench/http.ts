/**
 * Requests a second and the slowest hundredth of the HTTP doors at 1, 10 and 100 connections, beside a bare route that
 * reads the same body and says a constant, in the same run. The servers run in processes of their own, the load in this
 * one, so the load takes its share of the cores too. No two questions of a measurement are the same. Figures are for this
 * machine and this moment: read the ratios.
 * Run by hand: `node bench/http.ts [SECONDS]`; seconds for each measurement, 5 unless said.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";

const root = join(import.meta.dirname, "..");
const seconds = Number(process.argv[2] ?? 5);
const question = JSON.parse(readFileSync(join(root, "stories/questions/drives-to-hikvision.json"), "utf8")) as object;

/** A fastify server with one route, for what the network, the parser and the framework cost alone. */
const BARE = `
  import fastify from "fastify";
  const app = fastify();
  const said = JSON.stringify({ said: "x".repeat(2000) });
  app.post("/bare", (_request, reply) => reply.type("application/json").send(said));
  console.log(await app.listen({ port: 0 }));
`;

/** Starts a process and waits for the address it prints. */
function started(args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    child.stdout.on("data", (text) => {
      const address = /http:\/\/\S+/.exec(String(text))?.[0];
      if (address !== undefined) resolve({ child, address });
    });
  });
}

const bare = await started(["--input-type=module", "-e", BARE]);
const home = mkdtempSync(join(tmpdir(), "licet-bench-"));
const licet = await started(["src/main/licet.ts", "--home", home, "serve", "--port", "0"]);

/** Names as customers have them: made from parts, so that few of them are alike and none is asked twice in a row. */
const FIRST = ["Hangzhou", "Shenzhen", "Northern", "Golden", "Pacific", "Baltic", "Hua", "Delta", "Sino", "Eastern"];
const SECOND = [
  "Hikvison",
  "Optical",
  "Marine",
  "Digital",
  "Precision",
  "Semicon",
  "Energy",
  "Aero",
  "Trading",
  "Data",
];
const LAST = ["Technology Co", "Industries Ltd", "Systems GmbH", "International", "Equipment Corp", "Logistics LLC"];
const pick = (from: readonly string[], i: number) => from[i % from.length] ?? "";
const nameOf = (i: number) =>
  `${pick(FIRST, i)} ${pick(SECOND, Math.floor(i / 10))} ${pick(LAST, Math.floor(i / 100))}`;

const partyOf = (i: number) => ({ schema: "Company", properties: { name: [nameOf(i)], country: ["cn"] } });
const tenOf = (i: number) => Object.fromEntries(Array.from({ length: 10 }, (_, k) => [`q${k}`, partyOf(i * 10 + k)]));
const questionOf = (i: number, run: number) => ({ ...question, id: `bench-${run}-${i}` });
const routes: readonly [string, string, (i: number, run: number) => object][] = [
  ["a bare route", `${bare.address}/bare`, (i) => ({ queries: { q: partyOf(i) } })],
  ["/match, one query", `${licet.address}/match/default`, (i) => ({ queries: { q: partyOf(i) } })],
  ["/match, ten queries", `${licet.address}/match/default`, (i) => ({ queries: tenOf(i) })],
  ["/api/v1/screen", `${licet.address}/api/v1/screen`, (i) => ({ name: nameOf(i), country: "CN" })],
  [
    "/api/v1/assess, screened, not recorded",
    `${licet.address}/api/v1/assess`,
    (i, run) => ({ question: questionOf(i, run), record: false }),
  ],
  [
    "/api/v1/assess, screened, without questions",
    `${licet.address}/api/v1/assess`,
    (i, run) => ({ question: questionOf(i, run), questions: "none" }),
  ],
  [
    "/api/v1/assess, screened and recorded",
    `${licet.address}/api/v1/assess`,
    (i, run) => ({ question: questionOf(i, run) }),
  ],
];

/** How many different requests a measurement goes through. */
const DIFFERENT = 600;
let runs = 0;

async function measured(url: string, body: (i: number, run: number) => object, connections: number, duration: number) {
  const run = runs++;
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: Array.from({ length: DIFFERENT }, (_, i) => ({
      method: "POST" as const,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body(i, run)),
    })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** Measures every route at every number of connections. */
async function measureAll(): Promise<void> {
  // As many as call the threads, so that they are up before anything is measured.
  for (const [, url, body] of routes) await measured(url, body, 40, 3);
  console.log("connections  requests/s  of bare   p50 ms   p99 ms  route");
  for (const connections of [1, 10, 100]) {
    let baseline = 0;
    for (const [name, url, body] of routes) {
      const { perSecond, p50, p99 } = await measured(url, body, connections, seconds);
      if (baseline === 0) baseline = perSecond;
      const cells = [
        connections,
        Math.round(perSecond).toLocaleString("en-US"),
        (perSecond / baseline).toFixed(3),
        p50,
        p99,
      ];
      const widths = [11, 12, 9, 9, 9];
      console.log(`${cells.map((c, i) => String(c).padStart(widths[i] ?? 9)).join("")}  ${name}`);
    }
  }
}

try {
  await measureAll();
} finally {
  bare.child.kill();
  licet.child.once("exit", () => rmSync(home, { recursive: true }));
  licet.child.kill();
}
