import type { Assessment } from "../../../src/operations/index.ts";
import type { TraceStep } from "../../../src/vocabulary/index.ts";
import { Cite, VersionLine } from "./margin.tsx";
import { factName, factWords } from "./stated-facts.tsx";

const STATUS: Readonly<Record<TraceStep["status"], readonly [string, string]>> = {
  met: ["●", "met"],
  unknown: ["◐", "unknown"],
  not_met: ["○", "not met"],
  not_evaluated: ["–", "not evaluated"],
};

/** How the answer was found: every section asked, met and unknown first, the rest folded by part. */
export function Proof(props: {
  readonly answer: Assessment;
  readonly open: boolean;
  readonly onToggle?: (open: boolean) => void;
}) {
  const { trace } = props.answer;
  const of = (status: TraceStep["status"]) => trace.filter((t) => t.status === status);
  const counts = (["met", "not_met", "unknown", "not_evaluated"] as const)
    .map((s) => `${of(s).length} ${STATUS[s][1]}`)
    .join(", ");
  return (
    <section className="part proof">
      <details
        open={props.open}
        onToggle={(e) => e.currentTarget.open !== props.open && props.onToggle?.(e.currentTarget.open)}
      >
        <summary>
          <h3>How this was found</h3>{" "}
          <span className="quiet small">
            {trace.length} findings: {counts}
          </span>
        </summary>
        <Steps steps={[...of("met"), ...of("unknown")]} />
        <h4>Not met</h4>
        {parts(of("not_met")).map(([part, steps]) => (
          <details key={part} className="proof-part">
            <summary>
              {part} <span className="quiet small">{steps.length} not met</span>
            </summary>
            <Steps steps={steps} />
          </details>
        ))}
        {of("not_evaluated").length > 0 && (
          <details className="proof-part">
            <summary>
              Not evaluated <span className="quiet small">{of("not_evaluated").length}</span>
            </summary>
            <Steps steps={of("not_evaluated")} />
          </details>
        )}
      </details>
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly TraceStep[] }) {
  return (
    <ul className="steps">
      {steps.map((t) => (
        <li key={`${t.section} ${t.title} ${t.because}`}>
          <span className={`status s-${t.status}`}>
            <span aria-hidden="true">{STATUS[t.status][0]}</span> {STATUS[t.status][1]}
          </span>
          <div>
            <p>
              <Cite section={t.section} /> {t.title}
            </p>
            <p className="quiet">{t.because}</p>
            {t.version && <VersionLine version={t.version} />}
            {t.facts.length > 0 && (
              <p className="small quiet">
                read:{" "}
                {t.facts
                  .map((f) => `${factName(f.name)} ${f.stated ? `= ${factWords(f.value)}` : "(not stated)"}`)
                  .join("; ")}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Steps by the part of the regulation they stand in, in the order in which the parts were asked. */
function parts(steps: readonly TraceStep[]): ReadonlyArray<readonly [string, readonly TraceStep[]]> {
  const found = new Map<string, TraceStep[]>();
  for (const step of steps) {
    const number = /(\d+) CFR (?:Part )?(\d{3})/.exec(step.section);
    const part = number
      ? `${number[1]} CFR Part ${number[2]}`
      : (/^\d+ CFR/.exec(step.section)?.[0] ?? step.section.split(" ")[0] ?? step.section);
    found.set(part, [...(found.get(part) ?? []), step]);
  }
  return [...found];
}
