import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { DatedChanges } from "../api/changes.ts";
import { OneOrEvery } from "../frame/one-or-every.tsx";
import { useSettledText } from "../frame/settled-text.ts";
import { isDay } from "../words/days.ts";
import { partTitle } from "../words/part-titles.ts";
import { shortTitle } from "../words/trade-words.ts";
import type { ChangesSearch } from "./changes-search.ts";
import { KINDS, partOf } from "./narrowed.ts";

/** What of the time line is shown: kinds, a part, a list, words, days. Everything stands in the address. */
export function Filters({ all }: { readonly all: DatedChanges }) {
  const asked = useSearch({ from: "/law/changes" });
  const navigate = useNavigate({ from: "/law/changes" });
  const narrow = (more: { readonly [K in keyof ChangesSearch]?: ChangesSearch[K] | undefined }) =>
    void navigate({
      to: "/law/changes",
      search: (now) => ({ ...now, shown: undefined, ...more }),
      replace: true,
      resetScroll: false,
    });
  const { typed, setTyped } = useSettledText(asked.find ?? "", (words) => narrow({ find: words || undefined }));
  const without = asked.without ?? "";
  const parts = [...new Set(all.changes.flatMap((c) => partOf(c) ?? []))].sort();
  const lists = [...new Map(all.changes.flatMap((c) => (c.kind === "list" ? [[c.list, c.title] as const] : [])))];
  return (
    <search className="change-filters no-print" aria-label="What is shown">
      <fieldset>
        <legend className="label">Kinds</legend>
        {KINDS.map((k) => (
          <label key={k.kind}>
            <input
              type="checkbox"
              checked={!without.includes(k.letter)}
              onChange={(e) => {
                const left = e.target.checked ? without.replace(k.letter, "") : `${without}${k.letter}`;
                narrow({ without: left || undefined });
              }}
            />{" "}
            {k.words}
          </label>
        ))}
      </fieldset>
      <OneOrEvery
        name="Part"
        every="every part"
        value={asked.part}
        of={parts.map((p) => [p, `${p} ${partTitle(`15 CFR Part ${p}`)}`])}
        take={(part) => narrow({ part })}
      />
      <OneOrEvery
        name="List"
        every="every list"
        value={asked.list}
        of={lists.map(([list, title]) => [list, shortTitle(title)])}
        take={(list) => narrow({ list })}
      />
      <label className="field">
        <span>Words</span>
        <input
          data-search
          className="input"
          placeholder="A section, a party, a citation"
          autoComplete="off"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
      </label>
      <Day name="From" value={asked.from ?? all.answersFrom} take={(from) => narrow({ from })} />
      <Day name="Until" value={asked.until ?? ""} take={(until) => narrow({ until })} />
    </search>
  );
}

/** A day, year first like every day of the app; it counts once it is whole. */
function Day(props: {
  readonly name: string;
  readonly value: string;
  readonly take: (day: string | undefined) => void;
}) {
  const { name, value, take } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className="field day">
      <span>{name}</span>
      <input
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={10}
        placeholder="YYYY-MM-DD"
        aria-invalid={typed !== "" && !isDay(typed)}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          if (e.target.value === "" || isDay(e.target.value)) take(e.target.value || undefined);
        }}
      />
    </label>
  );
}
