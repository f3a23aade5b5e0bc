/**
 * What a listing, a rule or a classification would do to a whole book of business: which customers, orders, products,
 * components and dollars it touches, what each touched order then needs under the full determination, what to do first,
 * and what stays uncertain. Asked of the lists in force, or of the same lists with entries that somebody proposes.
 */

export { dueWords } from "./action-due.ts";
export { dollars } from "./headline.ts";
export type {
  Impact,
  ImpactAction,
  ImpactCustomer,
  ImpactHit,
  ImpactOrder,
  ImpactProduct,
  ImpactQuestion,
  ImpactTotals,
  Money,
  OrderState,
  OwnershipFinding,
  SupplierFinding,
} from "./impact.ts";
export { impactOf } from "./impact-of.ts";
export { type Inquiry, openInquiry } from "./inquiry.ts";
export { type LookUp, type LookUpHit, type LookUpSubject, lookUpHere, searchOne } from "./look-up.ts";
export type { DutyOn, ImpactRequest, ImpactWorld, ItemMove, Proposed, SavingsClause } from "./request.ts";
export type { Turn } from "./turns.ts";
