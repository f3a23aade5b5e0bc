/** The screens, in the order of the rail, with the key that follows `g`. */
export const SCREENS = [
  { to: "/ask", name: "Ask", short: "Ask", key: "a", what: "one transaction, one answer" },
  { to: "/screen", name: "Screen", short: "Screen", key: "s", what: "which listed parties a name reaches" },
  {
    to: "/tomorrow",
    name: "Listed tomorrow",
    short: "Tomorrow",
    key: "t",
    what: "a feared listing and what it would stop",
  },
  { to: "/lists", name: "Lists", short: "Lists", key: "l", what: "official lists, their editions and their age" },
  { to: "/law", name: "Law", short: "Law", key: "w", what: "the sections, their versions and their examples" },
  { to: "/book", name: "Book", short: "Book", key: "b", what: "customers, orders and products" },
  { to: "/answers", name: "Answers", short: "Answers", key: "n", what: "what was asked before, and its replay" },
] as const;

/** A screen's address. */
export type ScreenPath = (typeof SCREENS)[number]["to"];
