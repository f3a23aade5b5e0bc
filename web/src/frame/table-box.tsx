import type { ReactNode } from "react";

/** A table that may be wider than the page: it scrolls by itself, by keyboard too. A page has many, so they are no landmarks. */
export function TableBox({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a box that scrolls is no set of fields -- because it holds a table
    <div
      className="table-box"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus -- because arrows scroll it
      tabIndex={0}
      aria-label="Table, scrolls sideways where it is wider than the page"
    >
      {children}
    </div>
  );
}
