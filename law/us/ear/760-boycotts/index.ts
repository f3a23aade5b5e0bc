/** Part 760: boycotts. What a U.S. person reports and may not agree to, whatever the item and the license. */
import type { Rule } from "../../../../src/authoring/index.ts";
import { boycottRequests } from "./760.5-boycott-requests.ts";

/** Duties of U.S. persons. */
export const requirementRules: readonly Rule[] = [boycottRequests];
