/**
 * How official publications are read: parsers of the forms in which lists and regulations are printed, and the shape in
 * which a source of lists is written down. A door of its own, so that the law is loaded without them.
 */
export * from "./list-reader.ts";
export * from "./list-source.ts";
export * from "./official-blocks.ts";
export * from "./official-units.ts";
export * from "./parser.ts";
export * from "./printed-party.ts";
export * from "./read-delimited.ts";
export * from "./read-ecfr-table.ts";
export * from "./read-notices.ts";
export * from "./read-party-cell.ts";
export * from "./read-text.ts";
export * from "./read-xml.ts";
