import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { type BookNumbers, bookQuery } from "../api/books.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { grouped, roundDollars } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { BringIn } from "./bring-in.tsx";
import { Customers, OneCustomer } from "./customers.tsx";
import { Orders } from "./orders.tsx";
import { Products } from "./products.tsx";
import { SetAsideRows } from "./set-aside.tsx";
import { WhichBook } from "./which-book.tsx";
import "./book.css";

const TABLES = [
  ["customers", "Customers"],
  ["orders", "Orders"],
  ["products", "Products"],
  ["set-aside", "Rows set aside"],
  ["import", "Bring in files"],
] as const;

/** The book of business: in numbers, browsed, and brought in from files. */
export function BookScreen() {
  const { table = "customers", customer, book } = useSearch({ from: "/book" });
  const { data, error } = useQuery(bookQuery(book));
  if (customer !== undefined) return <OneCustomer id={customer} />;
  return (
    <>
      <div className="screen-head">
        <h1>Book</h1>
        {data && <WhichBook books={data.books} id={data.book.id} />}
        {data && (
          <p className="lead">
            {data.book.company ?? data.book.id}
            {data.books.find((b) => b.id === data.book.id)?.demonstration ? ", the demonstration company" : ""} · the
            book speaks for {longDay(data.book.day)}
          </p>
        )}
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the book …" />}
      {data && <Numbers book={data.book} />}
      {data && (
        <p className="book-stand">
          <Link to="/tomorrow" search={{ standing: true }}>
            What the lists of this day touch in this book
          </Link>
        </p>
      )}
      <nav className="tabs" aria-label="Tables of the book">
        {TABLES.map(([key, name]) => (
          <Link
            key={key}
            to="/book"
            search={{ table: key }}
            aria-current={table === key ? "page" : undefined}
            resetScroll={false}
          >
            {name}
            {key === "set-aside" && data ? ` (${grouped(data.book.rowsSetAside)})` : ""}
          </Link>
        ))}
      </nav>
      {table === "customers" && <Customers />}
      {table === "orders" && <Orders />}
      {table === "products" && <Products />}
      {table === "set-aside" && <SetAsideRows />}
      {table === "import" && <BringIn />}
    </>
  );
}

function Numbers({ book }: { readonly book: BookNumbers["book"] }) {
  return (
    <dl className="book-numbers">
      <div>
        <dt>customers</dt>
        <dd>{grouped(book.customers)}</dd>
      </div>
      <div>
        <dt>products</dt>
        <dd>{grouped(book.products)}</dd>
      </div>
      {book.byStatus.map((s) => (
        <div key={s.status}>
          <dt>{s.status.replace("_", " ")} orders</dt>
          <dd>
            {grouped(s.orders)} <span className="quiet">{roundDollars(s.usd)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
