import type { FactValue } from "../../../src/vocabulary/index.ts";

/** A fact's value in words. */
export function factWords(value: FactValue): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  if (value === null) return "nobody knows";
  return typeof value === "object" ? value.join(", ") : String(value).replaceAll("_", " ");
}

/** A fact's name in words: `icProductionAtFacility` becomes `ic production at facility`. */
export function factName(name: string): string {
  return name
    .replace(/^item\./, "item: ")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

/** The facts stated in answer to open questions, each to be taken back. */
export function StatedFacts(props: {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly onChange: (facts: Readonly<Record<string, FactValue>>) => void;
}) {
  const stated = Object.entries(props.facts);
  if (stated.length === 0) return null;
  const without = (name: string) => Object.fromEntries(stated.filter(([known]) => known !== name));
  return (
    <fieldset>
      <legend>Facts you stated</legend>
      <ul className="facts">
        {stated.map(([name, value]) => (
          <li key={name}>
            <span>{factName(name)}</span>
            <strong>{factWords(value)}</strong>
            <button type="button" className="link-button small" onClick={() => props.onChange(without(name))}>
              take back
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
