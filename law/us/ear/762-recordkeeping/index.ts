/** Part 762: what is kept of a transaction, and for how long. */
export { retention } from "./762.6-retention.ts";
