/**
 * Part 736: the ten general prohibitions. Most are stated by other parts (1 to 3 by 742, 4 by 764, 5 and 7 by 744, 6 by
 * 746); this part asks the last three.
 */

export { inTransit } from "./736.2-b-8-in-transit.ts";
export { termsAndOrders } from "./736.2-b-9-terms.ts";
export { knowledgeOfViolation } from "./736.2-b-10-knowledge.ts";
