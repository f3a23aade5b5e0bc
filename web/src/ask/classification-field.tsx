import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { controlListQuery } from "../api/reading-law.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TextField } from "./text-field.tsx";

/** The classification: typed, or proposed from the number or the words of the item. The paragraph only where it matters. */
export function ClassificationField(props: {
  readonly eccn: string;
  readonly paragraph: string;
  readonly item: string;
  readonly onEccn: (eccn: string) => void;
  readonly onParagraph: (paragraph: string) => void;
}) {
  const { asOf } = useAsOf();
  const [looking, setLooking] = useState(false);
  const known = /^(ear99|none)$/i.test(props.eccn.trim());
  const words = props.eccn && !known ? props.eccn : looking ? props.item : "";
  const { data } = useQuery(controlListQuery(words, asOf));
  const whole = /^\d[a-e]\d{3}/i.test(props.eccn);
  const entry = whole
    ? data?.entries.find((e) => e.code.toLowerCase() === props.eccn.slice(0, 5).toLowerCase())
    : undefined;
  const proposals = words !== "" && (looking || !whole) ? (data?.entries ?? []) : [];
  return (
    <div>
      <div className="pair">
        <TextField label="Classification" value={props.eccn} onSettled={props.onEccn} example="3A001 or EAR99" mono />
        {whole && (entry === undefined || entry.paragraphs.length > 0) && (
          <TextField label="Paragraph" value={props.paragraph} onSettled={props.onParagraph} example="a.7" mono />
        )}
        {props.eccn === "" && (
          <div className="row-of end">
            <button type="button" className="quiet-button" onClick={() => props.onEccn("EAR99")}>
              EAR99
            </button>
            {props.item !== "" && (
              <button
                type="button"
                className="quiet-button"
                onClick={() => setLooking(!looking)}
                aria-expanded={looking}
              >
                Look it up
              </button>
            )}
          </div>
        )}
      </div>
      {entry && (
        <p className="hint">
          {short(entry.title, 160)}
          {entry.reasons.length > 0 && ` · controlled for ${entry.reasons.join(", ")}`}
        </p>
      )}
      {proposals.length > 0 && (
        <fieldset className="proposals">
          <legend className="hint">Proposed from the control list of that day; a person classifies</legend>
          <ul>
            {proposals.slice(0, 8).map((e) => (
              <li key={e.code}>
                <button
                  type="button"
                  className="proposal"
                  onClick={() => {
                    props.onEccn(e.code);
                    setLooking(false);
                  }}
                >
                  <code>{e.code}</code> <span>{short(e.title, 110)}</span>
                </button>
              </li>
            ))}
          </ul>
          <Link to="/law" search={{ find: words }} className="small">
            more in the control list
          </Link>
        </fieldset>
      )}
    </div>
  );
}

const short = (title: string, most: number) => (title.length > most ? `${title.slice(0, most - 1)}…` : title);
