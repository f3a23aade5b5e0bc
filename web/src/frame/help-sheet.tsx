import { Dialog } from "./dialog.tsx";
import { BESIDE, SCREENS } from "./places-to-go.ts";

const KEYS: ReadonlyArray<readonly [string, string]> = [
  ["Ctrl K", "find anything: screens, sections, countries, names, customers, orders, days"],
  ["/", "to the search field of the screen"],
  ["j  k", "down and up through rows"],
  ["Enter", "open the row"],
  ["Esc", "close, leave the field, or go back"],
  ["↑  ↓", "in the day: a day later, a day earlier; in the graph: along a column"],
  ["←  →", "in the graph: to the column beside; Enter follows a bar"],
  ["?", "this sheet"],
];

/** All keys, and the way back to the story of the first visit. */
export function HelpSheet({ onClose, onGuide }: { readonly onClose: () => void; readonly onGuide: () => void }) {
  return (
    <Dialog title="Keys and help" onClose={onClose}>
      <div className="dialog-body">
        <dl className="keys">
          {KEYS.map(([keys, what]) => (
            <KeyRow key={keys} keys={keys} what={what} />
          ))}
          {[...SCREENS, ...BESIDE].map((s) => (
            <KeyRow key={s.to} keys={`g ${s.key}`} what={`${s.name}: ${s.what}`} />
          ))}
        </dl>
        <p className="block">
          <button type="button" className="button" onClick={onGuide}>
            Play the story of 2019 again
          </button>
        </p>
        <p className="block quiet small">
          Every answer names its law, its lists and their age. What was not looked at is said in the answer. Nothing on
          these pages is a decision; a person decides.
        </p>
      </div>
    </Dialog>
  );
}

function KeyRow({ keys, what }: { readonly keys: string; readonly what: string }) {
  return (
    <>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{what}</dd>
    </>
  );
}
