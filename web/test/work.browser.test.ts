import { bringingIn, businessOf } from "./business-suite.ts";
import { letterOf } from "./letter-suite.ts";
import { inOpenApp } from "./opened-app.ts";
import { screeningOf } from "./screening-suite.ts";

inOpenApp((app) => {
  businessOf(app);
  letterOf(app);
  screeningOf(app);
  bringingIn(app);
});
