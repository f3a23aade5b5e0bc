/** One step of the schema. Steps are only ever added at the end; a step that has run anywhere is never changed. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Rows that are only ever added: SQLite refuses to change or delete them, whoever asks. */
function onlyAdded(table: string): string {
  return ["UPDATE", "DELETE"]
    .map(
      (act) =>
        `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is only ever added to'); END;`,
    )
    .join("\n");
}

/** The schema of the embedded database, step by step, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: "documents and editions",
    sql: `
      CREATE TABLE document (
        digest TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        packing TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT;
      CREATE TABLE document_fetch (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        digest TEXT NOT NULL REFERENCES document (digest),
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        fetched_at TEXT NOT NULL,
        entity_tag TEXT,
        last_modified TEXT
      ) STRICT;
      CREATE INDEX document_fetch_by_address ON document_fetch (address, seq);
      CREATE INDEX document_fetch_by_digest ON document_fetch (digest, seq);
      CREATE TABLE edition (
        build INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        id TEXT NOT NULL,
        after TEXT NOT NULL,
        summary TEXT NOT NULL,
        standing BLOB NOT NULL,
        UNIQUE (source, id, after)
      ) STRICT;
      CREATE TABLE edition_switch (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        build INTEGER NOT NULL REFERENCES edition (build),
        at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX edition_switch_by_source ON edition_switch (source, seq);
      CREATE TABLE list_attempt (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        edition TEXT,
        current_as_of TEXT,
        note TEXT NOT NULL
      ) STRICT;
      CREATE INDEX list_attempt_by_source ON list_attempt (source, seq);
      CREATE TABLE edition_signature (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        edition TEXT NOT NULL,
        after TEXT NOT NULL,
        person TEXT NOT NULL,
        signature TEXT NOT NULL,
        UNIQUE (source, edition, after, person)
      ) STRICT;
      ${["document", "document_fetch", "edition", "edition_switch", "list_attempt", "edition_signature"].map(onlyAdded).join("\n")}
    `,
  },
  {
    name: "answers given",
    sql: `
      CREATE TABLE assessment (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL UNIQUE,
        id TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        screened INTEGER NOT NULL,
        question BLOB NOT NULL,
        editions TEXT NOT NULL,
        engine TEXT NOT NULL,
        law TEXT NOT NULL,
        answer BLOB NOT NULL
      ) STRICT;
      CREATE INDEX assessment_by_id ON assessment (id, seq);
      ${onlyAdded("assessment")}`,
  },
  {
    name: "notes on answers",
    sql: `
      CREATE TABLE assessment_note (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        record_id TEXT NOT NULL REFERENCES assessment (record_id),
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        person TEXT NOT NULL,
        judgement TEXT NOT NULL,
        reason TEXT NOT NULL,
        seen BLOB NOT NULL
      ) STRICT;
      CREATE INDEX assessment_note_by_record ON assessment_note (record_id, seq);
      ${onlyAdded("assessment_note")}`,
  },
];
