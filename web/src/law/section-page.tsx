import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { LawRule, WorkedExample } from "../../../src/operations/index.ts";
import { type LawSection, type LawTree, lawQuery, sectionQuery } from "../api/reading-law.ts";
import { factName } from "../ask/stated-facts.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { object } from "../frame/read-address.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { longDay } from "../words/days.ts";
import { tagWords } from "../words/trade-words.ts";
import { Cite, CitedWords } from "./cited.tsx";
import { KIND_WORDS } from "./kind-words.ts";
import { OfficialText } from "./official-text.tsx";

/** One section: plain words, versions on a time line, what it needs to know, worked examples; its own words beside them. */
export function SectionPage({ id }: { readonly id: string }) {
  const { at } = useSearch({ from: "/law" });
  const tree = useQuery(lawQuery);
  const known = tree.data === undefined ? undefined : isRead(tree.data, id);
  const { data, error } = useQuery({ ...sectionQuery(id), enabled: known === true });
  if (error) return <TroubleNote error={error} />;
  if (data === undefined && known !== false) return <Waiting what={`Reading ${id} …`} />;
  return (
    <article aria-label={data?.section ?? id}>
      <p className="small no-print">
        <Link
          to="/law"
          search={(now) => ({ ...now, section: undefined, at: undefined })}
          activeOptions={{ exact: true }}
          data-back
        >
          ← the tree
        </Link>
      </p>
      <p className="mono quiet">{data?.section ?? id}</p>
      <div className={data ? "beside" : "beside alone"}>
        {data ? <Reading section={data} /> : <NoReading id={id} />}
        <OfficialText section={id} at={at} />
      </div>
    </article>
  );
}

/** Is a rule read from the section, or from another paragraph of it? */
function isRead(tree: LawTree, id: string): boolean {
  const number = (section: string) => /\b(\d{3}\.\d+[a-z]?)/.exec(section)?.[1];
  return tree.parts
    .flatMap((p) => p.sections)
    .some((s) => s.section === id || (number(id) !== undefined && number(s.section) === number(id)));
}

function NoReading({ id }: { readonly id: string }) {
  return (
    <div>
      <h2 className="section-title">No rule is read from it</h2>
      <p>
        This edition of the rulebook makes no rule of {id}: it may be an introduction, a definition, a procedure, or a
        list that other rules read. Its words follow, where they are at hand.
      </p>
    </div>
  );
}

function Reading({ section: data }: { readonly section: LawSection }) {
  const unconfirmed = data.rules.flatMap((r) => r.versions).some((v) => v.text === "K");
  return (
    <div>
      <h2 className="section-title">{data.title.charAt(0).toUpperCase() + data.title.slice(1)}</h2>
      {data.plainReading?.map((p) => (
        <p key={p} className="plain-reading">
          <CitedWords words={p} />
        </p>
      ))}
      {unconfirmed && (
        <p className="hint">
          A version of this section is not yet confirmed against its text; it drives no result alone.
        </p>
      )}
      {data.rules.map((r) => (
        <RulePart key={`${r.section} ${r.title} ${r.kind}`} rule={r} alone={data.rules.length === 1} />
      ))}
      <Examples examples={data.examples} />
    </div>
  );
}

function RulePart({ rule, alone }: { readonly rule: LawRule; readonly alone: boolean }) {
  return (
    <section className="rule-part">
      {!alone && (
        <h3>
          <Cite of={rule.section} /> {rule.title}
        </h3>
      )}
      <p className="quiet small">
        {KIND_WORDS[rule.kind]}
        {rule.symbol ? ` ${rule.symbol}` : ""}
        {rule.beforeFirst === "not-evaluated" ? " · days before its first version are not evaluated" : ""}
      </p>
      <Versions versions={rule.versions} />
      {rule.facts.length > 0 && (
        <>
          <h4>What it needs to know</h4>
          <dl className="needs">
            {rule.facts.map((f) => (
              <div key={f.name}>
                <dt>{factName(f.name)}</dt>
                <dd>
                  {f.ask} <span className="quiet">({f.who})</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Versions({ versions }: { readonly versions: LawRule["versions"] }) {
  const { asOf } = useAsOf();
  if (versions.length === 0) return <p className="quiet small">No dated versions.</p>;
  const inForce = versions.find((v) => (v.from ?? v.seen ?? "0000") <= asOf);
  return (
    <ol className="versions" aria-label="Versions, newest first">
      {versions.map((v) => (
        <li key={`${v.from} ${v.by} ${v.note}`} aria-current={v === inForce ? "date" : undefined}>
          <p className="when">
            {v.from ? longDay(v.from) : v.seen ? `seen ${longDay(v.seen)}` : "from the beginning of this book"}
            {v === inForce && <span className="tag">as of {asOf}</span>}
          </p>
          <p>
            <span className="mono">{v.by}</span> <span className="quiet small">{tagWords(v.text)}</span>
          </p>
          {v.note && <p className="quiet small">{v.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function Examples({ examples }: { readonly examples: readonly WorkedExample[] | null }) {
  if (examples === null)
    return <p className="quiet small block">Worked examples are not at hand in this installation.</p>;
  if (examples.length === 0) return <p className="quiet small block">This section has no worked examples yet.</p>;
  return (
    <section className="block">
      <h3>Worked examples ({examples.length})</h3>
      {examples.map((e) => (
        <details key={e.name} className="example">
          <summary>{e.name}</summary>
          <div className="example-sides">
            <dl>
              {lines(e.asks).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <dl>
              {lines(e.expect).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <strong>{value}</strong>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      ))}
    </section>
  );
}

/** An object as lines of words, nested names joined by a point. */
function lines(of: Readonly<Record<string, unknown>>, under = ""): [string, string][] {
  return Object.entries(of).flatMap(([name, value]): [string, string][] => {
    const full = under === "" ? name : `${under}.${name}`;
    if (object(value)) return lines(value, full);
    if (Array.isArray(value))
      return value.flatMap((v, i) =>
        object(v) ? lines(v, `${full} ${i + 1}`) : [[`${full} ${i + 1}`, String(v)] as [string, string]],
      );
    return [[full, String(value)]];
  });
}
