/**
 * The Military End-User List: parties that the Bureau of Industry and Security has determined to be military end-users.
 * Read from Supplement No. 7 to Part 744 of the EAR as the eCFR prints it.
 */
export { reader } from "./parse.ts";
export { source } from "./source.ts";
