import { Link } from "@tanstack/react-router";
import { Icon } from "./icons.tsx";
import { SCREENS } from "./places-to-go.ts";

/** The rail of screens; a bar at the bottom on narrow pages. */
export function Rail({ folded, onFold }: { readonly folded: boolean; readonly onFold: () => void }) {
  return (
    <nav className="rail" aria-label="Screens">
      <Link to="/ask" className="mark" aria-label="licet, to the first screen">
        <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="6" fill="var(--accent)" />
          <path
            d="M11 6v16.5c0 1.4.9 2.3 2.4 2.3H22"
            fill="none"
            stroke="var(--ground)"
            strokeWidth="3.2"
            strokeLinecap="square"
          />
          <circle cx="11" cy="6.4" r="2.1" fill="var(--ground)" />
        </svg>
        <span>licet</span>
      </Link>
      <ul>
        {SCREENS.map((s) => (
          <li key={s.to}>
            <Link
              to={s.to}
              activeProps={{ "aria-current": "page" }}
              title={folded ? s.name : undefined}
              aria-label={s.name}
            >
              <Icon of={s.to} />
              <span className="long">{s.name}</span>
              <span className="narrow-only">{s.short}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="quiet-button fold"
        onClick={onFold}
        aria-expanded={!folded}
        aria-label={folded ? "Widen the rail" : "Fold the rail"}
      >
        <Icon of={folded ? "unfold" : "fold"} />
        <span>Fold</span>
      </button>
    </nav>
  );
}
