import type { CountryPage } from "../api/atlas.ts";
import { Cite, Cites } from "../law/cited.tsx";
import { counted } from "../words/amounts.ts";

/** Entries named before the rest is folded away. */
const SHOWN = 10;

/** Rows of the control list that reach the country in words, where no mark of the chart shows it. */
export function Scopes({ page }: { readonly page: CountryPage }) {
  if (page.scopes.length === 0) return null;
  return (
    <section className="block">
      <h2>Rows that reach it under no column</h2>
      <ul className="scopes">
        {page.scopes.map((s) => (
          <li key={`${s.reason} ${s.where} ${s.citations.join()}`}>
            <span className="mono">{s.reason}</span>
            <div>
              <p>
                {s.where}
                {s.open && <strong className="ink"> △ turns on a stated use</strong>}
                {s.citations.length > 0 && (
                  <>
                    {" "}
                    · <Cites of={s.citations} />
                  </>
                )}
              </p>
              <p className="small">
                <Codes of={s.entries.slice(0, SHOWN)} />
              </p>
              {s.entries.length > SHOWN && (
                <details>
                  <summary className="small quiet">
                    {counted(s.entries.length - SHOWN, "more entry", "more entries")}
                  </summary>
                  <p className="small">
                    <Codes of={s.entries.slice(SHOWN)} />
                  </p>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Codes({ of }: { readonly of: readonly string[] }) {
  return of.map((code) => (
    <span key={code}>
      <Cite of={code} />{" "}
    </span>
  ));
}
