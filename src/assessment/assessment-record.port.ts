import type { Instant } from "../vocabulary/index.ts";

/** An assessment as it was given, with everything needed to give it again. */
export interface RecordedAssessment {
  /** Digest of the bytes of question and answer; the record's own name. */
  readonly recordId: string;
  /** The id printed in the answer; several records may share it. */
  readonly id: string;
  /** The moment of asking; ages in the answer count to it. */
  readonly askedAt: Instant;
  readonly screened: boolean;
  /** The question as it came, JSON. */
  readonly question: string;
  /** Editions of lists the answer was made from. */
  readonly editions: readonly string[];
  readonly engine: string;
  readonly law: string;
  /** The answer's bytes, JSON. */
  readonly answer: string;
}

/** What a named person decided about a recorded answer, beside it. Notes are added, never changed; the answer stays as it was. */
export interface AssessmentNote {
  readonly recordId: string;
  readonly at: Instant;
  /** What the note is about, `due-diligence`. */
  readonly kind: string;
  /** The person's name. */
  readonly by: string;
  readonly judgement: string;
  readonly reason: string;
  /** What lay before the person, JSON. */
  readonly seen: string;
}

/** What storage must offer to the desk that answers questions. Records are appended, never changed. */
export interface AssessmentRecord {
  /** Appends; recording the same bytes twice keeps one. */
  append(record: RecordedAssessment): Promise<void>;
  /** All records in one step: all of them are there afterwards, or none. */
  appendAll(records: readonly RecordedAssessment[]): Promise<void>;
  /** By record id, or the newest with that answer id. */
  find(id: string): Promise<RecordedAssessment | undefined>;
  /** Newest first. */
  newest(limit: number): Promise<readonly RecordedAssessment[]>;
  /** Adds a note to a record; rejects when there is no such record. */
  addNote(note: AssessmentNote): Promise<void>;
  /** The notes on a record, oldest first. */
  notesOn(recordId: string): Promise<readonly AssessmentNote[]>;
}
