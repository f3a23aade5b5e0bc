/**
 * The words everything else is written in: days and periods, citations, classification numbers, places, parties,
 * listings, transactions, answers, and trouble told as values. Pure; depends on nothing of ours.
 */
export * from "./answer.ts";
export * from "./citation.ts";
export * from "./eccn.ts";
export * from "./input-fields.ts";
export * from "./legal-date.ts";
export * from "./listing.ts";
export * from "./not-known.ts";
export * from "./ordinal.ts";
export * from "./party.ts";
export * from "./period.ts";
export * from "./place.ts";
export * from "./read-party.ts";
export * from "./read-transaction.ts";
export * from "./transaction.ts";
export * from "./trouble.ts";
