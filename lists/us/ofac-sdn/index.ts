/**
 * The SDN List: persons, organizations, vessels and aircraft whose property the Office of Foreign Assets Control blocks.
 * Read from the Office's own set of delimited files; each entry carries the program tags that say which rules apply.
 */
export { reader } from "./parse.ts";
export { source } from "./source.ts";
