/**
 * Part 750: what a license is, how long an application takes and how long a license lasts. Told with the papers of an answer
 * that needs one. Uses none of the other parts.
 */
export { licenseWords } from "./750.7-validity.ts";
