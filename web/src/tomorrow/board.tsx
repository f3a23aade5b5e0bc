import type { Impact, ImpactAsked } from "../api/impact.ts";
import { counted, grouped, roundDollars } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { BoardExports } from "./board-exports.tsx";
import { CustomersTable } from "./customers-table.tsx";
import { ImpactGraph } from "./impact-graph.tsx";
import { Multiples } from "./multiples.tsx";
import { OrdersTable } from "./orders-table.tsx";
import { ProductsTable } from "./products-table.tsx";
import { SuppliersTable } from "./suppliers-table.tsx";
import type { TomorrowSearch } from "./tomorrow-search.ts";
import { Uncertain } from "./uncertain.tsx";

/** The board page: one sentence, three small charts, what to do first, then what it rests on. */
export function Board(props: {
  readonly impact: Impact;
  readonly asked: ImpactAsked;
  readonly search: TomorrowSearch;
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { impact, asked, search, onChange } = props;
  const { totals } = impact;
  return (
    <article className="board" aria-label="Exposure">
      <p className="board-date">
        {impact.company ? `${impact.company} · ` : ""}as of {longDay(impact.asOf)}
        {impact.on === impact.asOf ? "" : ` · determinations for ${longDay(impact.on)}`}
      </p>
      <h2 className="board-sentence">{inWords(impact.headline)}</h2>
      <HowRead impact={impact} />
      <dl className="board-figures">
        <Figure
          name="customers touched"
          value={grouped(totals.customers)}
          of={`of ${grouped(totals.book.customers)}`}
        />
        <Figure name="orders touched" value={grouped(totals.orders)} of={`of ${grouped(totals.book.orders)}`} />
        <Figure
          name="held if nothing is done"
          value={roundDollars(totals.held.amountUsd)}
          of={`in ${counted(totals.held.orders, "order")}`}
        />
        <Figure
          name="of all sales"
          value={`${totals.shareOfSalesPct.toFixed(1)} %`}
          of={roundDollars(totals.amountUsd)}
        />
      </dl>
      <Multiples impact={impact} />
      <Actions impact={impact} />
      <BoardExports impact={impact} asked={asked} onCompare={() => onChange({ versus: {} })} />
      <div className="board-annex">
        <OrdersTable impact={impact} asked={asked} state={search.state} onState={(state) => onChange({ state })} />
        <ImpactGraph impact={impact} pick={search.pick} onPick={(pick) => onChange({ pick })} />
        <CustomersTable customers={impact.customers} />
        <SuppliersTable impact={impact} />
        <ProductsTable products={impact.products} />
        <Uncertain impact={impact} />
      </div>
      <p className="print-foot">
        licet · as of {impact.asOf} · law {impact.provenance.law} · engine {impact.provenance.engine} · lists{" "}
        {impact.provenance.lists
          .filter((l) => l.edition)
          .map((l) => `${l.name}@${l.edition}`)
          .join(", ")}
      </p>
    </article>
  );
}

/** The sentence with its days written out. */
export function inWords(sentence: string): string {
  return sentence.replace(/\d{4}-\d{2}-\d{2}/g, longDay);
}

/** How the proposal was understood: whom the proposed names were recognised as, and which savings clause orders were held against. */
function HowRead({ impact }: { readonly impact: Impact }) {
  const notes = impact.proposal?.notes ?? [];
  const clauses = impact.savingsClauses ?? [];
  if (notes.length + clauses.length === 0) return null;
  return (
    <ul className="plain-list small quiet how-read">
      {notes.map((n) => (
        <li key={n}>{n}</li>
      ))}
      {clauses.map((c) => (
        <li key={JSON.stringify(c)}>
          Goods under way on {longDay(c.enRouteOn)}
          {c.until ? `, arrived by ${longDay(c.until)},` : ""}
          {c.exportedBefore ? `, exported before ${longDay(c.exportedBefore)},` : ""} may go on
          {c.by ? `, as in ${c.by}` : ""}
          {c.moved ? ", its dates moved to the proposal's" : ""}; whether its other words are met is for a person.
        </li>
      ))}
    </ul>
  );
}

function Figure({ name, value, of }: { readonly name: string; readonly value: string; readonly of: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value} <span className="quiet">{of}</span>
      </dd>
    </div>
  );
}

/** By when; where that day has passed, since when it holds, and now. */
function Due({ of: { by, now, inForceSince } }: { readonly of: Impact["actions"][number] }) {
  if (now) return <span className="by">{inForceSince ? `in force since ${longDay(inForceSince)}: now` : "now"}</span>;
  return by ? <span className="by">by {longDay(by)}</span> : null;
}

function Actions({ impact }: { readonly impact: Impact }) {
  if (impact.actions.length === 0) return null;
  return (
    <section className="block">
      <h3>What to do first</h3>
      <ol className="actions">
        {impact.actions.slice(0, 8).map((a) => (
          <li key={`${a.do} ${a.because}`}>
            <div>
              <strong>{capital(inWords(a.do))}</strong>
              <p className="quiet small">{a.because}</p>
            </div>
            <p className="num">
              {a.orders > 0 ? `${counted(a.orders, "order")} · ${roundDollars(a.amountUsd)}` : ""}
              <Due of={a} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
