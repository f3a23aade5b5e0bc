import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { worldQuery } from "../api/world.ts";
import { PlaceNames } from "../ask/place-field.tsx";
import { TextField } from "../ask/text-field.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import { isDay, longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import { AddParty } from "./add-party.tsx";
import { MoreToPropose } from "./more-to-propose.tsx";
import { ProposedAddress, ProposedParty } from "./proposed-party.tsx";
import { proposesSomething, type Scenario, termsOf } from "./scenario.ts";

/** Who or which address, on which list, from which day; what else is feared. The same form for either scenario. */
export function ProposeForm(props: {
  readonly scenario: Scenario;
  readonly label: string;
  readonly doing: string;
  readonly beside?: ReactNode;
  readonly onChange: (part: Scenario) => void;
  readonly onAsk: (terms: { readonly list: string; readonly from: string }) => void;
}) {
  const { scenario, label, doing, onChange, onAsk } = props;
  const { asOf } = useAsOf();
  const { list, from } = termsOf(scenario, asOf);
  const [parties, addresses] = [scenario.party ?? [], scenario.address ?? []];
  const ready = proposesSomething(scenario);
  return (
    <form
      className="propose"
      aria-label={label}
      onSubmit={(e) => {
        e.preventDefault();
        if (ready) onAsk({ list, from });
      }}
    >
      <PlaceNames />
      <AddParty
        onNames={(names) => onChange({ party: [...new Set([...parties, ...names])] })}
        onAddress={(address) => onChange({ address: [...new Set([...addresses, address])] })}
      />
      {parties.length + addresses.length > 0 && (
        <ul className="proposed" aria-label="Proposed parties">
          {parties.map((p) => (
            <ProposedParty
              key={p}
              name={p}
              known={scenario.about?.[p] ?? {}}
              onKnown={(known) => onChange({ about: { ...scenario.about, [p]: known } })}
              onRemove={() => onChange({ party: parties.filter((x) => x !== p) })}
            />
          ))}
          {addresses.map((a) => (
            <ProposedAddress
              key={a}
              address={a}
              onRemove={() => onChange({ address: addresses.filter((x) => x !== a) })}
            />
          ))}
        </ul>
      )}
      <div className="propose-more">
        <ListField list={list} onChange={(next) => onChange({ list: next })} />
        <TextField
          label="From which day"
          value={from}
          onSettled={(day) => isDay(day) && onChange({ from: day })}
          example="2019-05-23"
        />
      </div>
      <MoreToPropose asked={scenario} onChange={onChange} />
      <div className="row-of">
        <button type="submit" className="button first" disabled={!ready}>
          {doing}
        </button>
        {props.beside}
      </div>
    </form>
  );
}

/** A country's own word for a list that is not kept here. */
const ELSEWHERE = "cn/unreliable-entity-list";

/** One of the lists kept here, or one of another government by its id: it may name a customer, a supplier, or the company itself. */
function ListField({ list, onChange }: { readonly list: string; readonly onChange: (list: string) => void }) {
  const { data } = useQuery(worldQuery());
  const here = data === undefined || data.lists.some((l) => l.list === list);
  return (
    <div className="stack">
      <label className="field">
        <span>On which list</span>
        <select
          className="input"
          value={here ? list : ""}
          onChange={(e) => onChange(e.target.value === "" ? ELSEWHERE : e.target.value)}
        >
          {(data?.lists ?? []).map((l) => (
            <option key={l.list} value={l.list}>
              {shortTitle(l.title)}
            </option>
          ))}
          <option value="">a list of another government</option>
        </select>
      </label>
      {!here && (
        <TextField
          label="Its id: country, then a short name"
          value={list}
          onSettled={onChange}
          example={ELSEWHERE}
          hint="It may name a customer, a supplier, or the company itself: then the parts and products that stop are shown."
          mono
        />
      )}
    </div>
  );
}

/** The proposal folded to one line, once the book was asked. */
export function ProposalLine({ scenario, onEdit }: { readonly scenario: Scenario; readonly onEdit: () => void }) {
  const { asOf } = useAsOf();
  const { list, from } = termsOf(scenario, asOf);
  const { data } = useQuery(worldQuery());
  const title = shortTitle(data?.lists.find((l) => l.list === list)?.title ?? list);
  const named = [...(scenario.party ?? []), ...(scenario.address ?? [])];
  return (
    <p className="proposal-line no-print">
      Proposed: {named.length === 0 && "no listing, another classification or rule"}
      {named.slice(0, 3).map((p, i) => (
        <span key={p}>
          {i > 0 ? ", " : ""}
          <Name of={p} />
        </span>
      ))}
      {named.length > 3 ? ` and ${named.length - 3} more` : ""}
      {named.length > 0 ? ` on the ${title} from ${longDay(from)}` : ""}
      {scenario.move && scenario.moveTo ? `; ${scenario.move} moves to ${scenario.moveTo}` : ""}
      {scenario.affiliates ? `; the affiliates rule ${scenario.affiliates}` : ""}.{" "}
      <button type="button" className="link-button" onClick={onEdit}>
        change it
      </button>
    </p>
  );
}
