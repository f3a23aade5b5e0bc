import { STEPS, useGuide } from "./guide-state.ts";

/** The note that walks along with the story of the first visit. */
export function Guide({ step }: { readonly step: number }) {
  const { go, end } = useGuide();
  const here = STEPS[step - 1];
  if (here === undefined) return null;
  return (
    <aside className="guide" aria-label="The story of 2019">
      <ol aria-label={`Step ${step} of ${STEPS.length}`}>
        {STEPS.map((s, i) => (
          <li key={s.title} {...(i + 1 === step ? { "aria-current": "step" as const } : {})} data-done={i + 1 < step} />
        ))}
      </ol>
      <p className="quiet small">
        Step {step} of {STEPS.length} · demonstration company
      </p>
      <h2>{here.title}</h2>
      <p className="small">{here.text}</p>
      <div className="row-of">
        <button type="button" className="button first" onClick={() => (step === STEPS.length ? end() : go(step + 1))}>
          {here.next}
        </button>
        {step > 1 && (
          <button type="button" className="quiet-button" onClick={() => go(step - 1)}>
            Back
          </button>
        )}
        {step < STEPS.length && (
          <button type="button" className="quiet-button" onClick={end}>
            Skip the story
          </button>
        )}
      </div>
    </aside>
  );
}
