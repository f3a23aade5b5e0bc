/** `npm run check`: runs every check of the repository, prints its faults, and fails when there is one. */
import { checks } from "./checks.ts";

for (const { name, faults } of checks) {
  const found = await faults();
  console.log(`${found.length === 0 ? "holds" : "FAILS"}  ${name}`);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
}
