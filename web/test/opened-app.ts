import { afterAll, beforeAll, describe } from "vitest";
import { BROWSER, type OpenApp, openApp, WHY_SKIPPED } from "./open-app.ts";

/** Suites over one app that is opened before the first and closed after the last; skipped where no browser is. */
export function inOpenApp(suites: (app: () => OpenApp) => void): void {
  describe.skipIf(BROWSER === undefined)(`the web app${WHY_SKIPPED}`, () => {
    let opened: OpenApp | undefined;
    beforeAll(async () => {
      opened = await openApp();
    }, 60_000);
    afterAll(() => opened?.close());

    suites(() => {
      if (opened === undefined) throw new Error("the app is not open yet");
      return opened;
    });
  });
}
