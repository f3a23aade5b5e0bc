import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { bookQuery } from "../api/books.ts";
import { type ImpactAsked, impactQuery, onProgress, type Progress } from "../api/impact.ts";
import { WhichBook } from "../book/which-book.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { FEARED_LIST } from "../frame/first-example.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { grouped } from "../words/amounts.ts";
import { dayAfter } from "../words/days.ts";
import { Board } from "./board.tsx";
import { Compare } from "./compare.tsx";
import { ProposeForm } from "./propose-form.tsx";
import type { TomorrowSearch } from "./tomorrow-search.ts";
import "./tomorrow.css";

/** A feared listing and what it would stop: the proposal, then the board page. */
export function TomorrowScreen() {
  const asked = useSearch({ from: "/tomorrow" });
  const navigate = useNavigate({ from: "/tomorrow" });
  const { asOf } = useAsOf();
  const books = useQuery(bookQuery(asked.book));
  const change = (part: TomorrowSearch) =>
    void navigate({ to: "/tomorrow", search: (now) => ({ ...now, ...part }), resetScroll: false });
  const from = asked.from ?? dayAfter(asOf, 1);
  const list = asked.list ?? FEARED_LIST;
  const parties = asked.party ?? [];
  const move = asked.move && asked.moveTo ? { from: asked.move, to: asked.moveTo } : undefined;
  const changedFacts =
    asked.affiliates === undefined ? undefined : { affiliatesRuleInForce: asked.affiliates === "on" };
  const something = parties.length > 0 || move !== undefined || changedFacts !== undefined;
  const running = asked.run === true && something;
  return (
    <>
      <div className="screen-head no-print">
        <h1>Listed tomorrow</h1>
        {books.data && <WhichBook books={books.data.books} id={books.data.book.id} />}
        {!running && (
          <p className="lead">
            A rumor is no law. But if it is right: which customers, orders and products are touched, and what does each
            need? The whole book is asked again with one more entry on the list.
          </p>
        )}
      </div>
      <ProposeForm
        asked={asked}
        parties={parties}
        list={list}
        from={from}
        running={running}
        ready={something}
        onChange={change}
      />
      {running && (
        <Exposure
          asked={{ asOf, bookId: asked.book, parties, list, from, move, changedFacts }}
          search={asked}
          onChange={change}
        />
      )}
    </>
  );
}

function Exposure(props: {
  readonly asked: ImpactAsked;
  readonly search: TomorrowSearch;
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { asked, search, onChange } = props;
  const { data, error } = useQuery(impactQuery(asked, true));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Counting asked={asked} />;
  if (search.versus !== undefined)
    return <Compare first={data} asked={asked} versus={search.versus} onChange={onChange} />;
  return <Board impact={data} search={search} onChange={onChange} />;
}

/** Counts and time left, where the board will stand. */
export function Counting({ asked }: { readonly asked: ImpactAsked }) {
  const [at, setAt] = useState<Progress>({ what: "Asking the book again …", done: 0, total: 0 });
  const [started] = useState(() => performance.now());
  useEffect(() => onProgress(asked, setAt), [asked]);
  const left = at.done === 0 ? undefined : ((performance.now() - started) / at.done) * (at.total - at.done);
  return (
    <div className="counting" role="status">
      <progress {...(at.total > 0 ? { max: at.total, value: at.done } : {})} aria-label="Progress" />
      <p className="quiet">
        {at.what}
        {at.total > 0 ? ` · ${grouped(at.done)} of ${grouped(at.total)}` : ""}
        {left !== undefined && left > 1500 ? ` · about ${Math.round(left / 1000)} s left` : ""}
      </p>
      <p className="quiet small">You may leave this page; the answer will be here when you come back.</p>
    </div>
  );
}
