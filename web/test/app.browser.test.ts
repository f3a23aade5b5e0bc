import { afterAll, beforeAll, describe } from "vitest";
import { bringingIn, businessOf } from "./business-suite.ts";
import { MAIN_SCREENS } from "./every-screen.ts";
import { handsOn } from "./hands-suite.ts";
import { lawOf } from "./law-suite.ts";
import { letterOf } from "./letter-suite.ts";
import { BROWSER, type OpenApp, openApp, WHY_SKIPPED } from "./open-app.ts";
import { screeningOf } from "./screening-suite.ts";
import { screensIn } from "./screens-suite.ts";
import { storyOf } from "./story-suite.ts";

describe.skipIf(BROWSER === undefined)(`the web app${WHY_SKIPPED}`, () => {
  let opened: OpenApp | undefined;
  const app = (): OpenApp => {
    if (opened === undefined) throw new Error("the app is not open yet");
    return opened;
  };
  beforeAll(async () => {
    opened = await openApp();
  }, 60_000);
  afterAll(() => opened?.close());

  storyOf(app);
  handsOn(app);
  businessOf(app);
  letterOf(app);
  lawOf(app);
  screeningOf(app);
  screensIn(app, MAIN_SCREENS);
  bringingIn(app);
});
