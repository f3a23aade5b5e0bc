import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ProductRow, productsQuery } from "../api/books.ts";
import { NOT_STATED } from "../ask/ask-search.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { BookTable, NarrowBy, usePage } from "./book-table.tsx";
import { classificationOf } from "./classification-of.ts";

const HEADS = [
  ["Product", "text"],
  ["Family", "text"],
  ["Classification", "text"],
  ["Made in", "text"],
  ["Tariff number", "text"],
] as const;

/** Products of the book with their classifications over time. */
export function Products() {
  const asked = usePage();
  const { data, error } = useQuery(productsQuery(asked));
  return (
    <>
      <NarrowBy words="Part of a product's name or id" />
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading products …" />}
      {data && (
        <BookTable caption={counted(data.total, "product")} heads={HEADS} total={data.total} offset={data.offset}>
          {data.products.map((p) => (
            <tr key={p.id}>
              <th scope="row">
                <Link
                  to="/ask"
                  search={{
                    item: p.name,
                    eccn: classificationOf(p.eccns.at(-1)?.eccn),
                    origin: p.madeIn ?? NOT_STATED,
                  }}
                  data-row
                >
                  {p.name}
                </Link>{" "}
                <span className="mono quiet">{p.id}</span>
              </th>
              <td>{p.family}</td>
              <td className="mono">{classifications(p)}</td>
              <td>{p.madeIn ? placeName(p.madeIn) : ""}</td>
              <td className="mono">{p.hts}</td>
            </tr>
          ))}
        </BookTable>
      )}
    </>
  );
}

function classifications(p: ProductRow): string {
  const said = p.eccns.map((e) => `${classificationOf(e.eccn) ?? "?"}${e.from ? ` from ${e.from}` : ""}`);
  return said.filter((s, i) => i === 0 || !s.startsWith(`${classificationOf(p.eccns[i - 1]?.eccn)} `)).join(", ");
}
