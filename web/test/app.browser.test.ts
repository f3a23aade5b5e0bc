import { MAIN_SCREENS } from "./every-screen.ts";
import { handsOn } from "./hands-suite.ts";
import { lawOf } from "./law-suite.ts";
import { inOpenApp } from "./opened-app.ts";
import { screensIn } from "./screens-suite.ts";
import { storyOf } from "./story-suite.ts";

inOpenApp((app) => {
  storyOf(app);
  handsOn(app);
  lawOf(app);
  screensIn(app, MAIN_SCREENS);
});
