/**
 * The U.S. Entity List: parties and addresses that the Bureau of Industry and Security names in Supplement No. 4 to
 * Part 744 of the EAR. Reads the official eCFR text into entries with names, addresses, terms and dated facts, reads
 * terms that somebody states in free words, and holds the shipped edition.
 */

export { reader } from "./parse.ts";
export { loadShipped, type ShippedList, shippedFacts } from "./shipped.ts";
export { source } from "./source.ts";
export { readStatedTerms, type StatedTerms } from "./stated-terms.ts";
export { usualTerms } from "./usual-terms.ts";
