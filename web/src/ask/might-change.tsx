import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Assessment } from "../../../src/operations/index.ts";
import { assessQuery } from "../api/asking.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { dayAfter, longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import type { QuestionAsked } from "./ask-search.ts";

/** A neighbour of the question: one fact moved. */
interface Neighbour {
  readonly words: string;
  readonly question: QuestionAsked;
  /** The day to go to, where the neighbour is a day. */
  readonly asOf?: string;
}

/** What would change this answer: neighbours of the question, really asked. */
export function MightChange({ answer, question }: { readonly answer: Assessment; readonly question: QuestionAsked }) {
  const neighbours = neighboursOf(answer, question);
  const asked = useQueries({ queries: neighbours.map((n) => assessQuery(n.question)) });
  const shown = neighbours.flatMap((n, i) => {
    const outcome = asked[i]?.data?.assessment.outcome;
    return outcome !== undefined && outcome !== answer.outcome ? [{ ...n, outcome }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className="part">
      <h3>What would change this answer</h3>
      <ul className="neighbours">
        {shown.map((n) => (
          <li key={n.words}>
            {n.asOf ? (
              <Link to="/ask" search={(now) => ({ ...now, asOf: n.asOf })}>
                {n.words}
              </Link>
            ) : (
              <span>{n.words}</span>
            )}
            <OutcomeMark of={n.outcome} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function neighboursOf(answer: Assessment, question: QuestionAsked): Neighbour[] {
  return [...otherDays(answer, question), ...otherParties(answer, question)].slice(0, 5);
}

/** The day before the newest listing that stands against a party. */
function otherDays(answer: Assessment, question: QuestionAsked): Neighbour[] {
  const days = answer.parties
    .flatMap((p) => p.listings.filter((l) => l.tie !== "possible").map((l) => l.from))
    .filter((d) => d !== undefined && d <= question.asOf);
  return [...new Set(days)].slice(0, 2).map((day) => {
    const before = dayAfter(String(day), -1);
    return { words: `a day before ${longDay(String(day))}`, question: { ...question, asOf: before }, asOf: before };
  });
}

/** Another party in the place of each listed one: same role and country, on no list. */
function otherParties(answer: Assessment, question: QuestionAsked): Neighbour[] {
  return answer.parties
    .filter((p) => p.listings.some((l) => l.tie !== "possible"))
    .slice(0, 2)
    .map((listed) => ({
      words: `another party in ${placeName(listed.country)}, on no list`,
      question: {
        ...question,
        parties: question.parties.map((p) =>
          p.name === listed.name ? { ...p, name: "Another Party", listing: null } : p,
        ),
      },
    }));
}
