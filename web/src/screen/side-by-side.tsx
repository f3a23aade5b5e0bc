import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ShownHit } from "../../../src/operations/index.ts";
import { entryQuery } from "../api/listing.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import { seen } from "../words/scripts-of-names.ts";
import { readEvidence } from "./evidence.ts";
import type { ScreenSearch } from "./screen-search.ts";

/** Your record and the list's entry, field beside field, differences underlined, contradictions in the margin. */
export function SideBySide(props: {
  readonly asked: ScreenSearch;
  readonly hit: ShownHit | undefined;
  readonly id: string;
}) {
  const { asked, hit, id } = props;
  const { data, error } = useQuery(entryQuery(id));
  if (error) return <TroubleNote error={error} />;
  const entry = data?.shown[0]?.wordings.at(-1)?.entry;
  if (entry === undefined) return <Waiting what="Fetching the entry …" />;
  const evidence = readEvidence(hit?.evidence);
  const otherCountry =
    asked.country !== undefined && entry.countries.length > 0 && !entry.countries.includes(asked.country);
  return (
    <section className="side" aria-label="Side by side">
      <div className="row-of">
        <h2>Side by side</h2>
        <Link
          to="/screen"
          search={(now) => ({ ...now, hit: undefined })}
          replace
          resetScroll={false}
          data-back
          className="small no-print"
        >
          close
        </Link>
      </div>
      <TableBox>
        <table className="pair-table">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Your record</th>
              <th scope="col">List entry</th>
              <th scope="col">Remark</th>
            </tr>
          </thead>
          <tbody>
            <Row
              name="Name"
              yours={<Marked text={asked.q ?? ""} differ={evidence.onlyInQuery} />}
              theirs={<Marked text={entry.names[0]?.text ?? ""} differ={evidence.onlyInListed} />}
              remark={hit?.because ?? "not among the hits for this name"}
            />
            <Row
              name="Words"
              yours={evidence.words.map((w) => w.query).join(" · ")}
              theirs={
                <ul>
                  {evidence.words.map((w) => (
                    <li key={`${w.query} ${w.listed}`}>
                      <Name of={w.listed} />{" "}
                      <span className="quiet">
                        {w.how} {w.likeness.toFixed(2)}
                      </span>
                    </li>
                  ))}
                </ul>
              }
              remark={evidence.contradictions.join("; ")}
            />
            <Row
              name="Country"
              yours={asked.country ? placeName(asked.country) : <NotStated />}
              theirs={
                <span className={otherCountry ? "differs" : undefined}>
                  {entry.countries.map(placeName).join(", ")}
                </span>
              }
              remark={otherCountry ? "another country" : ""}
            />
            <Row
              name="Other names"
              yours={<NotStated />}
              theirs={
                <ul className="aliases">
                  {entry.names.slice(1, 40).map((n) => (
                    <li key={n.text}>
                      <Name of={n.text} /> <span className="quiet">{n.role === "alias" ? "" : n.role}</span>
                    </li>
                  ))}
                </ul>
              }
            />
            <Row
              name="Addresses"
              yours={asked.street ? <Name of={asked.street} /> : <NotStated />}
              theirs={
                <ul>
                  {entry.addresses.slice(0, 12).map((a) => (
                    <li key={a.text}>
                      <Name of={a.text} />
                    </li>
                  ))}
                  {entry.addresses.length > 12 && <li className="quiet">and {entry.addresses.length - 12} more</li>}
                </ul>
              }
            />
            {(entry.identifiers.length > 0 || asked.numbers !== undefined) && (
              <Row
                name="Numbers"
                yours={asked.numbers ? <Name of={asked.numbers} /> : <NotStated />}
                theirs={
                  <ul>
                    {entry.identifiers.slice(0, 12).map((n) => (
                      <li key={`${n.type} ${n.value}`}>
                        <Name of={`${n.type} ${n.value}`} />
                      </li>
                    ))}
                  </ul>
                }
                remark={hit?.identifier ? "the same number" : ""}
              />
            )}
            <Row
              name="In force"
              yours=""
              theirs={
                entry.period.from
                  ? `since ${longDay(entry.period.from)}${entry.period.until ? ` until ${longDay(entry.period.until)}` : ""}`
                  : "first day not known"
              }
              remark={entry.firstDay.replaceAll("-", " ")}
            />
            <Row name="Requirement" yours="" theirs={entry.terms.requirement?.raw ?? "none printed"} />
            <Row name="Review" yours="" theirs={entry.terms.policy?.raw ?? "none printed"} />
            <Row name="Citations" yours="" theirs={<span className="mono">{entry.citations.join("; ")}</span>} />
          </tbody>
        </table>
      </TableBox>
      <div className="row-of no-print">
        <Link to="/lists" search={{ entry: id }} className="button">
          History of this entry
        </Link>
        <Link
          to="/ask"
          search={{ parties: [{ n: asked.q ?? "", r: "end_user", c: asked.country ?? entry.countries[0] ?? "" }] }}
          className="button"
        >
          Ask about a transaction with this party
        </Link>
      </div>
    </section>
  );
}

const NotStated = () => <span className="quiet">not stated</span>;

function Row(props: {
  readonly name: string;
  readonly yours: ReactNode;
  readonly theirs: ReactNode;
  readonly remark?: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>{props.yours}</td>
      <td>{props.theirs}</td>
      <td className="quiet small">{props.remark}</td>
    </tr>
  );
}

/** A name with the words that the other side lacks underlined. */
function Marked({ text, differ }: { readonly text: string; readonly differ: readonly string[] }) {
  const lacking = new Set(differ.map((w) => w.toLowerCase()));
  const pieces = text.split(/(\s+)/).map((word, place) => ({ word, place }));
  return (
    <bdi dir="auto">
      {pieces.map(({ word, place }) => {
        const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
        return (
          <span key={place} className={lacking.has(bare) ? "differs" : undefined}>
            {seen(word)}
          </span>
        );
      })}
    </bdi>
  );
}
