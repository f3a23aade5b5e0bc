import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { screenQuery } from "../api/asking.ts";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import { BUYER_AND_USER, likelihood, ROLES, roleWords } from "../words/trade-words.ts";
import type { PartyAsked } from "./party-asked.ts";
import { PartyMore } from "./party-more.tsx";
import { PlaceField } from "./place-field.tsx";
import { TextField } from "./text-field.tsx";

/** The parties, each screened as it is typed, hits in place. */
export function PartyRows(props: {
  readonly parties: readonly PartyAsked[];
  readonly onChange: (parties: readonly PartyAsked[]) => void;
}) {
  const rows = props.parties.length > 0 ? props.parties : [NOBODY];
  const put = (at: number, party: PartyAsked) => props.onChange(rows.map((r, i) => (i === at ? party : r)));
  return (
    <fieldset className="parties">
      <legend>To whom</legend>
      {rows.map((party, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form -- because its name changes with every key
        <div className="party" key={i}>
          <TextField
            label={`Party ${i + 1}`}
            value={party.n}
            onSettled={(n) => put(i, { ...party, n })}
            example="Name, in any script"
          />
          <div className="pair">
            <label className="field">
              <span>Role</span>
              <select className="input" value={party.r} onChange={(e) => put(i, { ...party, r: e.target.value })}>
                {rolesFor(party.r).map((role) => (
                  <option key={role} value={role}>
                    {roleWords(role)}
                  </option>
                ))}
              </select>
            </label>
            <PlaceField label="Country" value={party.c} onSettled={(c) => put(i, { ...party, c })} example="China" />
          </div>
          {party.n !== "" && <HitsInPlace party={party} />}
          {party.n !== "" && <PartyMore party={party} onChange={(next) => put(i, next)} />}
          {rows.length > 1 && (
            <button
              type="button"
              className="link-button small"
              onClick={() => props.onChange(rows.filter((_, j) => j !== i))}
            >
              take party {i + 1} out
            </button>
          )}
        </div>
      ))}
      <button
        type="button"
        className="quiet-button add"
        onClick={() => props.onChange([...rows, { ...NOBODY, r: nextRole(rows) }])}
      >
        + another party
      </button>
    </fieldset>
  );
}

const NOBODY: PartyAsked = { n: "", r: "end_user", c: "" };

/** Roles to choose from, with the party's own where it has several. */
const rolesFor = (own: string) => [...new Set([...ROLES.map(([role]) => role as string), BUYER_AND_USER, own])];

const nextRole = (rows: readonly PartyAsked[]) =>
  ROLES.find(([role]) => !rows.some((r) => r.r === role))?.[0] ?? "other";

function HitsInPlace({ party }: { readonly party: PartyAsked }) {
  const { asOf } = useAsOf();
  const country = /^[A-Z]{2}$/.test(party.c) ? party.c : undefined;
  const { data, error } = useQuery(screenQuery({ name: party.n, asOf, limit: 3, ...(country ? { country } : {}) }));
  if (error) return <p className="hint">not screened: {error.message}</p>;
  if (data === undefined) return <p className="hint">…</p>;
  const absent = data.lists.filter((l) => l.edition === undefined).length;
  if (data.hits.length === 0)
    return (
      <p className="hint">
        no entry met in {data.lists.length - absent} of {data.lists.length} lists; {absent} not loaded
      </p>
    );
  return (
    <ul className="hits-in-place">
      {data.hits.map((hit) => (
        <li key={`${hit.list} ${hit.id}`}>
          <Link to="/screen" search={{ q: party.n, hit: hit.id }}>
            <Name of={hit.name} />
          </Link>{" "}
          <span className="caps">{hit.list.split("/").at(-1)?.replaceAll("-", " ")}</span>{" "}
          <span className="quiet">
            {likelihood(hit.score)} {hit.score.toFixed(2)}
            {hit.from ? ` · since ${hit.from}` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
