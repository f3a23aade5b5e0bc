/**
 * Part 748: applications. Of this part the rulebook uses the description of the parties to a transaction (748.5),
 * which says whom the requirements of Parts 734 and 744 speak of. It uses no other part.
 */
export * from "./748.5-parties.ts";
