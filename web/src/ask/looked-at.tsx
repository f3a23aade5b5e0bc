import type { Assessment } from "../../../src/operations/index.ts";
import { longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";

/** What was taken for granted, folded. */
export function TakenForGranted({ assumptions }: { readonly assumptions: readonly string[] }) {
  if (assumptions.length === 0) return null;
  return (
    <section className="part">
      <details>
        <summary>
          <h3>Taken for granted</h3> <span className="quiet small">{assumptions.length}</span>
        </summary>
        <ul className="plain-list small">
          {assumptions.map((a) => (
            <li key={a}>{a}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Lists and law the answer rests on, with their age; what was not loaded is named. */
export function LookedAt({ answer }: { readonly answer: Assessment }) {
  const { lists, law, engine, askedOn } = answer.provenance;
  const loaded = lists.filter((l) => l.edition !== null);
  const absent = lists.filter((l) => l.edition === null);
  return (
    <section className="part looked-at">
      <h3>Looked at</h3>
      <ul className="plain-list small">
        {loaded.map((l) => (
          <li key={l.name}>
            {shortTitle(l.title)}, edition <code>{l.edition}</code>
            {l.publishedAt ? `, published ${longDay(l.publishedAt)}` : ""}
            {l.age === null ? "" : `, ${l.age} days old`}
            {l.state === "fresh" ? "" : `, ${l.state.replace("-", " ")}`}
          </li>
        ))}
        <li>
          Law <code>{law}</code>, engine <code>{engine}</code>, asked {longDay(askedOn)}, answer{" "}
          <code>{answer.id}</code>
        </li>
      </ul>
      {absent.length > 0 && (
        <p className="small">
          <strong>Not looked at, because not loaded:</strong> {absent.map((l) => shortTitle(l.title)).join(", ")}
        </p>
      )}
    </section>
  );
}
