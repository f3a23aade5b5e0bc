import { type Asking, type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import {
  civilTelecommunicationsUse,
  embeddedInCivilProduct,
  endUserIsNationalPolice,
  exporterCountry,
  fingerprintEquipment,
  itemBarrelLengthInches,
  itemEnduranceMinutes,
  itemFocalPlaneArrayElements,
  itemFrameRateHz,
  itemRangeKm,
  policeModelViewer,
  saleToPolice,
} from "../facts.ts";
import { allOf, anyOf, not, openUntil, settled, takenAs, type Verdict } from "../three-valued.ts";

/** Reads a condition of a row, in the words of its entry, against the facts of a transaction. */
type ReadCondition = (q: Asking, words: RegExpExecArray) => Verdict;

/** Conditions read from numbers and uses; every other wording is a question in its own words. */
const READ: ReadonlyArray<readonly [RegExp, ReadCondition]> = [
  [/barrel length (less than|greater than or equal to) (\d+) in/, barrel],
  [
    /^frame rate greater than 60 Hz, or a focal plane array with more than 111,000 elements/,
    (q) => cameraAboveLimits(q),
  ],
  [/^frame rate of 60 Hz or less, a focal plane array with not more than 111,000/, (q) => not(cameraAboveLimits(q))],
  [/maximum range of at least 300 (?:kilometers|km)/, (q) => rangeOf300Km(q)],
  [/^firearms$/, () => settled(true)],
  [
    /^“digital computers” for computerized finger-print equipment/,
    (q) => describedAs(q, fingerprintEquipment, FINGERPRINT),
  ],
  [/^police-model infrared viewer/, (q) => describedAs(q, policeModelViewer, POLICE_VIEWER)],
  [/\bnot exported or reexported for use in civil telecommunications applications/, (q) => not(civilTelecom(q))],
  [/^exported or reexported for use in civil telecommunications applications/, (q) => civilTelecom(q)],
  [/when exported from Macau or a destination specified in Country Group D:5/, (q) => exportedFromThere(q)],
];

function numberOf(q: Asking, declared: FactDeclaration): number | undefined {
  const value = q.fact(declared.name);
  return typeof value === "number" ? value : undefined;
}

function compare(q: Asking, declared: FactDeclaration, holds: (n: number) => boolean): Verdict {
  const n = numberOf(q, declared);
  return n === undefined ? openUntil(declared) : settled(holds(n));
}

/** A fact of truth: stated true or false, or open. */
export function statedTruth(q: Asking, declared: FactDeclaration): Verdict {
  const value = q.fact(declared.name);
  if (value === true || (typeof value === "string" && /^(?:yes|true)$/i.test(value))) return settled(true);
  const no = value === false || (typeof value === "string" && /^(?:no|false)$/i.test(value));
  return no ? settled(false) : openUntil(declared);
}

/** A use or end user nobody spoke of counts as absent, and is asked; stated as not known, or in words not understood, it is open. */
export function absentUnlessStated(q: Asking, declared: FactDeclaration, says: string): Verdict {
  const silent = q.fact(declared.name) === undefined && !q.statedUnknown(declared.name);
  if (!silent) return statedTruth(q, declared);
  const before = absent.get(declared);
  if (before?.says[0] === says) return before;
  const made = takenAs(false, declared, says);
  absent.set(declared, made);
  return made;
}

/** What was last taken for granted about a fact: one fact is nearly always taken in the same words. */
const absent = new WeakMap<FactDeclaration, Verdict>();

/** Shotguns by barrel length; where the row adds police, that too (0A502, 0A508). */
function barrel(q: Asking, m: RegExpExecArray): Verdict {
  const inches = Number(m[2]);
  const length = barrelLength(q, (n) => (m[1] === "less than" ? n < inches : n >= inches));
  return /police or law enforcement/.test(m.input) ? allOf([length, forPolice(q)]) : length;
}

const BARREL_IN_WORDS =
  /\bbarrel(?: length)?(?: of)?:? (\d+(?:\.\d+)?) ?(?:-?inch(?:es)?|in\b|")|\b(\d+(?:\.\d+)?)[- ]?(?:inch|in\.?|")[- ]barrel/i;

/** The barrel length in inches that a description names. */
export function barrelInWords(description: string | undefined): number | undefined {
  const m = BARREL_IN_WORDS.exec(description ?? "");
  return m === null ? undefined : Number(m[1] ?? m[2]);
}

/** The barrel as stated, or as described and then asked. */
function barrelLength(q: Asking, holds: (inches: number) => boolean): Verdict {
  const stated = compare(q, itemBarrelLengthInches, holds);
  const described = barrelInWords(q.transaction.item.description);
  if (stated.is !== "unknown" || described === undefined || q.statedUnknown(itemBarrelLengthInches.name)) return stated;
  return takenAs(holds(described), itemBarrelLengthInches, `described with a barrel of ${described} inches`);
}

/** Names of parties that are taken to be police, where a row opens or closes for police. */
export const POLICE = /\bpolice\b|\bpolic[ií]a\b|\bpoli[zc]ei\b|\bgendarmerie\b|\blaw enforcement\b|\bsheriff/i;

/** For police: as stated; a party that calls itself police counts as police, and a use that speaks of police leaves it open. */
function forPolice(q: Asking): Verdict {
  if (statedTruth(q, endUserIsNationalPolice).is === "yes") return settled(true);
  const stated = statedTruth(q, saleToPolice);
  if (stated.is !== "unknown") return stated;
  const named = q.transaction.parties.find((p) => POLICE.test(p.name));
  if (named) return takenAs(true, saleToPolice, `${named.name} is taken to be police by its name`);
  if (POLICE.test(q.transaction.endUse ?? "")) return openUntil(saleToPolice);
  return absentUnlessStated(q, saleToPolice, "nothing says that the shotgun is for police or law enforcement");
}

const FINGERPRINT = /\bfinger-?\s?print/i;
const POLICE_VIEWER = /\bpolice[- ]model\b/i;

/** As stated; else taken at the word of the description, and asked; else open. */
function describedAs(q: Asking, declared: FactDeclaration, words: RegExp): Verdict {
  const stated = statedTruth(q, declared);
  const description = q.transaction.item.description ?? "";
  if (stated.is !== "unknown" || q.statedUnknown(declared.name) || !words.test(description)) return stated;
  return takenAs(true, declared, `described as “${description}”: taken at its word`);
}

/** For civil telecommunications, as stated; an entry asks more of the item until that is claimed. */
const civilTelecom = (q: Asking): Verdict =>
  absentUnlessStated(
    q,
    civilTelecommunicationsUse,
    "nothing says that the item is for use in civil telecommunications applications",
  );

/** 6A003.b.4.b: above 60 Hz, or above 111,000 elements, or to be embedded in a civil product (15 CFR 742.6(a)(2)). */
function cameraAboveLimits(q: Asking): Verdict {
  return anyOf([
    compare(q, itemFrameRateHz, (n) => n > 60),
    compare(q, itemFocalPlaneArrayElements, (n) => n > 111_000),
    absentUnlessStated(q, embeddedInCivilProduct, "nothing says that the camera is to be embedded in a civil product"),
  ]);
}

/** The speed limit of civil small unmanned aircraft, 100 miles per hour (14 CFR 107.51(a)); used only to bound range by endurance. */
const FASTEST_SMALL_UAV_KM_PER_HOUR = 161;

/** Range of 300 km: stated, or bounded by the stated endurance. */
function rangeOf300Km(q: Asking): Verdict {
  const range = compare(q, itemRangeKm, (km) => km >= 300);
  const minutes = numberOf(q, itemEnduranceMinutes);
  if (range.is !== "unknown" || minutes === undefined) return range;
  const neededSpeed = 300 / (minutes / 60);
  if (neededSpeed <= FASTEST_SMALL_UAV_KM_PER_HOUR) return range;
  const says = `the range of 300 km is taken as out of reach: with ${minutes} minutes of endurance it needs ${Math.floor(neededSpeed)} km/h, more than civil small unmanned aircraft may fly (14 CFR 107.51(a))`;
  return takenAs(false, itemRangeKm, says);
}

/** Macau and Country Group D:5 as senders (15 CFR 742.6(a)(6)(ii)); an export from the United States never starts there. */
function exportedFromThere(q: Asking): Verdict {
  if (q.transaction.kind === "export" && q.fact(exporterCountry.name) === undefined) return settled(false);
  return statedTruth(
    q,
    fact("exportedFromMacauOrD5", "does the export start in Macau or a country of Country Group D:5?", "exporter"),
  );
}

/** The name under which a wording is asked: its first words in camel case, `item.usableInMissiles`. */
export function conditionName(words: string): string {
  const plain = words.replace(/[^A-Za-z0-9 .:-]/g, " ").replace(/[.:-]/g, " ");
  const all = plain.split(/\s+/).filter(Boolean).slice(0, 12);
  return `item.${all.map((w, i) => (i === 0 ? w.toLowerCase() : `${w.charAt(0).toUpperCase()}${w.slice(1)}`)).join("")}`;
}

/**
 * Does a condition of a row hold? A wording that narrows the row ("when usable in missiles") leaves it open until the
 * fact is stated. A wording that takes something out of the row ("not for civil use") must be claimed: unstated, the
 * row reaches the item, and the fact is asked.
 */
export function conditionHolds(q: Asking, words: string): Verdict {
  for (const [pattern, read] of READ) {
    const m = pattern.exec(words);
    if (m) return read(q, m);
  }
  const exempts = /^not\b|, not exported or reexported for /.test(words);
  const positive = exempts ? words.replace(/^not\s+/, "").replace(/^.*?, not exported or reexported /, "") : words;
  const declared = fact(conditionName(positive), `is this so: ${positive}?`, "engineer");
  if (!exempts) return statedTruth(q, declared);
  return not(absentUnlessStated(q, declared, `nothing says that the item is ${positive.replace(/^is /, "")}`));
}
