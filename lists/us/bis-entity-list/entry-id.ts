import type { PlaceCode } from "../../../src/vocabulary/index.ts";

/** Letters and figures of a text in their plain Latin form, joined by single dashes: what punctuation cannot change. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[`'\u2018\u2019\u02bc]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const LONGEST = 90;

/**
 * Ids of a publication: the country of the row and the name, `cn-hangzhou-hikvision-digital-technology-co-ltd`. Where a
 * country has the same name twice, the oldest citation tells them apart, then the order of the rows.
 * INVARIANT: punctuation, dashes, line breaks and letter case of a row have no part in its id.
 */
export function idMaker(): (country: PlaceCode | undefined, name: string, firstCitation: string) => string {
  const given = new Set<string>();
  return (country, name, firstCitation) => {
    const base = `${(country ?? "xx").toLowerCase()}-${slug(name).slice(0, LONGEST).replace(/-$/, "")}`;
    const cited = `${base}--${slug(firstCitation).replace(/-/g, "")}`;
    let id = given.has(base) ? cited : base;
    for (let copy = 2; given.has(id); copy += 1) id = `${cited}-${copy}`;
    given.add(id);
    return id;
  };
}
