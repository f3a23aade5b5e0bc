import type { OwnerAsked, PartyAsked } from "./ask-search.ts";
import { TextField } from "./text-field.tsx";

/** What matters about a party beyond its name: the address, and who owns it with what share. */
export function PartyMore({
  party,
  onChange,
}: {
  readonly party: PartyAsked;
  readonly onChange: (party: PartyAsked) => void;
}) {
  const owners = party.o ?? [];
  const put = (next: readonly OwnerAsked[]) => onChange({ ...party, o: next.length > 0 ? next : undefined });
  const at = (i: number, owner: OwnerAsked) => put(owners.map((o, j) => (j === i ? owner : o)));
  return (
    <details className="party-more" open={party.a !== undefined || owners.length > 0 || undefined}>
      <summary className="small">address and owners</summary>
      <TextField
        label="Street address"
        value={party.a ?? ""}
        onSettled={(a) => onChange({ ...party, a: a || undefined })}
      />
      {owners.map((o, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form -- because its name changes with every key
        <div className="pair" key={i}>
          <TextField
            label={`Owner ${i + 1}`}
            value={o.n}
            onSettled={(n) => (n === "" ? put(owners.filter((_, j) => j !== i)) : at(i, { ...o, n }))}
          />
          <TextField
            label="Percent, empty if not known"
            value={o.p === undefined ? "" : String(o.p)}
            inputMode="decimal"
            onSettled={(p) => at(i, p.trim() === "" || Number.isNaN(Number(p)) ? { n: o.n } : { n: o.n, p: Number(p) })}
          />
        </div>
      ))}
      <button type="button" className="link-button small" onClick={() => put([...owners, { n: "" }])}>
        + an owner
      </button>
    </details>
  );
}
