import type { ListAsked } from "../../../src/operations/index.ts";
import { grouped } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";

/** Which lists were looked at and which were not: under every result, found or not. */
export function LooksAt({ lists, asOf }: { readonly lists: readonly ListAsked[]; readonly asOf: string }) {
  const loaded = lists.filter((l) => l.edition !== undefined);
  const absent = lists.filter((l) => l.edition === undefined);
  return (
    <section className="looks-at small" aria-label="Lists looked at">
      <p>
        Looked at, as of {longDay(asOf)}:{" "}
        {loaded.length === 0
          ? "no list"
          : loaded
              .map(
                (l) =>
                  `${shortTitle(l.title)} (${grouped(l.entries)} entries, edition of ${l.publishedAt ?? "?"}${l.state === "fresh" ? "" : `, ${l.state}`})`,
              )
              .join(", ")}
        .
      </p>
      {absent.length > 0 && (
        <p>
          <strong>Not loaded, so not looked at:</strong> {absent.map((l) => shortTitle(l.title)).join(", ")}.
        </p>
      )}
    </section>
  );
}
