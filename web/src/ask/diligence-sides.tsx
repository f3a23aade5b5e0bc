import type { DiligenceAnswer } from "../../../src/operations/index.ts";
import type { FactValue } from "../../../src/vocabulary/index.ts";
import { Name } from "../frame/foreign-name.tsx";
import { tagWords } from "../words/trade-words.ts";
import { Cite } from "./margin.tsx";
import { factWords } from "./stated-facts.tsx";

type Ask = DiligenceAnswer["asks"][number];

const SIDES: ReadonlyArray<readonly [Ask["side"], string]> = [
  ["capability", "What the item can do"],
  ["endUser", "Who will use it"],
  ["destination", "Where it goes"],
  ["endUse", "What for"],
  ["measures", "What can be done against misuse"],
];

/** Side by side with the texts: what is found, what is asked, what was answered. */
export function DiligenceSides(props: {
  readonly sheet: DiligenceAnswer;
  readonly onFact: (fact: string, value: FactValue | undefined) => void;
}) {
  const { sheet, onFact } = props;
  return SIDES.map(([side, title]) => {
    const points = sheet.points.filter((p) => p.side === side);
    const asks = sheet.asks.filter((a) => a.side === side);
    if (points.length + asks.length === 0) return null;
    const open = asks.filter((a) => a.stated === undefined).length;
    return (
      <section key={side} className="part">
        <h3>
          {title} <span className="quiet small">{open === 0 ? "" : `${open} open`}</span>
        </h3>
        {points.map((p) => (
          <div key={p.found} className="ground">
            <div className="ground-text">
              <div>
                <Name of={p.found.charAt(0).toUpperCase() + p.found.slice(1)} />
              </div>
            </div>
            <Source by={p.by} text={p.text} />
          </div>
        ))}
        {asks.map((a) => (
          <div key={a.fact} className="ground">
            <div>
              <p>
                {a.ask.charAt(0).toUpperCase() + a.ask.slice(1)} <span className="quiet small">({a.who})</span>
              </p>
              <AskAnswer ask={a} onFact={onFact} />
            </div>
            <Source by={a.by} text={a.text} />
          </div>
        ))}
      </section>
    );
  });
}

function AskAnswer({ ask, onFact }: { readonly ask: Ask; readonly onFact: (fact: string, value?: FactValue) => void }) {
  if (ask.stated !== undefined)
    return (
      <p className="row-of">
        <strong>{factWords(ask.stated)}</strong>
        <button type="button" className="link-button small no-print" onClick={() => onFact(ask.fact)}>
          take back
        </button>
      </p>
    );
  return (
    <p className="row-of">
      {([true, false, null] as const).map((value) => (
        <button
          key={String(value)}
          type="button"
          className="button answer-button no-print"
          aria-label={`${factWords(value)}: ${ask.ask}`}
          onClick={() => onFact(ask.fact, value)}
        >
          {factWords(value)}
        </button>
      ))}
      <span className="print-only quiet">open: yes / no / nobody knows</span>
    </p>
  );
}

function Source({ by, text }: { readonly by: string; readonly text: Ask["text"] }) {
  return (
    <div className="ground-margin">
      <Cite section={by} />
      {text !== "T" && <span className="version">{tagWords(text)}</span>}
    </div>
  );
}
