/** Repairs words of legal forms that were misspelled, run together with a neighbour or cut in two, before forms are looked up. */

/** Words long enough to be recognized when misspelled or glued. */
const LONG =
  "limited company liability corporation incorporated obshchestvo ogranichennoi otvetstvennostyu aktsionernoe publichnoe".split(
    " ",
  );
/** Whole forms as they look when all spaces are lost, longest first. */
const GLUED: readonly (readonly [string, readonly string[]])[] = [
  ["publicjointstockcompany", ["public", "joint", "stock", "company"]],
  ["limitedliabilitycompany", ["limited", "liability", "company"]],
  ["privatelimited", ["private", "limited"]],
  ["jointstockcompany", ["joint", "stock", "company"]],
  ["companylimited", ["company", "limited"]],
  ["liabilitycompany", ["liability", "company"]],
  ["stockcompany", ["stock", "company"]],
  ["corporation", ["corporation"]],
  ["jointstock", ["joint", "stock"]],
  ["company", ["company"]],
  ["limited", ["limited"]],
  ["coltd", ["co", "ltd"]],
];
const NOT_GLUED = new Set(["unlimited", "companys"]);

/** A folded word as the legal-form words it consists of, with what remains before or after; undefined where nothing is glued on. */
export function unglue(word: string): string[] | undefined {
  if (word.length < 8 || NOT_GLUED.has(word)) return undefined;
  for (const [glued, parts] of GLUED) {
    if (word === glued) return parts.length > 1 ? [...parts] : undefined;
    const rest = word.length - glued.length;
    if (rest < 2) continue;
    if (word.endsWith(glued)) return [...(unglue(word.slice(0, rest)) ?? [word.slice(0, rest)]), ...parts];
    if (word.startsWith(glued)) return [...parts, ...(unglue(word.slice(glued.length)) ?? [word.slice(glued.length)])];
  }
  return undefined;
}

/** The legal-form word meant by a misspelling of it (one edit), or by its beginning where the name was cut off. */
export function legalWordMeant(word: string, last: boolean): string | undefined {
  if (word.length >= 6)
    for (const known of LONG)
      if (word !== known && Math.abs(word.length - known.length) <= 1 && oneEdit(word, known)) return known;
  if (last && word.length >= 3)
    for (const known of LONG)
      if (known.length > word.length && known.startsWith(word) && word.length >= (known === "company" ? 4 : 3))
        return known;
  return undefined;
}

/** True for two cut halves of a legal-form word. */
export function isCutLegalWord(first: string, second: string): boolean {
  return LONG.includes(first + second) && first.length + second.length >= 7;
}

/** At most one insertion, deletion, substitution or swap of neighbours. */
function oneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restA[0] === restB[1] && restA[1] === restB[0] && restB.length === 2)
  );
}
