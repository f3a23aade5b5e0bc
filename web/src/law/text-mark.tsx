import { longDay } from "../words/days.ts";
import { Cite } from "./cited.tsx";

/** Where a table of the law was read, and a plain word where that text is later than the day asked. */
export function TextMarkLine({
  mark,
  asOf,
}: {
  readonly mark: {
    readonly citation: string;
    readonly textOf: string;
    readonly source: string;
    readonly laterThanAsked: boolean;
  };
  readonly asOf: string;
}) {
  return (
    <p className="quiet small">
      <Cite of={mark.citation} />, as the text of {longDay(mark.textOf)} prints it
      {mark.laterThanAsked && (
        <>
          . <strong className="ink">△ That is later than {longDay(asOf)}</strong>: no text of the day asked was read,
          and it may have been otherwise
        </>
      )}
      . <a href={mark.source}>Official source</a>
    </p>
  );
}
