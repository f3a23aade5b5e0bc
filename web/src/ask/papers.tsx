import type { Filing } from "../../../src/vocabulary/index.ts";

const said = (value: string | boolean | null) =>
  value === null ? "cannot be said on the stated facts" : value === true ? "yes" : value === false ? "no" : value;

/** What goes on the papers. */
export function Papers({ filing }: { readonly filing: Filing }) {
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["AES license code", said(filing.aesLicenseCode)],
    ["Electronic export information", said(filing.eeiRequired)],
    ["ECCN on it", said(filing.eccnOnEei)],
    ["Destination control statement", said(filing.destinationControlStatement)],
  ];
  return (
    <section className="part">
      <h3>Papers</h3>
      <dl className="papers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {filing.because.length > 0 && (
        <details>
          <summary>why</summary>
          <ul className="plain-list small">
            {filing.because.map((b) => (
              <li key={b}>{b}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
