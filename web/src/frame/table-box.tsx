import type { ReactNode } from "react";

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. */
export function TableBox({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus -- because arrows scroll it
    <section className="table-box" tabIndex={0} aria-label="Table, scrolls sideways where it is wider than the page">
      {children}
    </section>
  );
}
