import { TextField } from "../ask/text-field.tsx";
import { OneOrEvery } from "../frame/one-or-every.tsx";
import type { Scenario } from "./scenario.ts";

/** What else may be feared: items under another classification, a rule switched on or off. */
export function MoreToPropose({
  asked,
  onChange,
}: {
  readonly asked: Scenario;
  readonly onChange: (part: Scenario) => void;
}) {
  const open = asked.move !== undefined || asked.affiliates !== undefined || asked.like !== undefined;
  return (
    <details open={open || undefined}>
      <summary>another classification, a rule switched, goods under way</summary>
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
        <OneOrEvery
          name="The affiliates rule"
          every="as the law of the day says"
          value={asked.affiliates}
          of={["on", "off"].map((state) => [state, state])}
          take={(affiliates) => onChange({ affiliates })}
        />
        <TextField
          label="Goods under way may go on like the rule"
          value={asked.like ?? ""}
          onSettled={(like) => onChange({ like: like || undefined })}
          example="84 FR 54002"
          hint="Its savings clause is taken as a model, with its dates moved to the proposal's; empty: none."
          mono
        />
      </div>
    </details>
  );
}
