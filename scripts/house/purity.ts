import type { Breach } from "./breach.ts";
import { importsOf } from "./imports.ts";
import { isNode, lineAt, nodesIn, type SourceFile, type SyntaxNode } from "./source-file.ts";

/** Folders that may meet the world; all else in law/, lists/ and src/ works on what it is handed. */
const worldly = ["src/main/", "src/storage/", "src/queue/", "src/archive/", "src/doors/"];

const worldlyModules = new Set(
  "child_process cluster dgram dns fs fs/promises http http2 https inspector net os perf_hooks process readline sqlite timers timers/promises tls vm worker_threads".split(
    " ",
  ),
);

/** Tests beside pure code may read their cases and fixtures. */
const modulesForTests = new Set(["fs", "fs/promises", "os"]);

const clockAndChance: Readonly<Record<string, readonly string[] | "any">> = {
  Date: ["now"],
  Math: ["random"],
  crypto: ["randomUUID", "getRandomValues", "randomBytes", "randomInt"],
  performance: "any",
  process: "any",
};

const calls = new Set([
  "fetch",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "randomUUID",
  "randomBytes",
  "randomInt",
  "Date",
]);
const news = new Set(["WebSocket", "XMLHttpRequest", "EventSource"]);

const nameOf = (node: unknown): string => (isNode(node) && typeof node["name"] === "string" ? node["name"] : "");

/** What a node takes from the world, as it would be written; undefined when nothing. */
const worldlyUse = (node: SyntaxNode): string | undefined => {
  if (node.type === "MemberExpression") {
    const [owner, member] = [nameOf(node["object"]), nameOf(node["property"])];
    const banned = Object.hasOwn(clockAndChance, owner) ? clockAndChance[owner] : undefined;
    return banned === "any" || banned?.includes(member) ? `${owner}.${member}` : undefined;
  }
  const callee = nameOf(node["callee"]);
  if (node.type === "CallExpression" && calls.has(callee)) return `${callee}()`;
  if (node.type !== "NewExpression") return undefined;
  const bare = Array.isArray(node["arguments"]) && node["arguments"].length === 0;
  return news.has(callee) || (callee === "Date" && bare) ? `new ${callee}()` : undefined;
};

/** Clock, chance, network, files and processes inside the domain. */
export const purityBreaches = (files: readonly SourceFile[]): Breach[] =>
  files
    .filter(({ path }) => /^(law|lists|src)\//.test(path) && !worldly.some((folder) => path.startsWith(folder)))
    .flatMap((file) => {
      const modules = importsOf(file).flatMap(({ specifier, line }) => {
        const name = specifier.replace(/^node:/, "");
        const allowed = !worldlyModules.has(name) || (file.isTest && modulesForTests.has(name));
        return allowed ? [] : [{ line, what: specifier }];
      });
      const uses = [...nodesIn(file.tree)].flatMap((node) => {
        const what = worldlyUse(node);
        return what === undefined ? [] : [{ line: lineAt(file, node.start), what }];
      });
      return [...modules, ...uses].map(({ line, what }) => ({
        file: file.path,
        line,
        because: `${what} meets the world inside the domain`,
        try: "take it as an argument; src/main, src/storage and src/archive may fetch it",
      }));
    });
