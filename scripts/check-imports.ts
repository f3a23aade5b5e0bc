/** Prints every breach of the rules of the house, one a line, and fails when there is one. `npm run check` runs it too. */
import { fileURLToPath } from "node:url";
import { breachesIn, breachLine } from "./house/index.ts";

const breaches = breachesIn(fileURLToPath(new URL("..", import.meta.url)));
for (const breach of breaches) console.error(breachLine(breach));
console.log(`rules of the house: ${breaches.length} breaches`);
process.exitCode = breaches.length > 0 ? 1 : 0;
