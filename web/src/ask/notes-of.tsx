import type { AssessmentNoteShown } from "../api/kept-answers.ts";
import { Name } from "../frame/foreign-name.tsx";
import { minuteOf } from "../words/days.ts";

/** Notes of named persons, oldest first: who, when, what and why. */
export function NotesOf({ notes }: { readonly notes: readonly AssessmentNoteShown[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes" aria-label="Judgements kept">
      {notes.map((n) => (
        <li key={`${n.at} ${n.by} ${n.judgement}`}>
          <p>
            <Name of={n.judgement} />
          </p>
          <p className="small quiet">
            because <Name of={n.reason} />
          </p>
          <p className="small">
            <Name of={n.by} />, {minuteOf(n.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
