import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type OrderRow, ordersQuery } from "../api/books.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped, roundDollars, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
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

/** Orders of the book, newest first. */
export function Orders() {
  const { offset, limit, bookId } = usePage();
  const { data, error } = useQuery(ordersQuery({ bookId, offset, limit }));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Reading orders …" />;
  return (
    <BookTable
      caption={`${counted(data.total, "order")}, ${roundDollars(data.usd)}, newest first`}
      heads={HEADS}
      total={data.total}
      offset={data.offset}
    >
      {data.lines.map((o) => (
        <OrderLine key={o.id} order={o} />
      ))}
    </BookTable>
  );
}

/** Orders without pages. */
export function OrderLines({ lines, caption }: { readonly lines: readonly OrderRow[]; readonly caption: string }) {
  return (
    <BookTable caption={caption} heads={HEADS} total={0} offset={0}>
      {lines.map((o) => (
        <OrderLine key={o.id} order={o} />
      ))}
    </BookTable>
  );
}

function OrderLine({ order: o }: { readonly order: OrderRow }) {
  return (
    <tr>
      <th scope="row" className="mono nowrap">
        <Link to="/ask" search={{ order: o.id }} title="Open this order as a question">
          {o.id}
        </Link>
      </th>
      <td>
        <Link to="/book" search={{ customer: o.customerId }} data-row>
          <Name of={o.customer} />
        </Link>
        {o.endUserId !== o.customerId && (
          <p className="quiet small">
            for <Name of={o.endUser} />
          </p>
        )}
      </td>
      <td>
        {o.product} <span className="quiet">× {grouped(o.quantity)}</span>
      </td>
      <td>{placeName(o.shipTo)}</td>
      <td className="nowrap">{o.shipsOn}</td>
      <td>{o.status.replace("_", " ")}</td>
      <td className="num">{wholeDollars(o.usd)}</td>
    </tr>
  );
}
