import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { bookQuery, type OrderRow, ordersQuery } from "../api/books.ts";
import { PlaceField, PlaceNames } from "../ask/place-field.tsx";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped, roundDollars, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import type { BookSearch } from "./book-search.ts";
import { BookTable, usePage } from "./book-table.tsx";

const HEADS = [
  ["Order", "text"],
  ["Customer", "text"],
  ["Product", "text"],
  ["To", "text"],
  ["Ships", "text"],
  ["State", "text"],
  ["Value", "num"],
] as const;

/** Orders of the book, by where they stand and where they go. */
export function Orders() {
  const { offset, limit, bookId } = usePage();
  const { state, sort = "ordered", to } = useSearch({ from: "/book" });
  const country = to !== undefined && /^[A-Z]{2}$/.test(to) ? to : undefined;
  const { data, error } = useQuery(ordersQuery({ bookId, offset, limit, status: state, sort, country }));
  const words = SORTS.find(([key]) => key === sort)?.[1] ?? "newest first";
  return (
    <>
      <OrdersAsked />
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading orders …" />}
      {data && (
        <BookTable
          caption={`${counted(data.total, "order")}, ${roundDollars(data.usd)}, ${words}`}
          heads={HEADS}
          total={data.total}
          offset={data.offset}
        >
          {data.lines.map((o) => (
            <OrderLine key={o.id} order={o} />
          ))}
        </BookTable>
      )}
    </>
  );
}

const SORTS = [
  ["ordered", "newest first"],
  ["ships", "last to ship first"],
  ["amount", "largest first"],
] as const;

/** Which orders are shown: the state, the order, the country. */
function OrdersAsked() {
  const { state, sort = "ordered", to, book } = useSearch({ from: "/book" });
  const navigate = useNavigate({ from: "/book" });
  const { data } = useQuery(bookQuery(book));
  const change = (part: BookSearch) =>
    void navigate({
      to: "/book",
      search: (now) => ({ ...now, ...part, page: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="orders-asked">
      <PlaceNames />
      <fieldset className="row-of states">
        <legend className="unseen">State of the orders</legend>
        {[undefined, ...(data?.book.byStatus ?? []).map((s) => s.status)].map((status) => (
          <button
            key={status ?? "all"}
            type="button"
            className="quiet-button state"
            aria-pressed={state === status}
            onClick={() => change({ state: status })}
          >
            {status === undefined
              ? "all"
              : `${status.replace("_", " ")} ${grouped(data?.book.byStatus.find((s) => s.status === status)?.orders ?? 0)}`}
          </button>
        ))}
      </fieldset>
      <label className="field">
        <span>First</span>
        <select className="input" value={sort} onChange={(e) => change({ sort: e.target.value })}>
          {SORTS.map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <PlaceField label="To" value={to ?? ""} onSettled={(code) => change({ to: code || undefined })} example="China" />
    </div>
  );
}

const OWN_HEADS = HEADS.filter(([head]) => head !== "Customer");

/** Orders of one customer, without pages; whom they are for is said where it is somebody else. */
export function OrderLines({ lines, caption }: { readonly lines: readonly OrderRow[]; readonly caption: string }) {
  return (
    <BookTable caption={caption} heads={OWN_HEADS} total={0} offset={0}>
      {lines.map((o) => (
        <OrderLine key={o.id} order={o} own />
      ))}
    </BookTable>
  );
}

function OrderLine({ order: o, own = false }: { readonly order: OrderRow; readonly own?: boolean }) {
  const forOther = o.endUserId !== o.customerId && (
    <p className="quiet small">
      for <Name of={o.endUser} />
    </p>
  );
  return (
    <tr>
      <th scope="row" className="mono nowrap">
        <Link to="/ask" search={{ order: o.id }} title="Open this order as a question" data-row={own || undefined}>
          {o.id}
        </Link>
      </th>
      {!own && (
        <td>
          <Link to="/book" search={{ customer: o.customerId }} data-row>
            <Name of={o.customer} />
          </Link>
          {forOther}
        </td>
      )}
      <td>
        {o.product} <span className="quiet">× {grouped(o.quantity)}</span>
        {own && forOther}
      </td>
      <td>{placeName(o.shipTo)}</td>
      <td className="nowrap">{o.shipsOn}</td>
      <td>{o.status.replace("_", " ")}</td>
      <td className="num">{wholeDollars(o.usd)}</td>
    </tr>
  );
}
