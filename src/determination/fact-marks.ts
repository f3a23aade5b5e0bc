/** Names that have a mark; names about single parties are endless, so they are forgotten now and then; a mark comes out the same again. */
const marks = new Map<string, number>();
const MOST_NAMES = 4096;

/** A mark for each name, all in one number: sets without a mark in common share no name; others may. */
export function marksOf(names: readonly string[]): number {
  let all = 0;
  for (const name of names) all |= marks.get(name) ?? newMark(name);
  return all;
}

/** By the letters alone, so that a name has the same mark whenever it is worked out. */
function newMark(name: string): number {
  let digest = 17;
  for (let i = 0; i < name.length; i++) digest = Math.imul(digest ^ name.charCodeAt(i), 0x9e3779b1);
  const mark = 1 << (digest >>> 27);
  if (marks.size >= MOST_NAMES) marks.clear();
  marks.set(name, mark);
  return mark;
}
