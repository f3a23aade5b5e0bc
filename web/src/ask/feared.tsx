import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Assessment, WhatIf } from "../../../src/operations/index.ts";
import { assessQuery, whatIfQuery } from "../api/asking.ts";
import { worldQuery } from "../api/world.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import type { Feared, QuestionAsked } from "./ask-search.ts";

/** The answer to a question as it stands, or under a feared listing; the old one stays until the new one is there. */
export function useAnswer(question: QuestionAsked, feared: Feared | undefined, enabled: boolean) {
  const plain = useQuery(assessQuery(question, enabled && feared === undefined));
  const supposed = useQuery({
    ...whatIfQuery(question, feared, enabled && feared !== undefined),
    placeholderData: keepPreviousData,
  });
  const used = feared === undefined ? plain : supposed;
  const answer: Assessment | undefined = feared === undefined ? plain.data?.assessment : supposed.data?.after;
  return {
    answer,
    whatIf: feared === undefined ? undefined : supposed.data,
    error: used.error,
    isFetching: used.isFetching,
    isPlaceholderData: used.isPlaceholderData,
  };
}

/** Stands over a letter that supposes a listing: what is supposed, what it is without, and the way back to what is so. */
export function FearedNote({ feared, whatIf }: { readonly feared: Feared; readonly whatIf: WhatIf }) {
  const { data } = useQuery(worldQuery());
  const title = shortTitle(data?.lists.find((l) => l.list === feared.list)?.title ?? feared.list);
  return (
    <section className="feared" aria-label="A proposal">
      <p>
        <strong>
          If <Name of={feared.party} /> were on the {title} from {longDay(feared.from)}.
        </strong>{" "}
        A proposal that nobody has published. Without it: <OutcomeMark of={whatIf.before.outcome} />
      </p>
      {whatIf.notes.map((n) => (
        <p key={n} className="small quiet">
          {n}
        </p>
      ))}
      <p className="small no-print">
        <Link to="/ask" search={(now) => ({ ...now, feared: undefined })}>
          as things stand
        </Link>
      </p>
    </section>
  );
}
