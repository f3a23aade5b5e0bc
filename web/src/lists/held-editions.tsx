import { useQuery } from "@tanstack/react-query";
import { sourcesQuery } from "../api/listing.ts";

/** Editions that wait for two people: why each is held, who has signed, and how it is released. */
export function HeldEditions({ source }: { readonly source: string }) {
  const { data } = useQuery(sourcesQuery);
  const held = data?.sources.find((s) => s.source === source)?.held ?? [];
  if (held.length === 0) return null;
  return (
    <section className="block">
      <h2>Held for review</h2>
      {held.map((h) => (
        <div key={h.id} className="trouble">
          <p>
            <code>{h.id}</code>, published {h.publishedAt}: {h.because.join("; ")}
          </p>
          <p className="quiet">
            Signed by {h.signedBy.length === 0 ? "nobody" : h.signedBy.join(", ")}; two people must sign. Until then the
            edition before it stays in force.
          </p>
          <p className="quiet">
            Release with <code>{`licet lists release ${h.source}@${h.id} --by NAME --because REASON`}</code>
          </p>
        </div>
      ))}
    </section>
  );
}
