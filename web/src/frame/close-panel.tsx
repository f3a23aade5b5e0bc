import { Link, type LinkProps } from "@tanstack/react-router";

/** The link at the head of a panel that takes it away again, as `Esc` does; the address given is that of the screen without it. */
export function ClosePanel({ to, search }: Pick<LinkProps, "to" | "search">) {
  return (
    <p className="small no-print">
      <Link to={to} search={search} resetScroll={false} activeOptions={{ exact: true }} data-back>
        close
      </Link>
    </p>
  );
}
