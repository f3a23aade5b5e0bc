import { TextField } from "../ask/text-field.tsx";
import type { Scenario } from "./scenario.ts";

/** What else may be feared: items under another classification, a rule switched on or off. */
export function MoreToPropose({
  asked,
  onChange,
}: {
  readonly asked: Scenario;
  readonly onChange: (part: Scenario) => void;
}) {
  const open = asked.move !== undefined || asked.affiliates !== undefined;
  return (
    <details open={open || undefined}>
      <summary>another classification, or a rule switched</summary>
      <div className="propose-moves">
        <TextField
          label="Products or an entry"
          value={asked.move ?? ""}
          onSettled={(move) => onChange({ move: move || undefined })}
          example="P-001, P-002 or EAR99"
          mono
        />
        <TextField
          label="move to"
          value={asked.moveTo ?? ""}
          onSettled={(to) => onChange({ moveTo: to || undefined })}
          example="4A003"
          mono
        />
        <label className="field">
          <span>The affiliates rule</span>
          <select
            className="input"
            value={asked.affiliates ?? ""}
            onChange={(e) => onChange({ affiliates: e.target.value || undefined })}
          >
            <option value="">as the law of the day says</option>
            <option value="on">on</option>
            <option value="off">off</option>
          </select>
        </label>
      </div>
    </details>
  );
}
