/** 15 CFR Parts 734 to 774 as read on one day: a digest for each section, supplement, entry and row. */
import table from "./official-text.table.json" with { type: "json" };

/** The official text the law files were compared with. */
export interface OfficialText {
  /** Day of the text. */
  readonly textOf: string;
  /** Official address; `DATE` and `PART` stand for a day and a part. */
  readonly address: string;
  readonly parts: readonly string[];
  /** First twelve hex digits of the SHA-256 of each unit's words. */
  readonly digests: ReadonlyMap<string, string>;
}

const digests = new Map<string, string>();
for (const [name, digest] of table.units) if (name !== undefined && digest !== undefined) digests.set(name, digest);

/** What was read, for telling what has changed since. */
export const officialText: OfficialText = { ...table.header, digests };

/** The official page where people read a section, supplement or part as it stood on a day. */
export function readingAddress(citation: string, on: string): string {
  const base = `https://www.ecfr.gov/on/${on}/title-15`;
  const section = /15 CFR (\d{3}\.\d+)/.exec(citation)?.[1];
  if (section !== undefined) return `${base}/section-${section}`;
  const part = /Part (\d{3})/i.exec(citation)?.[1];
  if (part === undefined) return base;
  const supplement = /Supp(?:lement)?\.? (?:No\. )?(\d+)/i.exec(citation)?.[1];
  const appendix = supplement === undefined ? "" : `/appendix-Supplement No. ${supplement} to Part ${part}`;
  return encodeURI(`${base}/part-${part}${appendix}`);
}
