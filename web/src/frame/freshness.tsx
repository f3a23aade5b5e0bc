import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lastAnswer } from "../api/ask-server.ts";
import { sourcesQuery } from "../api/listing.ts";
import { worldQuery } from "../api/world.ts";
import { ageInWords } from "../words/days.ts";

/** How fresh the lists are, in one line of the top bar. */
export function Freshness() {
  const { data } = useQuery(sourcesQuery);
  if (data === undefined) return <span className="fresh">lists …</span>;
  const loaded = data.sources.filter((s) => s.edition !== undefined);
  const oldest = Math.max(0, ...loaded.map((s) => s.ageHours ?? 0));
  const stale = loaded.some((s) => s.state === "stale" || s.state === "soft-stale");
  const words =
    loaded.length === 0
      ? "no list loaded"
      : `${loaded.length} of ${data.sources.length} sources, ${loaded.length === 1 ? "" : "oldest "}${ageInWords(oldest)} old${stale ? ", stale" : ""}`;
  return (
    <Link to="/lists" className="fresh">
      {stale ? "△ " : ""}
      {words}
    </Link>
  );
}

/** World, law, engine and the last round trip, along the bottom of wide pages. */
export function StatusLine({ busy }: { readonly busy: boolean }) {
  const { data } = useQuery(worldQuery());
  const { ms } = lastAnswer;
  return (
    <footer className="status-line">
      <span>{data ? `law ${data.law.edition}, text through ${data.law.textThrough}` : "law …"}</span>
      <span>{data ? `engine ${data.engine}` : ""}</span>
      <span>{data ? `answers from ${data.answersFrom} on` : ""}</span>
      <span style={{ marginLeft: "auto" }}>
        {busy ? "asking …" : ms === undefined ? "" : `last answer ${Math.round(ms)} ms`}
      </span>
    </footer>
  );
}
