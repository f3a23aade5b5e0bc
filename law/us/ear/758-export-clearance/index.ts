/** Part 758: what goes on the papers once the findings are there. */
export { filing } from "./758.1-filing.ts";
