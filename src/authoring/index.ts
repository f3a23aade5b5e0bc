/**
 * How law is written down: dated versions, rules, exceptions, tables, facts, and worked cases, each with the checks that
 * keep content honest. Machinery asks what is written here; it never knows which section it has in hand. How lists and
 * official texts are read has a door of its own, `documents/index.ts`.
 */
export * from "./asking.ts";
export * from "./due-diligence.ts";
export * from "./fact.ts";
export * from "./listed-parties.ts";
export * from "./opinion.ts";
export * from "./rule.ts";
export * from "./rulebook-check.ts";
export * from "./table.ts";
export * from "./version.ts";
export * from "./worked-case.ts";
