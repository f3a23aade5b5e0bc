import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ChartPlace, chartQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { useSettledText } from "../frame/settled-text.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { LawTabs } from "../law/law-tabs.tsx";
import { OneCountry } from "./one-country.tsx";
import "../law/law.css";
import "./countries.css";

/** Countries: all of them by name, or one with everything that turns on it. */
export function CountryScreen() {
  const { place } = useSearch({ from: "/law/country" });
  return (
    <>
      <LawTabs />
      {place === undefined ? <AllCountries /> : <OneCountry place={place} />}
    </>
  );
}

function AllCountries() {
  const { asOf } = useAsOf();
  const { find = "" } = useSearch({ from: "/law/country" });
  const navigate = useNavigate({ from: "/law/country" });
  const { data, error } = useQuery(chartQuery(asOf));
  const { typed, setTyped } = useSettledText(
    find,
    (words) =>
      void navigate({ to: "/law/country", search: (now) => ({ ...now, find: words || undefined }), replace: true }),
  );
  const low = find.toLowerCase();
  const shown = data?.rows.filter((r) => r.name.toLowerCase().includes(low) || r.place.toLowerCase() === low) ?? [];
  return (
    <>
      <div className="screen-head">
        <h1>Countries</h1>
        <p className="lead">
          For each: its row of the chart, its country groups, the sections that name it, and how many listed parties
          have an address there.
        </p>
      </div>
      <search>
        <label className="unseen" htmlFor="country-find">
          Find a country
        </label>
        <input
          id="country-find"
          data-search
          className="input law-find"
          placeholder="A name or a code"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </search>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading the names …" />}
      {data && shown.length === 0 && (
        <p className="quiet">
          No country is called “{find}”. Names are English;{" "}
          <Link to="/law/country" search={{ place: "CN" }}>
            China
          </Link>{" "}
          is one.
        </p>
      )}
      <ul className="country-names">
        {shown.map((r) => (
          <li key={r.place}>
            <Link to="/law/country" search={{ place: r.place }} data-row>
              {r.name}
            </Link>
            <span className="quiet small">{aside(r)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function aside(r: ChartPlace): string {
  if (r.see !== null) return "embargo";
  return r.governedBy === null ? r.place : `row of ${r.governedBy}`;
}
