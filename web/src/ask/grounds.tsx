import type { Assessment, PartyFinding, RequiredStep } from "../../../src/operations/index.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { longDay } from "../words/days.ts";
import { policyWords, roleWords, tieWords } from "../words/trade-words.ts";
import { Margin } from "./margin.tsx";

const KINDS: Readonly<Record<RequiredStep["kind"], string>> = {
  prohibition: "Prohibited",
  license: "License",
  referral: "Another agency",
  condition: "Condition",
};

/** The numbered grounds; where nothing is required, who was looked up and what came of it. */
export function Grounds({ answer }: { readonly answer: Assessment }) {
  const listed = answer.parties.filter((p) => p.listings.length > 0);
  return (
    <section className="part" aria-label="Grounds">
      {merged(answer.requirements).map(({ first: r, also }, i) => (
        <Margin
          key={`${r.citation} ${r.party ?? ""} ${r.reason}`}
          number={i + 1}
          citation={r.citation}
          also={also}
          version={r.version}
          more={citationsFor(r, answer.parties)}
        >
          <strong>{capital(r.reason)}</strong>
          <p className="quiet small">
            {KINDS[r.kind]}
            {r.generalProhibition === undefined ? "" : ` · General Prohibition ${r.generalProhibition}`}
            {r.control ? ` · control ${r.control}` : ""}
            {r.conditionalOn ? ` · only if ${r.conditionalOn}` : ""}
          </p>
        </Margin>
      ))}
      {answer.requirements.length === 0 && <NothingRequired answer={answer} />}
      {listed.length > 0 && (
        <ul className="listed">
          {listed.map((p) => (
            <ListedParty key={`${p.name} ${p.roles.join()}`} party={p} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NothingRequired({ answer }: { readonly answer: Assessment }) {
  const asked = answer.trace.filter((t) => t.status !== "not_evaluated").length;
  const loaded = answer.provenance.lists.filter((l) => l.edition !== null).length;
  const notScreened = answer.parties.filter((p) => p.screening === "not-screened").length;
  return (
    <div className="ground">
      <div className="ground-text">
        <div>
          <p>
            {asked} sections were asked and none brings a requirement on the stated facts. Parties were looked up in{" "}
            {loaded} of {answer.provenance.lists.length} lists
            {notScreened > 0 ? `; ${notScreened} of them not screened` : ""}. What was not looked at stands below.
          </p>
        </div>
      </div>
    </div>
  );
}

function ListedParty({ party }: { readonly party: PartyFinding }) {
  return (
    <li>
      <Name of={party.name} /> <span className="quiet">({party.roles.map(roleWords).join(", ")})</span>
      <ul>
        {party.listings.slice(0, 4).map((l) => (
          <li key={`${l.list} ${l.name ?? ""}`} className="small">
            {tieWords(l.tie)}: {l.name ? <Name of={l.name} /> : "an entry"}{" "}
            <span className="caps">{l.list.split("/").at(-1)?.replaceAll("-", " ")}</span>
            {l.from ? `, in force since ${longDay(l.from)}` : ""}
            {l.score === undefined ? "" : ` · ${l.score.toFixed(2)}`}
            {l.evidence ? <span className="quiet"> · {l.evidence}</span> : null}
          </li>
        ))}
        {party.listings.length > 4 && <li className="small quiet">and {party.listings.length - 4} more alike</li>}
      </ul>
    </li>
  );
}

/** The exceptions: candidates with their conditions, the ruled out in one line for each reason. */
export function ExceptionLines({ answer }: { readonly answer: Assessment }) {
  if (answer.exceptions.length === 0) return null;
  const candidates = answer.exceptions.filter((e) => e.status === "candidate");
  const open = answer.exceptions.filter((e) => e.status === "not_evaluated");
  const reasons = new Map<string, { citation: string; because: string; symbols: string[] }>();
  for (const e of answer.exceptions.filter((x) => x.status === "ruled_out")) {
    const key = `${e.citation} ${e.because}`;
    const known = reasons.get(key) ?? { citation: e.citation, because: e.because, symbols: [] };
    known.symbols.push(e.symbol);
    reasons.set(key, known);
  }
  return (
    <section className="part" id="exceptions">
      <h3>License exceptions</h3>
      {candidates.map((e) => (
        <Margin key={e.symbol} citation={e.citation}>
          <OutcomeMark of="exception_candidate" /> <strong>{e.symbol}</strong>: {e.because}
          <ul className="plain-list small">
            {e.conditions.map((c) => (
              <li key={c}>{c}</li>
            ))}
          </ul>
        </Margin>
      ))}
      <RuledOut reasons={[...reasons.values()]} alone={candidates.length === 0} />
      {open.length > 0 && <p className="quiet small">Not evaluated: {open.map((e) => e.symbol).join(", ")}</p>}
    </section>
  );
}

interface RuledOutBy {
  readonly citation: string;
  readonly because: string;
  readonly symbols: readonly string[];
}

/** The exceptions that are ruled out: one line where one text rules them all out, else folded, each with its reason. */
function RuledOut({ reasons, alone }: { readonly reasons: readonly RuledOutBy[]; readonly alone: boolean }) {
  const [first, ...more] = reasons;
  if (first === undefined) return null;
  const count = reasons.reduce((sum, r) => sum + r.symbols.length, 0);
  if (more.length === 0)
    return (
      <Margin citation={first.citation}>
        {alone ? "None" : "Ruled out"}: {first.because}
        <details className="small">
          <summary>{count === 1 ? "the one looked at" : `the ${count} looked at`}</summary>
          {first.symbols.join(", ")}
        </details>
      </Margin>
    );
  return (
    <details className="ruled-out">
      <summary>
        Ruled out: {count} <span className="quiet small">each with its reason</span>
      </summary>
      {reasons.map((r) => (
        <Margin key={`${r.citation} ${r.because}`} citation={r.citation}>
          {r.symbols.join(", ")}
          <p className="quiet small">{r.because}</p>
        </Margin>
      ))}
    </details>
  );
}

/** How an application would be looked at: a forecast. */
export function ReviewLines({ answer }: { readonly answer: Assessment }) {
  if (answer.reviewPolicy.length === 0) return null;
  return (
    <section className="part">
      <h3>If you apply</h3>
      {answer.reviewPolicy.map((p) => (
        <Margin key={`${p.citation} ${p.words}`} citation={p.citation}>
          {capital(policyWords(p.policy))} <span className="quiet">(a forecast)</span>
          <p className="quiet small">{p.words}</p>
        </Margin>
      ))}
    </section>
  );
}

function citationsFor(r: RequiredStep, parties: readonly PartyFinding[]): readonly string[] {
  if (r.party === undefined) return [];
  const party = parties.find((p) => p.name === r.party);
  return party?.listings.find((l) => l.tie !== "possible")?.citations ?? [];
}

/** Requirements that say the same of the same party stand as one ground with all their citations. */
function merged(
  steps: readonly RequiredStep[],
): readonly { readonly first: RequiredStep; readonly also: readonly string[] }[] {
  const grounds = new Map<string, { first: RequiredStep; also: string[] }>();
  for (const step of steps) {
    const key = `${step.kind} ${step.party ?? ""} ${step.reason} ${step.conditionalOn ?? ""}`;
    const known = grounds.get(key);
    if (known === undefined) grounds.set(key, { first: step, also: [] });
    else known.also.push(step.citation);
  }
  return [...grounds.values()];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
