import { met, notMet, type Opinion, unknown } from "../../../src/authoring/index.ts";
import type { Verdict } from "./three-valued.ts";

/** What an opinion takes over from a verdict: facts to ask and what was taken for granted, never its answer. */
export function carriedBy(v: Verdict): Pick<Opinion, "asks" | "assumptions" | "declares"> {
  if (v.asks.length === 0 && v.says.length === 0 && v.missing.length === 0) return NOTHING;
  return {
    asks: v.asks.map((f) => f.name),
    assumptions: v.says,
    declares: [...v.missing, ...v.asks],
  };
}

const NOTHING: Pick<Opinion, "asks" | "assumptions" | "declares"> = {};

/** The words and findings for each of the three answers. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
  /** Findings that go with a yes. */
  readonly finding: Omit<Opinion, "status" | "because">;
  /** Findings that go with a no. */
  readonly otherwise?: Omit<Opinion, "status" | "because">;
}

/** Turns a verdict into an opinion: yes is met with its findings, no is not met, unknown names what is missing. */
export function opinionOn(v: Verdict, answers: Answers): Opinion {
  const carried = carriedBy(v);
  if (v.is === "yes") return met(answers.yes, merged(carried, answers.finding));
  if (v.is === "no")
    return answers.otherwise ? notMet(answers.no, merged(carried, answers.otherwise)) : no(answers.no, carried);
  return unknown(answers.open, [...new Set(v.missing.map((f) => f.name))], carried);
}

/** A plain no, with what it rests on. */
function no(because: string, carried: Rest): Opinion {
  if (carried === NOTHING) return notMet(because);
  const { asks = [], assumptions = [], declares = [] } = carried;
  return { status: "not_met", because, asks, assumptions, declares };
}

type Rest = Omit<Opinion, "status" | "because">;

function merged(carried: Rest, finding: Rest): Rest {
  if (carried === NOTHING) return finding;
  return {
    ...finding,
    asks: [...(carried.asks ?? []), ...(finding.asks ?? [])],
    assumptions: [...(carried.assumptions ?? []), ...(finding.assumptions ?? [])],
    declares: [...(carried.declares ?? []), ...(finding.declares ?? [])],
  };
}
