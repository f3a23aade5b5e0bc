import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { VersionMark } from "../../../src/vocabulary/index.ts";
import { coverageWords, tagWords } from "../words/trade-words.ts";

/** A ground of the letter with its citation in the margin column. */
export function Margin(props: {
  readonly citation: string;
  /** Further sections that say the same. */
  readonly also?: readonly string[];
  readonly version?: VersionMark;
  readonly more?: readonly string[];
  readonly number?: number;
  readonly children: ReactNode;
}) {
  return (
    <div className="ground">
      <div className="ground-text">
        {props.number !== undefined && <span className="ground-number">{props.number}</span>}
        <div>{props.children}</div>
      </div>
      <div className="ground-margin">
        <Cite section={props.citation} />
        {(props.also ?? []).map((c) => (
          <Cite key={c} section={c} />
        ))}
        {props.version && <VersionLine version={props.version} />}
        {(props.more ?? []).slice(0, 4).map((c) => (
          <span key={c} className="mono">
            {c}
          </span>
        ))}
      </div>
    </div>
  );
}

/** A citation that leads to its section, where the rulebook has one. */
export function Cite({ section }: { readonly section: string }) {
  if (!/\d{3}\.\d/.test(section)) return <span className="mono">{section}</span>;
  return (
    <Link to="/law" search={{ section }} className="mono">
      {section}
    </Link>
  );
}

/** The dated version of a text, in one line. */
export function VersionLine({ version }: { readonly version: VersionMark }) {
  const coverage = coverageWords(version.coverage);
  return (
    <span className="version" title={version.note}>
      {version.from ? `from ${version.from} by ` : "by "}
      {version.by}
      {version.text === "T" ? "" : ` · ${tagWords(version.text)}`}
      {coverage ? ` · ${coverage}` : ""}
    </span>
  );
}
