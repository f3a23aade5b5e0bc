import { childrenOf, textOf, type XmlElement } from "../../../src/authoring/documents/index.ts";

/** Thrown inside this folder for a record that must be set aside. */
export class BadRecord extends Error {}

/** Everything that a record may hold, and what stands inside. An element not here stops the load. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  DATAID: [],
  VERSIONNUM: [],
  FIRST_NAME: [],
  SECOND_NAME: [],
  THIRD_NAME: [],
  FOURTH_NAME: [],
  UN_LIST_TYPE: [],
  REFERENCE_NUMBER: [],
  LISTED_ON: [],
  GENDER: [],
  SUBMITTED_BY: [],
  SUBMITTED_ON: [],
  DELISTED_ON: [],
  NAME_ORIGINAL_SCRIPT: [],
  COMMENTS1: [],
  TITLE: ["VALUE"],
  DESIGNATION: ["VALUE"],
  NATIONALITY: ["VALUE"],
  NATIONALITY2: ["VALUE"],
  LIST_TYPE: ["VALUE"],
  LAST_DAY_UPDATED: ["VALUE"],
  ALIAS: "QUALITY ALIAS_NAME DATE_OF_BIRTH CITY_OF_BIRTH COUNTRY_OF_BIRTH NOTE".split(" "),
  ADDRESS: "STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY NOTE".split(" "),
  DATE_OF_BIRTH: "TYPE_OF_DATE NOTE DATE YEAR FROM_YEAR TO_YEAR".split(" "),
  PLACE_OF_BIRTH: "STREET CITY STATE_PROVINCE COUNTRY NOTE".split(" "),
  DOCUMENT:
    "TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY DATE_OF_ISSUE CITY_OF_ISSUE COUNTRY_OF_ISSUE NOTE".split(
      " ",
    ),
  SORT_KEY: [],
  SORT_KEY_LAST_MOD: [],
};

/** The name of an element without the kind of record it is repeated with, `ENTITY_ALIAS` → `ALIAS`. */
function plainName(name: string): string {
  return name.replace(/^(?:INDIVIDUAL|ENTITY)_/, "");
}

/** The first element of a record that nobody reads. */
export function unknownElement(record: XmlElement): string | undefined {
  for (const element of childrenOf(record)) {
    const name = plainName(element.name);
    const inside = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
    if (inside === undefined) return element.name;
    const odd = childrenOf(element).find((part) => !inside.includes(part.name));
    if (odd !== undefined) return `${element.name}/${odd.name}`;
  }
  return undefined;
}

/** Elements of a plain name, `ALIAS` for both `ENTITY_ALIAS` and `INDIVIDUAL_ALIAS`. */
export function all(record: XmlElement, name: string): XmlElement[] {
  return childrenOf(record).filter((element) => plainName(element.name) === name);
}

/** The words of the first element of a name; undefined when it is missing or empty. */
export function words(record: XmlElement, name: string): string | undefined {
  return textOf(childrenOf(record, name)[0]) || undefined;
}

/** The words of elements that repeat a VALUE. */
export function values(record: XmlElement, name: string): string[] {
  return childrenOf(record, name).flatMap((element) => childrenOf(element, "VALUE").map(textOf).filter(Boolean));
}
