import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { screenQuery } from "../api/asking.ts";
import { type CustomerRow, customersQuery, ordersQuery } from "../api/books.ts";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped, wholeDollars } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import { likelihood } from "../words/trade-words.ts";
import { BookTable, NarrowBy, usePage } from "./book-table.tsx";
import { OrderLines } from "./orders.tsx";

const HEADS = [
  ["Customer", "text"],
  ["Country", "text"],
  ["Line of business", "text"],
  ["Open", "num"],
  ["All orders", "num"],
] as const;

/** Customers of the book, most open money first. */
export function Customers() {
  const asked = usePage();
  const { data, error } = useQuery(customersQuery(asked));
  return (
    <>
      <NarrowBy words="Part of a name or an id, in any script" />
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading customers …" />}
      {data && (
        <BookTable
          caption={`${counted(data.total, "customer")}, most open money first`}
          heads={HEADS}
          total={data.total}
          offset={data.offset}
        >
          {data.customers.map((c) => (
            <tr key={c.id}>
              <th scope="row">
                <Link to="/book" search={{ customer: c.id }} data-row>
                  <Name of={c.name} />
                </Link>{" "}
                <span className="quiet">
                  {c.otherNames.slice(0, 2).map((n) => (
                    <Name key={n} of={n} />
                  ))}
                </span>
              </th>
              <td>{placeName(c.country)}</td>
              <td>{c.segment?.replaceAll("-", " ")}</td>
              <td className="num">{c.open.orders > 0 ? wholeDollars(c.open.usd) : ""}</td>
              <td className="num">
                {wholeDollars(c.all.usd)} <span className="quiet">/ {grouped(c.all.orders)}</span>
              </td>
            </tr>
          ))}
        </BookTable>
      )}
    </>
  );
}

/** One customer: what is known, what the lists of the day say, its orders. */
export function OneCustomer({ id }: { readonly id: string }) {
  const { bookId } = usePage();
  const found = useQuery(customersQuery({ bookId, q: id, limit: 5 }));
  const orders = useQuery(ordersQuery({ bookId, customerId: id, limit: 200 }));
  const customer = found.data?.customers.find((c) => c.id === id);
  return (
    <>
      <p className="small">
        <Link to="/book" data-back>
          ← customers
        </Link>
      </p>
      {found.error && <TroubleNote error={found.error} />}
      {found.isPending && <Waiting what="Reading the customer …" />}
      {found.data && customer === undefined && <p>No customer of this book is called {id}.</p>}
      {customer && <CustomerHead customer={customer} />}
      {customer && orders.data && (
        <section className="block">
          <h2>Orders</h2>
          <OrderLines lines={orders.data.lines} caption={`${counted(orders.data.total, "order")} of this customer`} />
        </section>
      )}
    </>
  );
}

function CustomerHead({ customer: c }: { readonly customer: CustomerRow }) {
  const { asOf } = useAsOf();
  const { data } = useQuery(screenQuery({ name: c.name, asOf, country: c.country, limit: 5 }));
  const locals = c.otherNames[0];
  const local = useQuery({
    ...screenQuery({ name: locals ?? "", asOf, country: c.country, limit: 5 }),
    enabled: locals !== undefined,
  });
  const hits = [...(data?.hits ?? []), ...(local.data?.hits ?? [])].filter(
    (h, i, all) => all.findIndex((x) => x.id === h.id && x.list === h.list) === i,
  );
  return (
    <>
      <div className="screen-head">
        <h1>
          <Name of={c.name} />
        </h1>
        <p className="lead">
          {placeName(c.country)} · {c.id}
          {c.city ? ` · ${c.city}` : ""}
          {c.segment ? ` · ${c.segment.replaceAll("-", " ")}` : ""}
        </p>
      </div>
      <dl className="printed-facts">
        {c.otherNames.length > 0 && (
          <div>
            <dt>Other names</dt>
            <dd>
              {c.otherNames.map((n) => (
                <p key={n}>
                  <Name of={n} />
                </p>
              ))}
            </dd>
          </div>
        )}
        {c.address && (
          <div>
            <dt>Address</dt>
            <dd>
              <Name of={c.address} />
            </dd>
          </div>
        )}
        {c.owners.length > 0 && (
          <div>
            <dt>Owners</dt>
            <dd>
              {c.owners.map((o) => (
                <p key={o.owner}>
                  <Name of={o.owner} />{" "}
                  <span className="quiet">{o.low === o.high ? `${o.low} %` : `between ${o.low} and ${o.high} %`}</span>
                </p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>On lists, {longDay(asOf)}</dt>
          <dd>
            {data === undefined ? "…" : hits.length === 0 ? "no entry met in the lists that are loaded" : null}
            {hits.map((h) => (
              <p key={`${h.list} ${h.id}`}>
                <Link to="/screen" search={{ q: c.name, hit: h.id, country: c.country }}>
                  <Name of={h.name} />
                </Link>{" "}
                <span className="caps">{h.list.split("/").at(-1)?.replaceAll("-", " ")}</span>{" "}
                <span className="quiet">
                  {likelihood(h.score)} {h.score.toFixed(2)}
                  {h.from ? `, since ${h.from}` : ""}
                </span>
              </p>
            ))}
          </dd>
        </div>
      </dl>
      <p className="row-of">
        <Link to="/tomorrow" search={{ party: [c.name] }} className="button">
          If this customer were listed
        </Link>
        <Link
          to="/ask"
          search={{ parties: [{ n: c.name, r: "end_user", c: c.country }], to: c.country }}
          className="button"
        >
          Ask about a transaction
        </Link>
      </p>
    </>
  );
}
