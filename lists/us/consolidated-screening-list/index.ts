/**
 * The Consolidated Screening List: what the Departments of Commerce, State and the Treasury publish about parties, in
 * one file of the International Trade Administration. It carries thirteen lists and has no legal effect of its own, so
 * each entry names the list it is taken from; where that list's own publication is loaded, its entries go first.
 */

export { CARRIED } from "./carried-titles.ts";
export type { StatedTermsWords, TermsReaders } from "./entry.ts";
export { reader, readerWith } from "./parse.ts";
export { LIST_OF_CODE, source } from "./source.ts";
