import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { screenQuery } from "../api/asking.ts";
import { worldQuery } from "../api/world.ts";
import { TextField } from "../ask/text-field.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { HIKVISION } from "../frame/first-example.ts";
import { Name } from "../frame/foreign-name.tsx";
import { isDay, longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import { MoreToPropose } from "./more-to-propose.tsx";
import type { TomorrowSearch } from "./tomorrow-search.ts";

/** Who, on which list, from which day. Folded to one line once the book was asked. */
export function ProposeForm(props: {
  readonly asked: TomorrowSearch;
  readonly parties: readonly string[];
  readonly list: string;
  readonly from: string;
  readonly running: boolean;
  readonly ready: boolean;
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { asked, parties, list, from, running, ready, onChange } = props;
  const { data } = useQuery(worldQuery());
  const title = shortTitle(data?.lists.find((l) => l.list === list)?.title ?? list);
  if (running)
    return (
      <p className="proposal-line no-print">
        Proposed: {parties.length === 0 && "no listing, another classification or rule"}
        {parties.slice(0, 3).map((p, i) => (
          <span key={p}>
            {i > 0 ? ", " : ""}
            <Name of={p} />
          </span>
        ))}
        {parties.length > 3 ? ` and ${parties.length - 3} more` : ""}
        {parties.length > 0 ? ` on the ${title} from ${longDay(from)}` : ""}
        {asked.move && asked.moveTo ? `; ${asked.move} moves to ${asked.moveTo}` : ""}
        {asked.affiliates ? `; the affiliates rule ${asked.affiliates}` : ""}.{" "}
        <button type="button" className="link-button" onClick={() => onChange({ run: undefined })}>
          change it
        </button>
      </p>
    );
  const put = (names: readonly string[]) => onChange({ party: [...new Set([...parties, ...names])] });
  return (
    <form
      className="propose"
      aria-label="The proposal"
      onSubmit={(e) => {
        e.preventDefault();
        if (ready) onChange({ run: true, from, list });
      }}
    >
      <AddParty onAdd={put} />
      {parties.length > 0 && (
        <ul className="proposed" aria-label="Proposed parties">
          {parties.map((p) => (
            <ProposedParty key={p} name={p} onRemove={() => onChange({ party: parties.filter((x) => x !== p) })} />
          ))}
        </ul>
      )}
      <div className="propose-more">
        <label className="field">
          <span>On which list</span>
          <select className="input" value={list} onChange={(e) => onChange({ list: e.target.value })}>
            {(data?.lists ?? []).map((l) => (
              <option key={l.list} value={l.list}>
                {shortTitle(l.title)}
              </option>
            ))}
          </select>
        </label>
        <TextField
          label="From which day"
          value={from}
          onSettled={(day) => isDay(day) && onChange({ from: day })}
          example="2019-05-23"
        />
      </div>
      <MoreToPropose asked={asked} onChange={onChange} />
      <button type="submit" className="button first" disabled={!ready}>
        Ask the whole book
      </button>
    </form>
  );
}

function AddParty({ onAdd }: { readonly onAdd: (names: readonly string[]) => void }) {
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const names = text
      .split(/\r?\n/)
      .map((n) => n.trim())
      .filter((n) => n !== "");
    if (names.length > 0) onAdd(names.slice(0, 500));
    setTyped("");
  };
  return (
    <div className="add-party">
      <label className="label" htmlFor="proposed-name">
        Who: type a name, or paste one a line
      </label>
      <div className="row-of">
        <textarea
          id="proposed-name"
          data-search
          className="input"
          rows={typed.includes("\n") ? 6 : 1}
          dir="auto"
          placeholder={HIKVISION}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== "Enter" || typed.includes("\n")) return;
            e.preventDefault();
            add(typed);
          }}
        />
        <button type="button" className="button" disabled={typed.trim() === ""} onClick={() => add(typed)}>
          Add
        </button>
        <label className="button file-button">
          From a file
          <input
            type="file"
            accept=".txt,.csv,text/plain"
            className="unseen"
            onChange={(e) => void e.target.files?.[0]?.text().then(add)}
          />
        </label>
      </div>
      {typed === "" && (
        <p className="hint">
          For example{" "}
          <button type="button" className="link-button" onClick={() => onAdd([HIKVISION])}>
            {HIKVISION}
          </button>
        </p>
      )}
    </div>
  );
}

function ProposedParty({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { asOf } = useAsOf();
  const { data } = useQuery(screenQuery({ name, asOf, limit: 1 }));
  const hit = data?.hits[0];
  return (
    <li>
      <span>
        <Name of={name} />
        <span className="quiet small">
          {hit && hit.score > 0.9
            ? ` · already listed${hit.from ? ` since ${hit.from}` : ""} as ${hit.name}`
            : data
              ? " · not listed on this day"
              : ""}
        </span>
      </span>
      <button type="button" className="link-button small" onClick={onRemove}>
        take out
      </button>
    </li>
  );
}
