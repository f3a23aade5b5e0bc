/** Serves a build of the web app over a home folder until it is told to stop: `node web/test/serve-built.ts HOME WEB [PORT]`. */
import { resolve } from "node:path";
import { serve } from "../../src/main/serving/index.ts";

const [home, web, port = "0"] = process.argv.slice(2);
if (home === undefined || web === undefined) throw new Error("name the home folder and the folder of the built app");
const served = await serve({ home: resolve(home), web: resolve(web), host: "127.0.0.1", port: Number(port) });
if (!served.ok) throw new Error(JSON.stringify(served.troubles));
console.log(served.value.address);
process.once("SIGTERM", () => void served.value.close().then(() => process.exit()));
