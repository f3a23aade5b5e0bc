/** The last line of a test run, `N passed, N failed[, N skipped]`: for the reader of a log and for machines that count. */
import type { Reporter, TestModule, TestSuite } from "vitest/node";

/** How many tests ended in which way; a file or suite that broke outside its tests counts as one failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Writes the closing line of one tally; the skipped are named only when there are any. */
export const closingLine = (tally: Tally): string =>
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ""}`;

/** Errors that belong to no single test: a file that does not load, a hook that throws. */
const brokenOutsideTests = (part: TestModule | TestSuite): number => (part.errors().length > 0 ? 1 : 0);

/** Counts a finished run; a test still pending when the run ended counts as failed, for nobody saw it pass. */
export const tallyOf = (modules: readonly TestModule[], unhandledErrors: number): Tally => {
  const tally = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    tally.failed += brokenOutsideTests(module);
    for (const suite of module.children.allSuites()) tally.failed += brokenOutsideTests(suite);
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      tally[state === "pending" ? "failed" : state] += 1;
    }
  }
  return tally;
};

/** A vitest reporter that prints nothing but the closing line, when the process ends, so that it is the last line. */
export class ClosingLine implements Reporter {
  private line = closingLine({ passed: 0, failed: 0, skipped: 0 });

  /** Registers the printing before the first test, so that a run that breaks off prints a line too. */
  onInit(): void {
    process.once("exit", () => process.stdout.write(`${this.line}\n`));
  }

  /** Keeps the count; in watch mode the last run counts. */
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.line = closingLine(tallyOf(modules, unhandledErrors.length));
  }
}
