import type { AssessmentNote, AssessmentRecord, RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { bytesAt, type EmbeddedDatabase, type Row, textAt } from "./database.ts";
import { pack, unpackOwn } from "./packing.ts";

const INSERT = `INSERT INTO assessment (record_id, id, asked_at, screened, question, editions, engine, law, answer)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record_id) DO NOTHING`;

const ADD_NOTE = `INSERT INTO assessment_note (record_id, at, kind, person, judgement, reason, seen)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** Answers given, one packed row each, only ever added to. */
export function embeddedAssessments(db: EmbeddedDatabase): AssessmentRecord {
  const append = (r: RecordedAssessment) =>
    db.run(
      INSERT,
      r.recordId,
      r.id,
      r.askedAt,
      r.screened ? 1 : 0,
      packed(r.question),
      JSON.stringify(r.editions),
      r.engine,
      r.law,
      packed(r.answer),
    );
  return {
    async append(record) {
      append(record);
    },
    async appendAll(records) {
      db.inOneStep(() => {
        for (const record of records) append(record);
      });
    },
    async find(id) {
      const row = db.one(
        "SELECT * FROM assessment WHERE record_id = ? OR id = ? ORDER BY record_id = ? DESC, seq DESC LIMIT 1",
        id,
        id,
        id,
      );
      return row && recordOf(row);
    },
    async newest(limit) {
      return db.all("SELECT * FROM assessment ORDER BY seq DESC LIMIT ?", limit).map(recordOf);
    },
    async addNote(n) {
      db.run(ADD_NOTE, n.recordId, n.at, n.kind, n.by, n.judgement, n.reason, packed(n.seen));
    },
    async notesOn(recordId) {
      return db.all("SELECT * FROM assessment_note WHERE record_id = ? ORDER BY seq", recordId).map(noteOf);
    },
  };
}

const packed = (text: string) => pack(new TextEncoder().encode(text));
const textOf = (row: Row, column: string) => new TextDecoder().decode(unpackOwn(bytesAt(row, column)));

function noteOf(row: Row): AssessmentNote {
  return {
    recordId: textAt(row, "record_id"),
    at: textAt(row, "at") as Instant,
    kind: textAt(row, "kind"),
    by: textAt(row, "person"),
    judgement: textAt(row, "judgement"),
    reason: textAt(row, "reason"),
    seen: textOf(row, "seen"),
  };
}

function recordOf(row: Row): RecordedAssessment {
  const editions: unknown = JSON.parse(textAt(row, "editions"));
  return {
    recordId: textAt(row, "record_id"),
    id: textAt(row, "id"),
    askedAt: textAt(row, "asked_at") as Instant,
    screened: row["screened"] === 1,
    question: textOf(row, "question"),
    editions: Array.isArray(editions) ? editions.map(String) : [],
    engine: textAt(row, "engine"),
    law: textAt(row, "law"),
    answer: textOf(row, "answer"),
  };
}
