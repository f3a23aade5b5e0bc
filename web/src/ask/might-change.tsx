import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import type { Assessment } from "../../../src/operations/index.ts";
import type { Outcome } from "../../../src/vocabulary/index.ts";
import { assessQuery, whatIfQuery } from "../api/asking.ts";
import { FEARED_LIST } from "../frame/first-example.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { useRested } from "../frame/rested.ts";
import { dayAfter, longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import { shortTitle } from "../words/trade-words.ts";
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
  const rested = useRested(JSON.stringify(question));
  const asked = useQueries({ queries: neighbours.map((n) => assessQuery(n.question, rested, "none")) });
  const found = neighbours.flatMap((n, i) => {
    const outcome = asked[i]?.data?.assessment.outcome;
    return outcome !== undefined && !asked[i]?.isPlaceholderData && outcome !== answer.outcome
      ? [{ ...n, outcome }]
      : [];
  });
  const feared = useFeared(answer, question, rested);
  const waits = !rested || asked.some((a) => a.isFetching) || feared.waits;
  const now: Changes = { shown: found, feared: feared.change, tried: neighbours.map((n) => n.words) };
  // While the neighbours of a new question are asked, those of the last stay in place, so that nothing jumps.
  const last = useRef(now);
  if (!waits) last.current = now;
  return <ChangesPart changes={waits ? last.current : now} waits={waits} />;
}

interface Changes {
  readonly shown: readonly (Neighbour & { readonly outcome: Outcome })[];
  readonly feared: ReturnType<typeof useFeared>["change"];
  readonly tried: readonly string[];
}

function ChangesPart({ changes, waits }: { readonly changes: Changes; readonly waits: boolean }) {
  const { shown, feared, tried } = changes;
  return (
    <section className="part" aria-busy={waits}>
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
        {feared && (
          <li>
            <span>
              <Link
                to="/ask"
                search={(now) => ({ ...now, feared: { party: feared.party, list: feared.list, from: feared.from } })}
              >
                {feared.party} on the {feared.title} from {longDay(feared.from)}
              </Link>{" "}
              <Link
                to="/tomorrow"
                search={{ party: [feared.party], from: feared.from, list: feared.list }}
                className="small"
              >
                in the whole book
              </Link>
            </span>
            <OutcomeMark of={feared.outcome} />
          </li>
        )}
        {shown.length === 0 && feared === undefined && (
          <li className="quiet">
            {waits
              ? "asking its neighbours …"
              : `Nothing that was tried${tried.length > 0 ? `: ${tried.join("; ")}` : ""}. The open questions below say what else may.`}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The first party put on the list usually feared from the next day: a what-if, really asked. */
function useFeared(answer: Assessment, question: QuestionAsked, rested: boolean) {
  const from = dayAfter(question.asOf, 1);
  const party = answer.parties.find((p) => p.listings.every((l) => l.tie === "possible"))?.name;
  const loaded = answer.provenance.lists.filter((l) => l.edition !== null);
  const list = loaded.find((l) => l.name === FEARED_LIST) ?? loaded[0];
  const proposal = { list: list?.name ?? "", party: party ?? "", from };
  const { data, isFetching } = useQuery(
    whatIfQuery(question, proposal, rested && party !== undefined && list !== undefined),
  );
  if (data === undefined || party === undefined || list === undefined) return { waits: isFetching };
  const { before, after } = data.difference.outcome;
  const change = before === after ? undefined : { ...proposal, title: shortTitle(list.title), outcome: after };
  return { waits: isFetching, change };
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
