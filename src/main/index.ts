/**
 * licet as a library: open it over a home folder, ask, close. Everything here returns values; troubles are values too.
 *
 * ```ts
 * const licet = await openLicet({ home: ".licet" });
 * const answer = await assessOne(licet, question, { screen: true, record: true });
 * ```
 */
export * from "../operations/index.ts";
export { type OpenLicet, type OpenOptions, openLicet } from "./open-licet.ts";
export { impactFlags, impactOfStep, impactRequest } from "./story/impact-step.ts";
export { answerStep, questionOf } from "./story/play-story.ts";
export { readStory, type Story, type StoryStep } from "./story/read-story.ts";
export {
  type Shown,
  shownByAssessment,
  shownByImpact,
  shownByReplay,
  shownByWhatIf,
  unmet,
} from "./story/tell-tale.ts";
