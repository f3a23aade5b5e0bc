import type { EditionStore, ShelvedEdition } from "../../list-history/edition-store.port.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { bytesAt, type EmbeddedDatabase, optionalTextAt, type Row, textAt } from "./database.ts";
import { pack, unpackOwn } from "./packing.ts";

type Edition = Parameters<EditionStore["setAside"]>[0];
type Attempt = Parameters<EditionStore["noteAttempt"]>[0];
type Signature = Parameters<EditionStore["sign"]>[2];
type Summary = Omit<Edition, "standing">;

/** Later than any instant. */
const END_OF_TIME = "9999";

/** An edition in force is the last one switched to; `at` bounds what was known. */
const IN_FORCE = `SELECT e.build, e.id, e.summary, s.at
  FROM edition_switch s JOIN edition e ON e.build = s.build
  WHERE s.source = ? AND s.at <= ? ORDER BY s.seq DESC LIMIT 1`;

/** Of an id built more than once, the build that took force, else the latest. */
const BY_ID = `SELECT e.build, e.summary FROM edition e
  LEFT JOIN edition_switch s ON s.build = e.build
  WHERE e.source = ? AND e.id = ? ORDER BY s.seq IS NULL, e.build DESC LIMIT 1`;

/** Editions in the embedded database: one packed blob each, a row for each switch, attempt and signature. */
export function embeddedEditions(db: EmbeddedDatabase): EditionStore {
  const editionOf = readerOfBuilds(db);
  return {
    async inForce(source, knownAt) {
      const row = db.one(IN_FORCE, source, knownAt ?? END_OF_TIME);
      if (row === undefined) return undefined;
      const edition = editionOf(row);
      const since = textAt(row, "at") as Instant;
      return { edition, since, currentAsOf: currentAsOf(db, source, edition.id, knownAt) ?? since };
    },
    async edition(source, id) {
      const row = db.one(BY_ID, source, id);
      return row && editionOf(row);
    },
    async currentAsOf(source, id, knownAt) {
      return currentAsOf(db, source, id, knownAt);
    },
    async shelf(source) {
      return shelf(db, source);
    },
    async setAside(edition) {
      const { standing, ...summary } = edition;
      const blob = pack(new TextEncoder().encode(JSON.stringify(standing)));
      db.run(
        `INSERT INTO edition (source, id, after, summary, standing) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (source, id, after) DO NOTHING`,
        edition.source,
        edition.id,
        edition.after ?? "",
        JSON.stringify(summary),
        blob,
      );
    },
    async switchTo(source, id, expected, attempt) {
      return db.inOneStep(() => {
        const current = db.one(IN_FORCE, source, END_OF_TIME);
        if ((current && textAt(current, "id")) !== expected) return false;
        const built = db.one(
          "SELECT build FROM edition WHERE source = ? AND id = ? AND after = ?",
          source,
          id,
          expected ?? "",
        );
        if (built === undefined) throw new Error(`edition ${id} of ${source} was never set aside after ${expected}`);
        db.run(
          "INSERT INTO edition_switch (source, build, at) VALUES (?, ?, ?)",
          source,
          Number(built["build"]),
          attempt.at,
        );
        noteAttempt(db, attempt);
        return true;
      });
    },
    async noteAttempt(attempt) {
      noteAttempt(db, attempt);
    },
    async attempts(source, limit) {
      const rows =
        source === undefined
          ? db.all("SELECT note FROM list_attempt ORDER BY seq DESC LIMIT ?", limit ?? -1)
          : db.all("SELECT note FROM list_attempt WHERE source = ? ORDER BY seq DESC LIMIT ?", source, limit ?? -1);
      return rows.map((row) => JSON.parse(textAt(row, "note")) as Attempt);
    },
    async sign(source, id, signature) {
      const written = db.run(
        `INSERT INTO edition_signature (source, edition, after, person, signature) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (source, edition, after, person) DO NOTHING`,
        source,
        id,
        signature.after ?? "",
        signature.person.normalize("NFKC").trim().toLowerCase(),
        JSON.stringify(signature),
      );
      return written === 1;
    },
    async signatures(source, id) {
      const rows = db.all(
        "SELECT signature FROM edition_signature WHERE source = ? AND edition = ? ORDER BY seq",
        source,
        id,
      );
      return rows.map((row) => JSON.parse(textAt(row, "signature")) as Signature);
    },
  };
}

/** Builds unpacked and kept, the latest used last: a build is never rewritten, and every question needs one. */
const KEPT = 6;

/** Reads the edition of a row with `build` and `summary`; what was unpacked lately is not unpacked again. */
function readerOfBuilds(db: EmbeddedDatabase): (row: Row) => Edition {
  const kept = new Map<number, Edition>();
  return (row) => {
    const build = Number(row["build"]);
    const edition = kept.get(build) ?? unpacked(db, build, textAt(row, "summary"));
    kept.delete(build);
    kept.set(build, edition);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return edition;
  };
}

function unpacked(db: EmbeddedDatabase, build: number, summaryText: string): Edition {
  const row = db.one("SELECT standing FROM edition WHERE build = ?", build);
  if (row === undefined) throw new Error(`build ${build} has a summary and no entries`);
  const standing = new TextDecoder().decode(unpackOwn(bytesAt(row, "standing")));
  const summary = JSON.parse(summaryText) as Summary;
  return { ...summary, standing: JSON.parse(standing) as Edition["standing"] };
}

function shelf(db: EmbeddedDatabase, source: string | undefined): ShelvedEdition[] {
  const rows = db.all(
    `SELECT e.summary, min(s.at) AS since FROM edition e LEFT JOIN edition_switch s ON s.build = e.build
     WHERE ?1 = '' OR e.source = ?1 GROUP BY e.build ORDER BY e.build`,
    source ?? "",
  );
  const byId = new Map<string, ShelvedEdition>();
  for (const row of rows) {
    const summary = JSON.parse(textAt(row, "summary")) as Summary;
    const since = optionalTextAt(row, "since") as Instant | undefined;
    const key = `${summary.source}@${summary.id}`;
    if (byId.get(key)?.inForceSince !== undefined) continue;
    byId.set(key, since === undefined ? summary : { ...summary, inForceSince: since });
  }
  return [...byId.values()];
}

function currentAsOf(
  db: EmbeddedDatabase,
  source: string,
  id: string,
  knownAt: Instant | undefined,
): Instant | undefined {
  const row = db.one(
    `SELECT max(current_as_of) AS latest FROM list_attempt
     WHERE source = ? AND edition = ? AND at <= ? AND outcome IN ('accepted', 'unchanged', 'released')`,
    source,
    id,
    knownAt ?? END_OF_TIME,
  );
  return row && (optionalTextAt(row, "latest") as Instant | undefined);
}

function noteAttempt(db: EmbeddedDatabase, attempt: Attempt): void {
  db.run(
    "INSERT INTO list_attempt (source, at, outcome, edition, current_as_of, note) VALUES (?, ?, ?, ?, ?, ?)",
    attempt.source,
    attempt.at,
    attempt.outcome,
    attempt.edition ?? null,
    attempt.currentAsOf ?? null,
    JSON.stringify(attempt),
  );
}
