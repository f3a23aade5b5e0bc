import type { Impact } from "../api/impact.ts";
import { factWords } from "../ask/stated-facts.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { counted, roundDollars } from "../words/amounts.ts";
import { shortTitle } from "../words/trade-words.ts";

/** What stays uncertain: questions with the money that hangs on them, assumptions, lists not loaded. */
export function Uncertain({ impact }: { readonly impact: Impact }) {
  const absent = impact.provenance.lists.filter((l) => l.edition === null);
  return (
    <section className="block">
      <h3>What stays open</h3>
      {impact.questions.slice(0, 12).map((q) => (
        <div key={q.fact} className="open-money">
          <p>
            {q.ask.charAt(0).toUpperCase() + q.ask.slice(1)} <span className="quiet small">({q.who})</span>
          </p>
          <p className="small quiet">
            {counted(q.orders, "order")}, {roundDollars(q.amountUsd)}
          </p>
          <ul className="row-of small">
            {q.changes.slice(0, 4).map((c) => (
              <li key={String(c.answer)}>
                {factWords(c.answer)} → <OutcomeMark of={c.outcome} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {absent.length > 0 && (
        <p className="small">
          <strong>Not looked at, because not loaded:</strong> {absent.map((l) => shortTitle(l.title)).join(", ")}
        </p>
      )}
      {impact.assumptions.length > 0 && (
        <details>
          <summary>Taken for granted ({impact.assumptions.length})</summary>
          <ul className="plain-list small">
            {impact.assumptions.map((a) => (
              <li key={a}>{a}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
