/** Paragraphs of one entry that a wording names. */
export interface ParagraphList {
  readonly only: string[];
  readonly except: string[];
}

const PATH = /^([a-z](?:\.(?:\d+|[a-z]))*)$/;

/** Takes the ECCN, dots, brackets and words such as `paragraph` off a reference; undefined when it is not a path. */
function pathOf(token: string, eccn: string): string | undefined {
  const bare = token
    .trim()
    .replace(/^(?:paragraphs?|ECCNs?)\s+/, "")
    .replace(new RegExp(`^${eccn}\\s*\\.?\\s*`), "")
    .replace(/^\./, "")
    .replace(/\.$/, "");
  return PATH.exec(bare)?.[1];
}

function next(step: string): string {
  return /^\d+$/.test(step) ? String(Number(step) + 1) : String.fromCharCode(step.charCodeAt(0) + 1);
}

/** `a.1` to `a.3` → `a.1`, `a.2`, `a.3`; `k` to `n` → `k`, `l`, `m`, `n`; undefined when the ends do not match. */
export function expandRange(from: string, to: string): string[] | undefined {
  const start = from.split(".");
  const end = to.split(".");
  const last = end.at(-1) ?? "";
  let step = start.at(-1) ?? "";
  const stem = start.slice(0, -1).join(".");
  if (stem !== end.slice(0, -1).join(".") || /^\d/.test(step) !== /^\d/.test(last)) return undefined;
  const found: string[] = [];
  for (let guard = 0; guard < 60; guard++) {
    found.push(stem === "" ? step : `${stem}.${step}`);
    if (step === last) return found;
    step = next(step);
  }
  return undefined;
}

function tidy(text: string): string {
  return text
    .replace(/(\d[A-E]\d{3})\s*\.\s+(?=[a-z]\b)/g, "$1.")
    .replace(/(\d[A-E]\d{3})\s+\.(?=[a-z])/g, "$1.")
    .replace(/\.z\.\s+(?=\d)/g, ".z.")
    .replace(/\.(?=and\b)/g, "")
    .replace(/\s+(?:only|of this entry|controlled by this entry)$/, "")
    .replace(/[.;]+$/, "")
    .trim();
}

/**
 * Reads a wording that is nothing but a list of paragraphs of `eccn` (`3B001.a.1 to a.3, b, e, f.2 to f.4, g to j`;
 * `5A001.b (except .b.5), .c`); undefined as soon as one word of it is anything else.
 */
export function readParagraphs(wording: string, eccn: string): ParagraphList | undefined {
  const only: string[] = [];
  const except: string[] = [];
  const held = tidy(wording).replace(/\s*\(except(?: for)? ([^()]*)\)/g, (_, inner: string) => {
    const inside = readParagraphs(inner, eccn);
    if (!inside || inside.except.length > 0) return " (unread)";
    except.push(...inside.only);
    return "";
  });
  for (const token of held.split(/\s*[,;]\s*(?:(?:and|or)\s+)?(?:to\s+)?|\s+(?:and|or)\s+(?:to\s+)?/)) {
    if (token.trim() === "") continue;
    const ends = token.split(/\s+(?:to|through)\s+/);
    const [from, to] = [pathOf(ends[0] ?? "", eccn), pathOf(ends[1] ?? "", eccn)];
    if (from === undefined || ends.length > 2 || (ends.length === 2 && to === undefined)) return undefined;
    const paths = to === undefined ? [from] : expandRange(from, to);
    if (!paths) return undefined;
    only.push(...paths);
  }
  return only.length > 0 ? { only, except } : undefined;
}

/** Items of other entries, as `3A001` or `3A001.b.2`; `exceptItems` takes paragraphs out of them again. */
export interface ItemList {
  readonly items: string[];
  readonly exceptItems: string[];
}

/** `(except 3A090.c)` becomes a mark that stays inside its item when the list is cut at commas. */
function markExceptions(wording: string): string {
  return tidy(wording)
    .replace(
      /\b(?:and )?(?:technology|“technology”|equipment|items|“software”|software) (?:controlled|specified) (?:by|in) /g,
      "",
    )
    .replace(
      /\s*\(?except(?: for)? (\d[A-E]\d{3}\.[^()]*)\)?/g,
      (_, inner: string) => `!${inner.replace(/\s*(?:,|\band\b|\bor\b)\s*/g, "+")}`,
    );
}

function rangeOfEntries(main: string, known: readonly string[]): string[] | undefined {
  const range = /^(\d[A-E]\d{3})\s+(?:to|through)\s+(\d[A-E]\d{3})$/.exec(main);
  if (!range) return [];
  const between = known.filter(
    (k) => k.slice(0, 2) === main.slice(0, 2) && k >= (range[1] ?? "") && k <= (range[2] ?? ""),
  );
  return between.length > 1 ? between : undefined;
}

function full(eccn: string, list: ParagraphList): string[] {
  return list.only.map((path) => `${eccn}.${path}`);
}

/**
 * Reads a list of entries and paragraphs of entries (`1A002, 1A006.b, 1B001 to 1B003, or 3A090 (except 3A090.c)`);
 * ranges run over the entries that exist. Undefined when any word of it is anything else.
 */
export function readItems(wording: string, known: readonly string[]): ItemList | undefined {
  const found = { items: new Set<string>(), exceptItems: new Set<string>() };
  let current = "";
  for (const token of markExceptions(wording).split(/\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/)) {
    const [main = "", excepted] = token
      .trim()
      .replace(/^ECCNs?\s+/, "")
      .split(/\s*!\s*/);
    if (main === "") continue;
    const range = rangeOfEntries(main, known);
    if (!range) return undefined;
    if (range.length === 0) {
      current = /^(\d[A-E]\d{3})/.exec(main)?.[1] ?? current;
      if (!known.includes(current)) return undefined;
      const rest = main.replaceAll(current, "").replace(/^\s*\.?/, "");
      const list = rest.trim() === "" ? undefined : readParagraphs(rest, current);
      if (rest.trim() !== "" && !list) return undefined;
      for (const item of list ? full(current, list) : [current]) found.items.add(item);
      for (const path of list?.except ?? []) found.exceptItems.add(`${current}.${path}`);
    }
    for (const item of range) found.items.add(item);
    if (excepted === undefined) continue;
    const out = readParagraphs(excepted.replaceAll("+", ","), current);
    if (!out) return undefined;
    for (const item of full(current, out)) found.exceptItems.add(item);
  }
  return found.items.size > 0 ? { items: [...found.items], exceptItems: [...found.exceptItems] } : undefined;
}
