/**
 * The additional duties on goods of China under Section 301 of the Trade Act of 1974 (19 U.S.C. 2411): which tariff line
 * stands on which list, and the rate of each list by day. Exclusions granted line by line are not held here.
 */
export { type AdditionalDuty, additionalDuty, section301Facts } from "./additional-duty.ts";
