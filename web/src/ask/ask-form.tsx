import { ACTS } from "../words/trade-words.ts";
import { type AskSearch, NOT_STATED } from "./ask-search.ts";
import { ClassificationField } from "./classification-field.tsx";
import { OwnProducts } from "./own-products.tsx";
import { PartyRows } from "./party-rows.tsx";
import { PlaceField, PlaceNames } from "./place-field.tsx";
import { StatedFacts } from "./stated-facts.tsx";
import { TextField } from "./text-field.tsx";

/** The transaction as a short form that grows with what matters. */
export function AskForm({
  asked,
  onChange,
}: {
  readonly asked: AskSearch;
  readonly onChange: (change: AskSearch) => void;
}) {
  return (
    <form className="ask-form" aria-label="The transaction" onSubmit={(e) => e.preventDefault()}>
      <PlaceNames />
      <fieldset>
        <legend>What</legend>
        <TextField
          label="Item"
          value={asked.item ?? ""}
          onSettled={(item) => onChange({ item })}
          example="image sensor, 8 MP"
        />
        <OwnProducts asked={asked} onChange={onChange} />
        <ClassificationField
          eccn={asked.eccn ?? ""}
          paragraph={asked.par ?? ""}
          item={asked.item ?? ""}
          onEccn={(eccn) => onChange(/^\d/.test(eccn) ? { eccn } : { eccn, par: "" })}
          onParagraph={(par) => onChange({ par })}
        />
        <div className="pair">
          <PlaceField
            label="Made in"
            value={asked.origin === NOT_STATED ? "" : (asked.origin ?? "US")}
            onSettled={(origin) => onChange({ origin: origin || NOT_STATED })}
            example="not stated"
          />
          <NumberField
            label="Value, US$"
            value={asked.value}
            onSettled={(value) => onChange({ value })}
            example="250,000"
          />
        </div>
        {asked.origin !== undefined && asked.origin !== "US" && (
          <NumberField
            label="Controlled U.S. content, percent"
            value={asked.content}
            onSettled={(content) => onChange({ content })}
            example="12"
          />
        )}
        {asked.high !== undefined && asked.content === undefined && (
          <p className="hint">
            by the bill of material from {asked.low ?? 0} to {asked.high} percent; state{" "}
            {[asked.low ?? 0, asked.high].map((content, i) => (
              <span key={content}>
                {i > 0 ? " or " : ""}
                <button type="button" className="link-button" onClick={() => onChange({ content })}>
                  {content}
                </button>
              </span>
            ))}
          </p>
        )}
        {asked.intangible && (
          <label className="check">
            <input type="checkbox" checked onChange={() => onChange({ intangible: undefined })} />
            software or technology that travels without a thing
          </label>
        )}
      </fieldset>
      <PartyRows parties={asked.parties ?? []} onChange={(parties) => onChange({ parties })} />
      <fieldset>
        <legend>Where and for what</legend>
        <div className="pair">
          <label className="field">
            <span>Act</span>
            <select className="input" value={asked.act ?? "export"} onChange={(e) => onChange({ act: e.target.value })}>
              {ACTS.map(([act, words]) => (
                <option key={act} value={act}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <PlaceField label="Destination" value={asked.to ?? ""} onSettled={(to) => onChange({ to })} example="China" />
        </div>
        <TextField
          label="End use"
          value={asked.use ?? ""}
          onSettled={(use) => onChange({ use })}
          example="assembly of video recorders"
          lines={2}
        />
      </fieldset>
      <StatedFacts facts={asked.facts ?? {}} onChange={(facts) => onChange({ facts })} />
    </form>
  );
}

function NumberField(props: {
  readonly label: string;
  readonly value: number | undefined;
  readonly onSettled: (value: number | undefined) => void;
  readonly example: string;
}) {
  return (
    <TextField
      label={props.label}
      value={props.value === undefined ? "" : props.value.toLocaleString("en-US")}
      inputMode="decimal"
      example={props.example}
      onSettled={(typed) => {
        const plain = Number(typed.replace(/[,$\s]/g, ""));
        props.onSettled(typed.trim() === "" || Number.isNaN(plain) ? undefined : plain);
      }}
    />
  );
}
