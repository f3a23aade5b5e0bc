import { useQuery } from "@tanstack/react-query";
import { screenQuery } from "../api/asking.ts";
import { PlaceField } from "../ask/place-field.tsx";
import { TextField } from "../ask/text-field.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import type { KnownBy } from "./scenario.ts";

/** One proposed party: is it listed already, and what else it is to be recognised by. */
export function ProposedParty(props: {
  readonly name: string;
  readonly known: KnownBy;
  readonly onKnown: (known: KnownBy) => void;
  readonly onRemove: () => void;
}) {
  const { name, known, onKnown, onRemove } = props;
  const { asOf } = useAsOf();
  const { data } = useQuery(screenQuery({ name, asOf, limit: 1 }));
  const hit = data?.hits[0];
  const told = Object.values(known).some((v) => v !== undefined && v.length > 0);
  return (
    <li>
      <div className="proposed-head">
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
      </div>
      <details open={told || undefined}>
        <summary className="small">what else it is known by</summary>
        <div className="propose-moves">
          <TextField
            label="Other names, separated by semicolons"
            value={(known.x ?? []).join("; ")}
            onSettled={(typed) => onKnown({ ...known, x: listOf(typed) })}
            example="海康威视; Hikvision"
          />
          <PlaceField
            label="Country"
            value={known.c ?? ""}
            onSettled={(c) => onKnown({ ...known, c: c || undefined })}
            example="China"
          />
          <TextField
            label="Address"
            value={known.a ?? ""}
            onSettled={(a) => onKnown({ ...known, a: a || undefined })}
            example="No. 555 Qianmo Road, Hangzhou"
          />
        </div>
      </details>
    </li>
  );
}

function listOf(typed: string): readonly string[] | undefined {
  const names = typed
    .split(/[;\n]/)
    .map((n) => n.trim())
    .filter((n) => n !== "");
  return names.length > 0 ? names : undefined;
}

/** A proposed address: every customer who gives it is touched. */
export function ProposedAddress({ address, onRemove }: { readonly address: string; readonly onRemove: () => void }) {
  return (
    <li>
      <div className="proposed-head">
        <span>
          <Name of={address} /> <span className="quiet small">· an address, naming nobody</span>
        </span>
        <button type="button" className="link-button small" onClick={onRemove}>
          take out
        </button>
      </div>
    </li>
  );
}
