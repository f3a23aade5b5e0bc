/** A section, supplement or entry named in a text, where it stands there, and the address that opens it. */
export interface CitedPlace {
  readonly from: number;
  readonly until: number;
  readonly to: "/law" | "/law/control-list";
  readonly search: { readonly section?: string; readonly code?: string };
}

const SECTION = /(?:§§? ?|\b[Ss]ections? |\b15 CFR )(\d{3}\.\d{1,2}(?:\([A-Za-z0-9]{1,5}\))*)/;
const SUPPLEMENT =
  /\b[Ss]upp(?:lement|\.)? ?[Nn]o\. ?(\d{1,2}) to (?:15 CFR )?[Pp]art (\d{3})|\b15 CFR [Pp]art (\d{3}),? Supp\. ?(\d{1,2})/;
const ENTRY = /\b(\d[A-E]\d{3})\b/;
const ALL = new RegExp([SECTION, SUPPLEMENT, ENTRY].map((r) => r.source).join("|"), "g");

/** What a citation opens: the section, supplement or entry that it begins with. */
export function opens(citation: string): CitedPlace | undefined {
  const [first] = citedIn(citation);
  return first?.from === 0 ? first : undefined;
}

/** Everything a text names that can be opened, in its order. */
export function citedIn(words: string): CitedPlace[] {
  const found: CitedPlace[] = [];
  for (const m of words.matchAll(ALL)) {
    const [whole, section, number, part, otherPart, otherNumber, code] = m;
    const place = { from: m.index, until: m.index + whole.length };
    if (section !== undefined) found.push({ ...place, to: "/law", search: { section: `15 CFR ${section}` } });
    else if (code !== undefined) found.push({ ...place, to: "/law/control-list", search: { code } });
    else {
      const named = `Supplement No. ${number ?? otherNumber} to Part ${part ?? otherPart}`;
      found.push({ ...place, to: "/law", search: { section: named } });
    }
  }
  return found;
}
