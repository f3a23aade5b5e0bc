import manifest from "../../package.json" with { type: "json" };
import { MATCHING_VERSION } from "../matching/index.ts";

/** The program's version with that of its matching rules: a change in either may change an answer. */
export const ENGINE_VERSION = `licet ${manifest.version} matching ${MATCHING_VERSION}`;
