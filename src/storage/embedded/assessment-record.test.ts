import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assessmentRecordContract } from "../contract/assessment-record.contract.ts";
import { EmbeddedDatabase, embeddedAssessments } from "./index.ts";

assessmentRecordContract("embedded", async () => {
  const home = mkdtempSync(join(tmpdir(), "licet-record-"));
  const db = new EmbeddedDatabase(join(home, "licet.sqlite"));
  return {
    record: embeddedAssessments(db),
    close: async () => {
      db.close();
      rmSync(home, { recursive: true });
    },
  };
});

describe("the embedded record", () => {
  it("refuses to change or delete an answer, whoever asks", () => {
    const db = new EmbeddedDatabase(":memory:");
    db.run(
      "INSERT INTO assessment (record_id, id, asked_at, screened, question, editions, engine, law, answer) VALUES ('r', 'q', 't', 1, x'00', '[]', 'e', 'l', x'00')",
    );
    expect(() => db.run("UPDATE assessment SET law = 'other'")).toThrow("only ever added");
    expect(() => db.run("DELETE FROM assessment")).toThrow("only ever added");
    db.run(
      "INSERT INTO assessment_note (record_id, at, kind, person, judgement, reason, seen) VALUES ('r', 't', 'k', 'p', 'j', 'b', x'00')",
    );
    expect(() => db.run("UPDATE assessment_note SET reason = 'other'")).toThrow("only ever added");
    expect(() => db.run("DELETE FROM assessment_note")).toThrow("only ever added");
    db.close();
  });
});
