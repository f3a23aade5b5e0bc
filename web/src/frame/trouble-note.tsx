import { Refused } from "../api/ask-server.ts";
import { seen } from "../words/scripts-of-names.ts";

/** What went wrong, where, why and what to do, in the words of the command line. */
export function TroubleNote({ error }: { readonly error: unknown }) {
  const troubles =
    error instanceof Refused
      ? error.troubles
      : [
          {
            code: "page/broken",
            at: "page",
            because: String(error instanceof Error ? error.message : error),
            try: "reload the page",
          },
        ];
  return (
    <div className="trouble" role="alert">
      {troubles.slice(0, 8).map((t) => (
        <p key={`${t.code} ${t.at} ${t.because}`}>
          <code>{t.code}</code> at <code>{seen(t.at)}</code>: {seen(t.because)}
          <br />
          <span className="quiet">Try: {t.try}</span>
        </p>
      ))}
      {troubles.length > 8 && <p className="quiet">and {troubles.length - 8} more</p>}
    </div>
  );
}

/** Shown where the answer will be, once waiting is worth a word. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <p className="waiting" role="status">
      {what}
    </p>
  );
}
