import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSettledText } from "../frame/settled-text.ts";
import { TableBox } from "../frame/table-box.tsx";
import { grouped } from "../words/amounts.ts";

/** Rows of one page. */
export const A_PAGE = 50;

/** The words that narrow a table, kept in the address. */
export function NarrowBy({ words }: { readonly words: string }) {
  const { q } = useSearch({ from: "/book" });
  const navigate = useNavigate({ from: "/book" });
  const { typed, setTyped } = useSettledText(
    q ?? "",
    (text) =>
      void navigate({
        to: "/book",
        search: (now) => ({ ...now, q: text || undefined, page: undefined }),
        replace: true,
        resetScroll: false,
      }),
  );
  return (
    <search>
      <label className="unseen" htmlFor="book-find">
        {words}
      </label>
      <input
        id="book-find"
        data-search
        className="input narrow-by"
        placeholder={words}
        autoComplete="off"
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
      />
    </search>
  );
}

/** A page of a table of the book, with its neighbours. */
export function BookTable(props: {
  readonly caption: string;
  readonly heads: readonly (readonly [string, "text" | "num"])[];
  readonly total: number;
  readonly offset: number;
  readonly children: ReactNode;
}) {
  const { caption, heads, total, offset } = props;
  const page = Math.floor(offset / A_PAGE) + 1;
  return (
    <>
      <TableBox>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map(([head, kind]) => (
                <th key={head} scope="col" className={kind === "num" ? "num" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{props.children}</tbody>
        </table>
      </TableBox>
      {total > A_PAGE && (
        <nav className="row-of pages" aria-label="Pages">
          {page > 1 && (
            <Link to="/book" search={(now) => ({ ...now, page: page - 1 })} className="button">
              Back
            </Link>
          )}
          <span className="quiet">
            {grouped(offset + 1)}–{grouped(Math.min(total, offset + A_PAGE))} of {grouped(total)}
          </span>
          {offset + A_PAGE < total && (
            <Link to="/book" search={(now) => ({ ...now, page: page + 1 })} className="button">
              Next
            </Link>
          )}
        </nav>
      )}
    </>
  );
}

/** What a page of the address asks for. */
export function usePage() {
  const { q, page = 1, book } = useSearch({ from: "/book" });
  return { bookId: book, q, offset: (Math.max(1, Math.floor(page)) - 1) * A_PAGE, limit: A_PAGE };
}
