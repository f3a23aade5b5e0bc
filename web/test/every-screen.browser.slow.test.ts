import { SCREENS } from "./every-screen.ts";
import { inOpenApp } from "./opened-app.ts";
import { screensIn } from "./screens-suite.ts";

inOpenApp((app) => screensIn(app, SCREENS));
