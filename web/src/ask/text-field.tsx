import { type HTMLAttributes, useId } from "react";
import { useSettledText } from "../frame/settled-text.ts";

/** A field of the form: typed freely, handed on when the hand rests. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSettled: (text: string) => void;
  readonly example?: string;
  readonly list?: string;
  readonly mono?: boolean;
  readonly hint?: string;
  readonly lines?: number;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  readonly hideLabel?: boolean;
}) {
  const id = useId();
  const { typed, setTyped, settleNow } = useSettledText(props.value, props.onSettled);
  const shared = {
    id,
    className: props.mono ? "input mono" : "input",
    value: typed,
    placeholder: props.example,
    dir: "auto" as const,
    autoComplete: "off",
    spellCheck: false,
    onBlur: settleNow,
    ...(props.hint ? { "aria-describedby": `${id}-hint` } : {}),
  };
  return (
    <div className="field">
      <label htmlFor={id} className={props.hideLabel ? "unseen" : "label"}>
        {props.label}
      </label>
      {props.lines ? (
        <textarea {...shared} rows={props.lines} onChange={(e) => setTyped(e.target.value)} />
      ) : (
        <input {...shared} list={props.list} inputMode={props.inputMode} onChange={(e) => setTyped(e.target.value)} />
      )}
      {props.hint && (
        <p id={`${id}-hint`} className="hint">
          {props.hint}
        </p>
      )}
    </div>
  );
}
