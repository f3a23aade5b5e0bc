/** What the temporary general licenses of Supplement No. 1 to Part 736 have in common. */
import {
  type Asking,
  candidate,
  type ExceptionOpinion,
  exceptionNotEvaluated,
  type FactDeclaration,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import type { Citation } from "../../../../src/vocabulary/index.ts";

/** What a general license makes of the fact it opens on. */
export interface OpensOn {
  readonly declared: FactDeclaration;
  /** The candidate's words and conditions when the fact is stated to hold. */
  readonly yes: string;
  readonly conditions: readonly string[];
  /** Why it is ruled out when the fact is stated not to hold, and by what. */
  readonly no: string;
  readonly by?: Citation;
}

/** The answer of a general license by the fact stated; not evaluated while nobody states it. */
export function asStated(q: Asking, { declared, yes, conditions, no, by }: OpensOn): ExceptionOpinion {
  const told = q.fact(declared.name);
  if (told === true) return candidate(yes, conditions);
  return told === false ? ruledOut(no, by) : exceptionNotEvaluated(`state ${declared.name}`);
}
