import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { orderQuestionQuery } from "../api/books.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { type AskSearch, nothingStated } from "./ask-search.ts";
import { askedFrom } from "./asked-from.ts";

/** Is an order named that has not filled the form yet? */
export const isFromOrder = (asked: AskSearch) => asked.order !== undefined && nothingStated(asked);

/** Reads the order that the address names and puts it into the form. What the address states already stays. */
export function FromOrder({ order }: { readonly order: string }) {
  const { book } = useSearch({ from: "/ask" });
  const navigate = useNavigate({ from: "/ask" });
  const { asOf } = useAsOf();
  const { data, error } = useQuery(orderQuestionQuery(order, asOf, book));
  useEffect(() => {
    if (data === undefined) return;
    const filled = Object.entries(askedFrom(data.question)).filter(([, value]) => value !== undefined);
    void navigate({
      to: "/ask",
      search: (now) => ({ ...Object.fromEntries(filled), ...now }),
      replace: true,
    });
  }, [data, navigate]);
  return error ? <TroubleNote error={error} /> : <Waiting what={`Reading order ${order} …`} />;
}
