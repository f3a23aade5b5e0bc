import { useId, useState } from "react";
import { HIKVISION } from "../frame/first-example.ts";
import { DropNames, NamesFile } from "../frame/names-file.tsx";
import { namesOfFile } from "../frame/names-of-file.ts";

/** Most names that one proposal takes. */
const MOST = 500;

/** Where names are typed, pasted or taken from a file, or an address is typed that is listed alone. */
export function AddParty(props: {
  readonly onNames: (names: readonly string[]) => void;
  readonly onAddress: (address: string) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<"names" | "address">("names");
  const [told, setTold] = useState("");
  const take = (names: readonly string[]) => {
    if (names.length > 0) props.onNames(names.slice(0, MOST));
    setTold(names.length > MOST ? `The first ${MOST} of ${names.length} names were taken.` : "");
    setTyped("");
  };
  const add = () => {
    const lines = typed
      .split(/\r?\n/)
      .map((n) => n.trim())
      .filter((n) => n !== "");
    if (lines.length === 0) return;
    if (kind === "names") return take(lines);
    props.onAddress(lines.join(", "));
    setTyped("");
  };
  return (
    <DropNames read={namesOfFile} onText={take}>
      <div className="add-party">
        <fieldset className="row-of add-kind">
          <legend className="unseen">What is listed</legend>
          {(["names", "address"] as const).map((k) => (
            <label key={k} className="check">
              <input type="radio" name={`${id}-kind`} checked={kind === k} onChange={() => setKind(k)} />
              {k === "names" ? "a party, or several" : "an address, whoever sits there"}
            </label>
          ))}
        </fieldset>
        <label className="label" htmlFor={id}>
          {kind === "names" ? "Who: type a name, or paste one a line" : "Which address: street, city"}
        </label>
        <div className="row-of">
          <textarea
            id={id}
            data-search
            className="input"
            rows={typed.includes("\n") ? 6 : 1}
            dir="auto"
            placeholder={kind === "names" ? HIKVISION : "No. 555 Qianmo Road, Binjiang District, Hangzhou"}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== "Enter" || typed.includes("\n")) return;
              e.preventDefault();
              add();
            }}
          />
          <button type="button" className="button" disabled={typed.trim() === ""} onClick={add}>
            Add
          </button>
          {kind === "names" && <NamesFile read={namesOfFile} onText={take} />}
        </div>
        {told && (
          <p className="hint" role="status">
            {told}
          </p>
        )}
        {typed === "" && kind === "names" && (
          <p className="hint">
            For example{" "}
            <button type="button" className="link-button" onClick={() => props.onNames([HIKVISION])}>
              {HIKVISION}
            </button>
          </p>
        )}
      </div>
    </DropNames>
  );
}
