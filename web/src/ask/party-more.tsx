import type { OwnerAsked, PartyAsked } from "./party-asked.ts";
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
            label="Percent, or from–to"
            value={shareWords(o)}
            onSettled={(typed) => at(i, { ...rest(o), ...shareOf(typed) })}
            example="not known"
          />
          {o.o && (
            <p className="hint">
              held in turn by {o.o.map((up) => `${up.n}${shareWords(up) ? ` (${shareWords(up)} %)` : ""}`).join(", ")}
            </p>
          )}
        </div>
      ))}
      <button type="button" className="link-button small" onClick={() => put([...owners, { n: "" }])}>
        + an owner
      </button>
    </details>
  );
}

const shareWords = (o: OwnerAsked) =>
  o.lo !== undefined || o.hi !== undefined ? `${o.lo ?? 0}–${o.hi ?? 100}` : o.p === undefined ? "" : String(o.p);

/** A share as typed: `60`, `40-55`; anything else says that nobody knows. */
function shareOf(typed: string): Partial<OwnerAsked> {
  const [low, high, ...more] = typed.split(/[-–—]/).map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (low === undefined || Number.isNaN(low) || more.length > 0) return {};
  if (high === undefined) return { p: low };
  return Number.isNaN(high) ? {} : { lo: Math.min(low, high), hi: Math.max(low, high) };
}

/** The owner without its share. */
function rest({ n, c, o }: OwnerAsked): OwnerAsked {
  return { n, ...(c ? { c } : {}), ...(o ? { o } : {}) };
}
