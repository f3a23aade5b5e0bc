import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { citedIn, opens } from "./citations-in.ts";

/** One citation; a link where it is a section that can be opened here. */
export function Cite({ of }: { readonly of: string }) {
  const only = opens(of);
  if (only === undefined) return <span className="mono">{of}</span>;
  return (
    <Link to={only.to} search={only.search} className="mono">
      {of}
    </Link>
  );
}

/** Several citations in a row. */
export function Cites({ of }: { readonly of: readonly string[] }) {
  return of.map((c, i) => (
    <span key={c}>
      {i > 0 && "; "}
      <Cite of={c} />
    </span>
  ));
}

/** Words in which every section, supplement and entry named leads there. */
export function CitedWords({ words }: { readonly words: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, until, to, search } of citedIn(words)) {
    parts.push(words.slice(at, from));
    parts.push(
      <Link key={from} to={to} search={search} className="in-text">
        {words.slice(from, until)}
      </Link>,
    );
    at = until;
  }
  return (
    <>
      {parts}
      {words.slice(at)}
    </>
  );
}
