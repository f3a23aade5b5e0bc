/** Part 762: what is kept of a transaction, and for how long. */
export { records } from "./762.6-retention.ts";
