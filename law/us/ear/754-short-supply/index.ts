/** Part 754: the few commodities controlled because they are in short supply. */
import { shortSupplyRule } from "./754.3-754.5-short-supply.ts";

/** Rules of this part. */
export const requirementRules = [shortSupplyRule];
