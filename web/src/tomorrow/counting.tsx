import { useEffect, useState } from "react";
import { type ImpactAsked, onProgress, type Progress } from "../api/impact.ts";
import { grouped } from "../words/amounts.ts";

/** Counts and time left, where the board will stand. */
export function Counting({ asked }: { readonly asked: ImpactAsked }) {
  const [at, setAt] = useState<Progress>({ what: "Asking the book again …", done: 0, total: 0 });
  const [started] = useState(() => performance.now());
  const key = JSON.stringify(asked);
  useEffect(() => onProgress(JSON.parse(key), setAt), [key]);
  const left = at.done === 0 ? undefined : ((performance.now() - started) / at.done) * (at.total - at.done);
  return (
    <div className="counting" role="status">
      <progress {...(at.total > 0 ? { max: at.total, value: at.done } : {})} aria-label="Progress" />
      <p className="quiet">
        {at.what}
        {at.total > 0 ? ` · ${grouped(at.done)} of ${grouped(at.total)}` : ""}
        {left !== undefined && left > 1500 ? ` · about ${Math.round(left / 1000)} s left` : ""}
      </p>
      <p className="quiet small">You may leave this page; the answer will be here when you come back.</p>
    </div>
  );
}
