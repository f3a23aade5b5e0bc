import { Link } from "@tanstack/react-router";
import type { DatedChange } from "../api/changes.ts";
import { Name } from "../frame/foreign-name.tsx";
import { Cite } from "../law/cited.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { shortTitle, tagWords } from "../words/trade-words.ts";

/** One change in a line or two, with its citation and where it can be read further. */
export function ChangeLine({ change: c }: { readonly change: DatedChange }) {
  if (c.kind === "rule") return <RuleLine change={c} />;
  if (c.kind === "entries")
    return (
      <p>
        Control list: {counted(c.entries.length, "entry reads", "entries read")} otherwise (
        <span className="mono">{c.by}</span>):{" "}
        {c.entries.map((e, i) => (
          <span key={e}>
            {i > 0 && ", "}
            <Cite of={e} />
          </span>
        ))}
      </p>
    );
  if (c.kind === "edition")
    return (
      <p>
        Edition <span className="mono">{c.edition}</span> of {shortTitle(c.title)} took force here:{" "}
        {counted(c.entries, "entry", "entries")}
        {c.before ? (
          <>
            .{" "}
            <Link to="/lists" search={{ source: c.source, older: c.before, newer: c.edition }}>
              what it changed
            </Link>
          </>
        ) : (
          ", the first here"
        )}
      </p>
    );
  const said = [
    ...(c.added > 0 ? [`${grouped(c.added)} added`] : []),
    ...(c.removed > 0 ? [`${grouped(c.removed)} removed`] : []),
    ...(c.reworded > 0 ? [`terms of ${grouped(c.reworded)} reworded`] : []),
  ];
  return (
    <>
      <p>
        <Link to="/lists" search={{ source: c.source, day: c.on }}>
          {shortTitle(c.title)}
        </Link>
        : {said.join(", ")}
      </p>
      <p className="quiet small">
        {c.parties.map((name, i) => (
          <span key={name}>
            {i > 0 && " · "}
            <Name of={name} />
          </span>
        ))}
        {c.added + c.removed > c.parties.length && " …"}
      </p>
    </>
  );
}

const HOW = { began: "begins", "first-read": "first text read here", replaced: "a new version" } as const;

function RuleLine({ change: c }: { readonly change: Extract<DatedChange, { kind: "rule" }> }) {
  return (
    <>
      <p>
        <Cite of={c.section} /> {c.symbol && <span className="mono">{c.symbol} </span>}
        {c.title}: {c.seen ? "text first seen on this day" : HOW[c.how]}
      </p>
      <p className="quiet small">
        <span className="mono">{c.by}</span> · {tagWords(c.text)}
        {c.note && ` · ${c.note}`}
      </p>
    </>
  );
}
