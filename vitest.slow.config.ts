/** The slow tests only (`*.slow.test.ts`): long random runs and whole data sets. */
import { defineConfig } from "vitest/config";
import everyDay from "./vitest.config.ts";

export default defineConfig({
  test: {
    ...everyDay.test,
    include: ["{src,law,lists,stories,scripts,web}/**/*.slow.test.ts"],
    exclude: ["**/node_modules/**", "dist/**"],
    testTimeout: 300_000,
  },
});
