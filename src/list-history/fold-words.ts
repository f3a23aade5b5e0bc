/**
 * Words without what re-punctuation changes: compatibility forms (Unicode NFKC), case, accents, spaces and signs. Two
 * texts with one folding are the same words. Linear in the length.
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
