/**
 * The Unverified List: parties whose good faith the Bureau of Industry and Security could not verify. Read from
 * Supplement No. 6 to Part 744 of the EAR as the eCFR prints it.
 */
export { reader } from "./parse.ts";
export { source } from "./source.ts";
