/**
 * Requests a second and the slowest hundredth of the HTTP doors at 1, 10 and 100 connections, beside a bare route that
 * reads the same body and says a constant, in the same run. The servers run in processes of their own, the load in this
 * one: on a machine with two cores each has one. Figures are for this machine and this moment: read the ratios.
 * Run by hand: `node bench/http.ts [SECONDS]`; seconds for each measurement, 3 unless said.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";

const root = join(import.meta.dirname, "..");
const seconds = Number(process.argv[2] ?? 3);
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

const party = { schema: "Company", properties: { name: ["Hangzhou Hikvison Digital Tech"], country: ["cn"] } };
const tenth = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`q${i}`, party]));
const routes: readonly [string, string, object][] = [
  ["a bare route", `${bare.address}/bare`, { queries: { q: party } }],
  ["/match, one query", `${licet.address}/match/default`, { queries: { q: party } }],
  ["/match, ten queries", `${licet.address}/match/default`, { queries: tenth }],
  ["/api/v1/screen", `${licet.address}/api/v1/screen`, { name: "Hangzhou Hikvison Digital Tech", country: "CN" }],
  ["/api/v1/assess, screened, not recorded", `${licet.address}/api/v1/assess`, { question, record: false }],
  ["/api/v1/assess, screened and recorded", `${licet.address}/api/v1/assess`, { question }],
];

async function measured(url: string, body: object, connections: number, duration: number) {
  const result = await autocannon({
    url,
    connections,
    duration,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

for (const [, url, body] of routes) await measured(url, body, 10, 1);
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
bare.child.kill();
licet.child.once("exit", () => rmSync(home, { recursive: true }));
licet.child.kill();
