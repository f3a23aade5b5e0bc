/** Words around a name that are no part of it: "Attn", "c/o", "M/V", telephone numbers, departments. */
import type { Word } from "./words.ts";

const NOISE_BEFORE = new Set(
  "attn attention co messrs mr mrs ms dr mv m mt ss vessel fao ref account beneficiary customer order to the of for".split(
    " ",
  ),
);

const NOISE_PAIRS: readonly (readonly [string, string])[] = [
  ["m", "v"],
  ["m", "s"],
  ["m", "t"],
  ["c", "o"],
  ["account", "of"],
  ["order", "of"],
  ["s", "s"],
];

const NOISE_WITHIN = ["tel", "fax", "phone", "email", "attn", "mob", "mobile"];
const NOISE_LAST = new Set(["purchasing", "dept", "branch", "accounts", "payable"]);

/** Marks them as noise, in place. */
export function markNoise(words: Word[]): void {
  let start = 0;
  for (const [a, b] of NOISE_PAIRS) if (words[0]?.text === a && words[1]?.text === b && words.length > 2) start = 2;
  while (start < words.length - 1 && NOISE_BEFORE.has(words[start]?.text ?? "")) start++;
  let end = words.length;
  while (end > start + 1 && NOISE_LAST.has(words[end - 1]?.text ?? "")) end--;
  let numbers = false; // inside a telephone number
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (w === undefined) continue;
    const mark = i > start && NOISE_WITHIN.includes(w.text);
    numbers = mark || (numbers && w.role === "number");
    if (i >= start && i < end && !numbers) continue;
    w.role = "noise";
    w.telling = false;
    w.weight = 0.02;
  }
}
