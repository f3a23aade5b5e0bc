import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { screenQuery } from "../api/asking.ts";
import { customersQuery, productsQuery } from "../api/books.ts";
import { useAsOf } from "./as-of.ts";
import { useGuide } from "./guide-state.ts";
import type { Found } from "./palette.tsx";
import { useRested } from "./rested.ts";

/** Things to do that are no screen of their own, with the words that find them. */
const DOINGS = [
  ["Screen many names", "batch paste file", "/screen", { many: true }],
  ["Bring files into the book", "import csv xlsx parquet", "/book", { table: "import" }],
  ["Orders of the book", "sales", "/book", { table: "orders" }],
  ["Products of the book", "items parts", "/book", { table: "products" }],
  ["Rows set aside", "errors import", "/book", { table: "set-aside" }],
  ["Due diligence on human rights", "judgement sign surveillance", "/ask/diligence", {}],
] as const;

/** What the business and the lists hold for the words: customers, products, an order by its number, entries, things to do. */
export function useFoundInBusiness(words: string): readonly Found[] {
  const navigate = useNavigate();
  const { book } = useSearch({ strict: false });
  const { asOf } = useAsOf();
  const { begin } = useGuide();
  const asked = useRested(words, 120) && words.length >= 2;
  const customers = useQuery({ ...customersQuery({ bookId: book, q: words, limit: 4 }), enabled: asked });
  const products = useQuery({ ...productsQuery({ bookId: book, q: words, limit: 3 }), enabled: asked });
  const entries = useQuery({
    ...screenQuery({ name: words, asOf, limit: 3 }),
    enabled: asked && /\p{L}{2}|\p{Script=Han}/u.test(words),
  });
  const low = words.toLowerCase();
  const doings = DOINGS.filter(([title, more]) => low !== "" && `${title} ${more}`.toLowerCase().includes(low)).map(
    ([title, , to, search]) => ({ title, of: "to do", go: () => void navigate({ to, search }) }),
  );
  const story =
    low.length > 2 && "play the story of 2019".includes(low)
      ? [{ title: "Play the story of 2019", of: "to do", go: begin }]
      : [];
  const order = /^[a-z]{1,4}-?\d{2,}$/i.test(words)
    ? [
        {
          title: `Order ${words.toUpperCase()} as a question`,
          of: "order",
          go: () => void navigate({ to: "/ask", search: { order: words.toUpperCase() } }),
        },
      ]
    : [];
  if (!asked) return [...order, ...story, ...doings];
  return [
    ...order,
    ...(entries.data?.hits ?? []).map((h) => ({
      title: h.name,
      of: `listed, ${h.score.toFixed(2)}`,
      id: `${h.list} ${h.id}`,
      go: () => void navigate({ to: "/screen", search: { q: words, hit: h.id } }),
    })),
    ...(customers.data?.customers ?? []).map((c) => ({
      title: c.name,
      of: "customer",
      id: c.id,
      go: () => void navigate({ to: "/book", search: { customer: c.id } }),
    })),
    ...(products.data?.products ?? []).map((p) => ({
      title: `${p.name}, ${p.id}`,
      of: "product",
      go: () => void navigate({ to: "/ask", search: { item: p.name } }),
    })),
    ...story,
    ...doings,
  ];
}
