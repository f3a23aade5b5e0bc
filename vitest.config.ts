/** The default test run: everything that answers within a minute, on two cores, with no network. */
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./scripts/closing-line.ts";

// The worker threads inherit the zone of this process, so it is set here and not per test.
process.env["TZ"] = "UTC";

export default defineConfig({
  test: {
    include: ["{src,law,lists,stories,scripts,web}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**", "**/*.slow.test.ts"],
    env: { TZ: "UTC" },
    setupFiles: ["./scripts/property-seed.ts"],
    // No test is timed: this only ends one that hangs, on the slowest machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: "threads",
    isolate: false,
    reporters: ["default", new ClosingLine()],
  },
});
