import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import "./law-tabs.css";
import "./official-text.css";

const TABS = [
  ["/law", "Sections"],
  ["/law/chart", "Country chart"],
  ["/law/country", "Countries"],
  ["/law/control-list", "Control list"],
  ["/law/text", "Official text"],
  ["/law/changes", "Changes"],
] as const;

/** The ways into the law, side by side above each of them. */
export function LawTabs() {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow page the way that is open may lie beyond the edge.
    tabs.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  return (
    <nav className="law-tabs no-print" aria-label="Ways into the law" ref={tabs}>
      <ul>
        {TABS.map(([to, name]) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: true, includeSearch: false }}
              activeProps={{ "aria-current": "page" }}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
