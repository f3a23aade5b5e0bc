/**
 * The Security Council's Consolidated List: persons and organizations under measures of the United Nations, regime by
 * regime. Read from the Council's own XML; every entry carries its day of listing.
 */
export { reader } from "./parse.ts";
export { source } from "./source.ts";
