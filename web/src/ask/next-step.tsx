import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Assessment } from "../../../src/operations/index.ts";
import type { Question } from "../../../src/vocabulary/index.ts";
import { policyWords } from "../words/trade-words.ts";

/** The one next step of an answer: the question that decides it, the flag to resolve, what to try, or to keep it. */
export function NextStep({ answer, canKeep }: { readonly answer: Assessment; readonly canKeep: boolean }) {
  return (
    <p className="next-step no-print">
      <strong>Next</strong> <span>{nextOf(answer, canKeep)}</span>
    </p>
  );
}

function nextOf(answer: Assessment, canKeep: boolean): ReactNode {
  const { outcome } = answer;
  const turns = (q: Question) => outcome === "indeterminate" || q.changes.some((c) => c.outcome !== outcome);
  const deciding = answer.questions.filter((q) => q.weight === "deciding" && turns(q));
  const [first] = deciding;
  if (first !== undefined)
    return (
      <>
        {deciding.length === 1 ? "One fact decides: " : `${deciding.length} facts decide; the first: `}
        {first.ask}{" "}
        <a href={`#${questionId(first.fact)}`}>
          answer it{first.who === "exporter" ? "" : `, or ask the ${first.who}`}
        </a>
      </>
    );
  const hold = answer.redFlags.find((f) => f.weight === "hold");
  if (outcome === "red_flag_hold" && hold !== undefined)
    return (
      <>
        have a named person resolve the red flag: {hold.flag} <a href="#red-flags">see it</a>
      </>
    );
  if (outcome === "prohibited") return <Keep words="do not go on" canKeep={canKeep} />;
  const candidates = answer.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
  if (candidates.length > 0)
    return (
      <>
        check every condition of {candidates.join(" and ")} before relying on it{" "}
        <a href="#exceptions">the conditions</a>
      </>
    );
  if (outcome === "license_required") {
    const policy = answer.reviewPolicy[0];
    return (
      <Keep
        words={`apply for a license, or change the transaction${policy ? ` (review: ${policyWords(policy.policy)})` : ""}`}
        canKeep={canKeep}
      />
    );
  }
  const absent = answer.provenance.lists.filter((l) => l.edition === null).length;
  if (absent > 0)
    return (
      <>
        {absent} lists were not looked at: load them before relying on this <Link to="/lists">to the lists</Link>
      </>
    );
  return <Keep words="file this answer with the order" canKeep={canKeep} />;
}

/** Something to do, after which the answer is kept; where it can be, with the way there. */
const Keep = ({ words, canKeep }: { readonly words: string; readonly canKeep: boolean }) =>
  canKeep ? (
    <>
      {words}; <a href="#keep">keep this answer</a>
    </>
  ) : (
    words
  );

/** Where an open question stands on the page. */
export const questionId = (fact: string): string => `q-${fact.replace(/\W+/g, "-")}`;
