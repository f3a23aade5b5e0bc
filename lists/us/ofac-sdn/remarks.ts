import { type ListEntry, type ListedName, type PlaceCode, placeCode } from "../../../src/vocabulary/index.ts";

type Identifier = ListEntry["identifiers"][number];

/** What the remarks of an entry hold besides words for people. */
export interface ReadRemarks {
  readonly names: readonly ListedName[];
  readonly identifiers: readonly Identifier[];
  readonly places: readonly PlaceCode[];
}

/** Kinds of identifiers the source prints, longest first where one begins another. */
const KINDS =
  `National ID No.|Tax ID No.|Passport|Registration ID|Registration Number|Identification Number|Company Number|
Vessel Registration Identification|Vessel Registration Number|Aircraft Tail Number|Aircraft Manufacturer's Serial Number (MSN)|
Aircraft Mode S Transponder Code|MMSI|SWIFT/BIC|V.A.T. Number|D-U-N-S Number|Legal Entity Number|Business Registration Number|
Business Number|Commercial Registry Number|Chamber of Commerce Number|Enterprise Number|Economic Register Number|
Government Gazette Number|Unified Social Credit Code (USCC)|RFC|C.U.R.P.|C.U.I.T.|C.U.I.|C.U.I.P.|NIT #|Cedula No.|RUC #|
Matricula Mercantil No|RTN|N.I.E.|C.I.F.|D.N.I.|SSN|BIK (RU)|License|Electoral Registry No.|Website|Email Address|
Phone Number|Digital Currency Address -`
    .replaceAll("\n", "")
    .split("|");

const QUOTED_NAME = /^(a|f|n)\.k\.a\. '(.*)'$/;

/** Reads the remarks: quoted names are weak ones, numbers become identifiers; everything else stays words. */
export function readRemarks(remarks: string): ReadRemarks {
  const names: ListedName[] = [];
  const identifiers: Identifier[] = [];
  const places = new Set<PlaceCode>();
  for (const part of remarks.replace(/\.$/, "").split("; ")) {
    const piece = part.trim();
    const name = QUOTED_NAME.exec(piece);
    if (name?.[2]) {
      names.push({ text: name[2], role: name[1] === "f" ? "former" : "weak-alias" });
      continue;
    }
    const place = /^(?:alt\. )?(?:nationality|citizen) (.+)$/.exec(piece)?.[1];
    const code = place === undefined ? undefined : placeCode(place);
    if (code !== undefined) places.add(code);
    const identifier = readIdentifier(piece.replace(/^alt\. /, ""));
    if (identifier !== undefined) identifiers.push(identifier);
  }
  return { names, identifiers, places: [...places] };
}

/** `Passport 717637093 (Russia)`; the words after the country, such as an expiry, stay in the remarks. */
function readIdentifier(piece: string): Identifier | undefined {
  const kind = KINDS.find((one) => piece.startsWith(`${one} `));
  if (kind === undefined) return undefined;
  const rest = piece.slice(kind.length + 1);
  const m = /^([^(]+?) \(([^)]+)\)/.exec(rest);
  const country = m?.[2] === undefined ? undefined : placeCode(m[2]);
  const value = country === undefined ? rest : (m?.[1] ?? rest);
  return { type: kind.replace(/ -$/, ""), value, ...(country === undefined ? {} : { country }) };
}
