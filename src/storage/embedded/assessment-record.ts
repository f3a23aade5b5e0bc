import type { AssessmentRecord, RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import type { Instant } from "../../vocabulary/index.ts";
import { bytesAt, type EmbeddedDatabase, type Row, textAt } from "./database.ts";
import { pack, unpackOwn } from "./packing.ts";

const INSERT = `INSERT INTO assessment (record_id, id, asked_at, screened, question, editions, engine, law, answer)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record_id) DO NOTHING`;

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
  };
}

const packed = (text: string) => pack(new TextEncoder().encode(text));
const textOf = (row: Row, column: string) => new TextDecoder().decode(unpackOwn(bytesAt(row, column)));

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
