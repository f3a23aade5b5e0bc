/**
 * Who owns whom: shares as intervals of percent, added up over listed owners. Each regime brings its own list test and
 * its own days; the arithmetic here is one for all.
 */
export * from "./attributed-share.ts";
