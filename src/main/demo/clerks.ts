/** How clerks really type names. */
export const CLERKS: readonly { readonly how: string; readonly types: (name: string) => string }[] = [
  { how: "upper case", types: (s) => s.toUpperCase() },
  {
    how: "legal form dropped",
    types: (s) =>
      s.replace(/,?\s*(Co\.?,? ?Ltd\.?|Company Limited|Limited|Ltd\.?|Inc\.?|LLC|Corp\.?|Corporation)\.?$/i, ""),
  },
  {
    how: "legal form spelled out",
    types: (s) => s.replace(/Co\.?,? ?Ltd\.?/i, "Company Limited").replace(/\bLtd\.?$/i, "Limited"),
  },
  {
    how: "two letters swapped",
    types(s) {
      const i = Math.min(s.length - 2, 3 + Math.floor(s.length / 3));
      return `${s.slice(0, i)}${s[i + 1] ?? ""}${s[i] ?? ""}${s.slice(i + 2)}`;
    },
  },
  {
    how: "one letter lost",
    types(s) {
      const i = Math.floor(s.length / 2);
      return s.slice(0, i) + s.slice(i + 1);
    },
  },
  {
    how: "words in another order",
    types(s) {
      const [first = "", ...rest] = s.split(" ");
      return rest.length > 1 ? [...rest, first].join(" ") : s;
    },
  },
  { how: "spaces and dots lost", types: (s) => s.replace(/[.,]/g, "").replace(/ {2,}/g, " ") },
  {
    how: "Technology shortened",
    types: (s) => s.replace(/Technolog(y|ies)/gi, "Tech").replace(/International/gi, "Intl"),
  },
];
