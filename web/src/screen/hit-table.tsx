import { Link } from "@tanstack/react-router";
import type { ShownHit } from "../../../src/operations/index.ts";
import type { ScreenedName } from "../api/asking.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { counted } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { scriptOf } from "../words/scripts-of-names.ts";
import { likelihood } from "../words/trade-words.ts";
import type { ScreenSearch } from "./screen-search.ts";

/** Entries of one party, over all lists. */
export interface PartyFound {
  readonly best: ShownHit;
  readonly hits: readonly ShownHit[];
}

/** Hits grouped by party: the same name in the same countries is one party, whatever list names it. */
export function byParty(hits: readonly ShownHit[]): readonly PartyFound[] {
  const parties = new Map<string, ShownHit[]>();
  for (const hit of hits) {
    const key = `${hit.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")} ${[...hit.countries].sort().join()}`;
    parties.set(key, [...(parties.get(key) ?? []), hit]);
  }
  return [...parties.values()].flatMap((of) => (of[0] ? [{ best: of[0], hits: of }] : []));
}

/** The parties a name reaches, best first. */
export function HitTable({ found, asked }: { readonly found: ScreenedName; readonly asked: ScreenSearch }) {
  const parties = byParty(found.hits);
  return (
    <TableBox>
      <p className="unseen" role="status" aria-live="polite">
        {counted(parties.length, "party", "parties")} reached
      </p>
      {parties.length === 0 ? (
        <p className="none-met">
          No entry is met at this level in the lists that were looked at. That is a statement about these lists on this
          day, and about nothing else.
        </p>
      ) : (
        <table className="hits reflows">
          <caption>
            {counted(parties.length, "party", "parties")}, by likeness; open one to see both records side by side
          </caption>
          <thead>
            <tr>
              <th scope="col">Party</th>
              <th scope="col">Lists</th>
              <th scope="col">Country</th>
              <th scope="col">In force</th>
              <th scope="col" className="num">
                Likeness
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map(({ best, hits }) => (
              <tr key={best.id} aria-current={asked.hit === best.id ? "true" : undefined}>
                <th scope="row">
                  <Link
                    to="/screen"
                    search={(now) => ({ ...now, hit: asked.hit === best.id ? undefined : best.id })}
                    replace
                    resetScroll={false}
                    data-row
                    className="hit-name"
                  >
                    <Name of={best.name} />
                  </Link>
                  <p className="evidence">
                    {best.matched === best.name ? (
                      ""
                    ) : (
                      <>
                        met by <Name of={best.matched} /> ·{" "}
                      </>
                    )}
                    {best.because}
                    {scriptOf(found.query) ? ` · written in ${scriptOf(found.query)}` : ""}
                  </p>
                </th>
                <td>
                  {[...new Set(hits.map((h) => h.list))].map((l) => (
                    <span key={l} className="caps list-name">
                      {l.split("/").at(-1)?.replaceAll("-", " ")}
                    </span>
                  ))}
                </td>
                <td>{best.countries.map(placeName).join(", ")}</td>
                <td className="nowrap">
                  {best.inForce === "yes" ? (best.from ? `since ${best.from}` : "yes") : "not known for this day"}
                </td>
                <td className="num">
                  <span className="quiet">{likelihood(best.score)}</span> {best.score.toFixed(2)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </TableBox>
  );
}
