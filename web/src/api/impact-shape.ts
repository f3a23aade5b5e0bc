/** The answer of an impact, as the server gives it. */
export type {
  Impact,
  ImpactCustomer,
  ImpactOrder,
  ImpactProduct,
  ImpactTotals,
  Money,
} from "../../../src/operations/index.ts";
