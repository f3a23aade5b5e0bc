import { Link } from "@tanstack/react-router";
import type { AddressFlag } from "../../../src/operations/index.ts";
import { Name } from "../frame/foreign-name.tsx";

/** Listed parties at the address asked, or near it: something to look at, no hit of the name. */
export function AddressFlags({ flags }: { readonly flags: readonly AddressFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <section className="block" aria-label="At this address">
      <h2>At this address</h2>
      <p className="small quiet">To be looked at: the address meets listed parties, whatever the name says.</p>
      <ul className="plain-list">
        {flags.map((f) => (
          <li key={f.words}>
            ⚑ {f.words}:{" "}
            {f.parties.map((p, i) => (
              <span key={`${p.list} ${p.id}`}>
                {i > 0 ? "; " : ""}
                <Link to="/lists" search={{ entry: p.id }}>
                  <Name of={p.name} />
                </Link>{" "}
                <span className="quiet small">
                  <Name of={p.address} />
                </span>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
