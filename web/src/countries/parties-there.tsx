import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { partiesThereQuery } from "../api/atlas.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";

/** The parties of one list in a country, by name, each to its history. */
export function PartiesThere(props: { readonly place: string; readonly list: string; readonly asOf: string }) {
  const { place, list, asOf } = props;
  const { data, error } = useQuery(partiesThereQuery(place, list, asOf));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Reading their names …" />;
  return (
    <section className="block" aria-label="Parties there">
      <h3>
        {counted(data.total, "party", "parties")} of <span className="mono">{list}</span>
      </h3>
      <ul className="parties-there">
        {data.parties.map((p) => (
          <li key={p.id}>
            <Link to="/lists" search={{ entry: p.id }}>
              <Name of={p.name} />
            </Link>
            <span className="quiet small">{p.from ?? "first day not known"}</span>
          </li>
        ))}
      </ul>
      {data.total > data.parties.length && <p className="quiet">and {data.total - data.parties.length} more</p>}
    </section>
  );
}
