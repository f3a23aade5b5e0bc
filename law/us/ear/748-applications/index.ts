/**
 * Part 748: applications. Of this part the rulebook uses the description of the parties to a transaction (748.5),
 * which says whom the requirements of Parts 734 and 744 speak of, and authorization Validated End-User (748.15). It uses no
 * other part.
 */
import type { ExceptionRule } from "../../../../src/authoring/index.ts";
import { validatedEndUsers } from "./748.15-validated-end-user.ts";

export * from "./748.5-parties.ts";

/** Authorizations of this part, weighed like license exceptions. */
export const exceptionRules: readonly ExceptionRule[] = [validatedEndUsers];
