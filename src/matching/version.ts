/** Version of the matching rules, tables and model; a change may change scores, and makes snapshots of another version void. */
export const MATCHING_VERSION = "0.4.3";
