/**
 * What the command line offers readers of the law beside the rulebook itself: the page of a section, and what the
 * official text no longer says in the words that were read, and the official text itself where somebody brought it in.
 */
export { lawDrift } from "./drift.ts";
export { officialTexts } from "./official-texts.ts";
export { lawPage, sectionToShow } from "./page.ts";
