import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type ProductRow, productsQuery } from "../api/books.ts";
import { classificationOf } from "../book/classification-of.ts";
import { type AskSearch, NOT_STATED } from "./ask-search.ts";

/** Products of the book that the typed words or part number mean: one click fills item, classification and origin. */
export function OwnProducts({
  asked,
  onChange,
}: {
  readonly asked: AskSearch;
  readonly onChange: (part: AskSearch) => void;
}) {
  const { book } = useSearch({ from: "/ask" });
  const words = asked.item?.trim() ?? "";
  const wanted = words.length >= 2 && !asked.eccn;
  const { data } = useQuery({ ...productsQuery({ bookId: book, q: words, limit: 4 }), enabled: wanted });
  if (!wanted || data === undefined || data.products.length === 0) return null;
  return (
    <fieldset className="proposals">
      <legend className="hint">From the book</legend>
      <ul>
        {data.products.map((p) => (
          <li key={p.id}>
            <button type="button" className="proposal" onClick={() => onChange(asItem(p))}>
              <code>{p.id}</code> {p.name} <span className="quiet">{classificationOf(p.eccns.at(-1)?.eccn)}</span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function asItem(p: ProductRow): AskSearch {
  const [code, ...path] = (classificationOf(p.eccns.at(-1)?.eccn) ?? "").split(".");
  return { item: p.name, eccn: code ?? "", par: path.join("."), origin: p.madeIn ?? NOT_STATED };
}
