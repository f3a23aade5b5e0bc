import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { screenQuery } from "../api/asking.ts";
import { PlaceField, PlaceNames } from "../ask/place-field.tsx";
import { TextField } from "../ask/text-field.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { OneOrEvery } from "../frame/one-or-every.tsx";
import { usePageFoot } from "../frame/page-foot.ts";
import { useSettledText } from "../frame/settled-text.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { AddressFlags } from "./address-flags.tsx";
import { HitTable } from "./hit-table.tsx";
import { LooksAt } from "./looks-at.tsx";
import { ManyNames } from "./many-names.tsx";
import type { ScreenSearch } from "./screen-search.ts";
import { SideBySide } from "./side-by-side.tsx";
import "./screen.css";

/** Names against the lists: one as you type, or many pasted. */
export function ScreenScreen() {
  const asked = useSearch({ from: "/screen" });
  const navigate = useNavigate({ from: "/screen" });
  const change = (part: ScreenSearch) =>
    void navigate({ to: "/screen", search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <div className="screen-head">
        <h1>Screen</h1>
        <Link to="/screen" search={asked.many ? {} : { many: true }} className="no-print">
          {asked.many ? "one name" : "many names at once"}
        </Link>
      </div>
      {asked.many ? <ManyNames /> : <OneName asked={asked} onChange={change} />}
    </>
  );
}

function OneName({
  asked,
  onChange,
}: {
  readonly asked: ScreenSearch;
  readonly onChange: (part: ScreenSearch) => void;
}) {
  const { asOf } = useAsOf();
  const name = asked.q ?? "";
  const numbers = (asked.numbers ?? "")
    .split(/[;\n]/)
    .map((n) => n.trim())
    .filter((n) => n !== "");
  const { typed, setTyped, settleNow } = useSettledText(
    name,
    (q) => onChange({ q: q || undefined, hit: undefined }),
    40,
  );
  const { data, error } = useQuery(
    screenQuery({
      name,
      asOf,
      limit: asked.all ? ALL : A_PAGE,
      ...(asked.street ? { address: asked.street } : {}),
      ...(numbers.length > 0 ? { identifiers: numbers } : {}),
      ...(asked.country ? { country: asked.country } : {}),
      ...(asked.type ? { type: asked.type } : {}),
      ...(asked.faint ? { level: 0.45 } : {}),
    }),
  );
  usePageFoot(`licet · name looked up · as of ${asOf}`);
  const found = name === "" && numbers.length === 0 ? undefined : data;
  return (
    <>
      <PlaceNames />
      <search>
        <form
          className="name-search"
          onSubmit={(e) => {
            e.preventDefault();
            settleNow();
          }}
        >
          <label className="unseen" htmlFor="name">
            Name, in any script
          </label>
          <input
            id="name"
            data-search
            className="input name-field"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            placeholder="A name, in any script"
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
          <div className="name-more no-print">
            <PlaceField
              label="Country, if known"
              value={asked.country ?? ""}
              onSettled={(c) => onChange({ country: c || undefined })}
            />
            <OneOrEvery
              name="Kind"
              every="any"
              value={asked.type}
              of={["organization", "person", "vessel", "aircraft"].map((kind) => [kind, kind])}
              take={(type) => onChange({ type })}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={asked.faint ?? false}
                onChange={(e) => onChange({ faint: e.target.checked || undefined })}
              />
              faint ones too
            </label>
          </div>
          <details
            className="name-papers no-print"
            open={asked.street !== undefined || numbers.length > 0 || undefined}
          >
            <summary className="small">address, or numbers of papers and ships</summary>
            <div className="name-more">
              <TextField
                label="Address, if known"
                value={asked.street ?? ""}
                onSettled={(street) => onChange({ street: street || undefined })}
                example="No. 555 Qianmo Road, Hangzhou"
              />
              <TextField
                label="Numbers, separated by semicolons"
                value={asked.numbers ?? ""}
                onSettled={(typedNumbers) => onChange({ numbers: typedNumbers || undefined })}
                example="IMO 9187629; passport A1084010 (Egypt)"
              />
            </div>
          </details>
        </form>
      </search>
      {error && <TroubleNote error={error} />}
      {name === "" && numbers.length === 0 && <Examples />}
      {found && !error && (
        <>
          <HitTable found={found} asked={asked} />
          {found.hits.length >= A_PAGE && !asked.all && (
            <button type="button" className="button" onClick={() => onChange({ all: true })}>
              Show more, up to {ALL}
            </button>
          )}
          <AddressFlags flags={found.flags ?? []} />
          {asked.hit && <SideBySide asked={asked} hit={found.hits.find((h) => h.id === asked.hit)} id={asked.hit} />}
          <LooksAt lists={found.lists} asOf={found.asOf} />
        </>
      )}
    </>
  );
}

/** Hits shown at first, and at most. */
const [A_PAGE, ALL] = [25, 200];

const TRIED = ["海康威视", "HIK VISION", "Хиквижн", "هيكفيجن", "Hickvision", "Haikang Weishi"];

function Examples() {
  return (
    <div className="empty">
      <p>Six ways to write one company. Each reaches the same entry of a list that is printed in Latin letters only:</p>
      <ul className="examples">
        {TRIED.map((q) => (
          <li key={q}>
            <Link to="/screen" search={{ q }} data-row>
              <bdi dir="auto">{q}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
