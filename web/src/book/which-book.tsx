import { useNavigate } from "@tanstack/react-router";
import type { BookNumbers } from "../api/books.ts";

/** Which book of business the screens speak of, where there are several. */
export function WhichBook({ books, id }: { readonly books: BookNumbers["books"]; readonly id: string }) {
  const navigate = useNavigate();
  if (books.length < 2) return null;
  return (
    <label className="which-book">
      <span className="quiet small">Book</span>
      <select
        className="input"
        value={id}
        onChange={(e) =>
          void navigate({
            to: ".",
            search: (now) => ({ ...now, book: e.target.value, page: undefined, run: undefined }),
          })
        }
      >
        {books.map((b) => (
          <option key={b.id} value={b.id}>
            {b.demonstration ? "the demonstration company" : b.id}
          </option>
        ))}
      </select>
    </label>
  );
}
