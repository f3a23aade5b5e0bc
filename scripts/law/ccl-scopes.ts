import type { Condition, Scope } from "../../law/us/ear/774-commerce-control-list/entry.ts";
import { READINGS } from "./ccl-readings.table.ts";
import { type ItemList, readItems, readParagraphs } from "./paragraph-lists.ts";

function plainScope(words: string, eccn: string): Scope | undefined {
  if (/^(?:the )?entire entry$/.test(words)) return { whole: true };
  const except = /^(?:the )?entire entry,? (?:except|EXCEPT):? (.*)$/.exec(words);
  if (except) {
    const list = readParagraphs(except[1] ?? "", eccn);
    return list && list.except.length === 0 ? { whole: true, except: list.only } : undefined;
  }
  const named =
    /^(?:(?:the )?(?:items|commodities|“software”|software|technology|“technology”) (?:controlled (?:by|in)|specified (?:by|in)|in) )?(.*)$/.exec(
      words,
    );
  const list = readParagraphs(named?.[1] ?? words, eccn);
  if (!list) return undefined;
  return { only: list.only, ...(list.except.length > 0 ? { except: list.except } : {}) };
}

const KIND = /^(?:“(?:technology|software),?”|technology|software)(?: “required”| required| “specially designed”)?/;
const ACTIVITY =
  /^ for (?:the )?(?:“?(?:development|production|use|operation|installation|maintenance|repair|overhaul|refurbishing|disposal),?”?(?:,| or)* ?)+(?:of |(?=commodities))/;
const SUBJECT =
  /^(?: for )?(?:(?:items|equipment|commodities|materials|commodities and software|commodities or software)(?:,)? (?:[Cc]ontrolled (?:by|in|under)|under|in) )?/;

/** `“technology” for items controlled by 1A002 for NP reasons`: the whole entry, on the condition that it is for those items. */
function itemScope(words: string, known: readonly string[]): Scope | undefined {
  const kind = KIND.exec(words)?.[0];
  if (kind === undefined) return undefined;
  const after = words.slice(kind.length).replace(ACTIVITY, " for ");
  if (!after.startsWith(" for ")) return undefined;
  const reason = /^(.*?)(?:,? for ([A-Z]{2}) [Rr]easons)$/.exec(after);
  const list: ItemList | undefined = readItems((reason?.[1] ?? after).replace(SUBJECT, ""), known);
  if (!list) return undefined;
  const condition: Condition = {
    words,
    items: list.items,
    ...(list.exceptItems.length > 0 ? { exceptItems: list.exceptItems } : {}),
    ...(reason?.[2] ? { itemsReason: reason[2] } : {}),
  };
  return { whole: true, when: [condition] };
}

/** Words that name no paragraph of their own entry describe items of the whole entry: a person must say whether they fit. */
function describedScope(words: string, eccn: string): Scope | undefined {
  if (new RegExp(`${eccn}\\s*\\.?\\s*[a-z]\\b|paragraphs? \\.?[a-z]\\b|^(?:the )?entire entry`).test(words))
    return undefined;
  return { whole: true, when: [{ words }] };
}

/**
 * Reads what a row covers. Plain lists and lists of items are read by grammar; other wordings only through a reading
 * made by a person for exactly these words. Throws on a wording that names paragraphs and has no reading.
 */
export function readScope(words: string, eccn: string, known: readonly string[]): Scope {
  const tidy = words.replace(/\s+/g, " ").replace(/\.$/, "").trim();
  const reading = READINGS.find((r) => r.eccn === eccn && r.words === tidy)?.scope;
  const scope = reading ?? plainScope(tidy, eccn) ?? itemScope(tidy, known) ?? describedScope(tidy, eccn);
  if (!scope) throw new Error(`ECCN ${eccn}: no reading for the scope "${tidy}"`);
  return scope;
}
