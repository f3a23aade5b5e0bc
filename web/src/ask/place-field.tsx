import { PLACES, placeName } from "../words/places.ts";
import { TextField } from "./text-field.tsx";

/** The suggestions that every country field of the page shares. */
export function PlaceNames() {
  return (
    <datalist id="place-names">
      {PLACES.map((p) => (
        <option key={p.code} value={p.name} />
      ))}
    </datalist>
  );
}

/** A country by name or code; a name that is known is kept as its code. */
export function PlaceField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSettled: (code: string) => void;
  readonly hideLabel?: boolean;
  readonly example?: string;
}) {
  return (
    <TextField
      {...props}
      value={placeName(props.value)}
      list="place-names"
      onSettled={(words) => props.onSettled(codeOf(words))}
    />
  );
}

function codeOf(words: string): string {
  const low = words.trim().toLowerCase();
  const known = PLACES.find((p) => p.name.toLowerCase() === low || p.code.toLowerCase() === low);
  return known?.code ?? words.trim();
}
