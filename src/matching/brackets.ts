/** Names in brackets: what stands inside and what stands outside. */

/** Words of a legal form that stand in brackets by themselves, `(Pty) Ltd`, `(Pvt.) Ltd.`: never a name. */
const FORMS_IN_BRACKETS = new Set(
  "pty pvt pte private proprietary ltd limited llc inc co corp plc sarl gmbh sdn bhd p m cp ra".split(" "),
);

/** True for brackets that hold only a piece of the legal form. */
function isForm(inside: string): boolean {
  const words = inside.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== "");
  return words.every((w) => FORMS_IN_BRACKETS.has(w));
}

/** The texts inside the outermost brackets, pieces of a legal form apart, and what is left outside them. */
export function bracketsOf(text: string): { inside: string[]; outside: string } {
  const found: string[] = [];
  let outside = "";
  let inside = "";
  let depth = 0;
  for (const ch of text) {
    if (ch === "(" || ch === "[") depth++;
    else if (ch === ")" || ch === "]") {
      if (depth > 0 && --depth === 0) {
        found.push(inside);
        inside = "";
        outside += " ";
      }
    } else if (depth > 0) inside += ch;
    else outside += ch;
  }
  return { inside: found.filter((part) => !isForm(part)), outside };
}
