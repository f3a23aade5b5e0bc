/**
 * How law and lists are written down: dated versions, rules, exceptions, tables, facts, and parsers of official
 * publications, each with the checks that keep content honest. Machinery asks what is written here; it never knows
 * which section or which list it has in hand.
 */
export * from "./asking.ts";
export * from "./due-diligence.ts";
export * from "./fact.ts";
export * from "./list-reader.ts";
export * from "./list-source.ts";
export * from "./listed-parties.ts";
export * from "./official-blocks.ts";
export * from "./official-units.ts";
export * from "./opinion.ts";
export * from "./parser.ts";
export * from "./printed-party.ts";
export * from "./read-delimited.ts";
export * from "./read-ecfr-table.ts";
export * from "./read-notices.ts";
export * from "./read-party-cell.ts";
export * from "./read-text.ts";
export * from "./read-xml.ts";
export * from "./rule.ts";
export * from "./rulebook-check.ts";
export * from "./table.ts";
export * from "./version.ts";
export * from "./worked-case.ts";
