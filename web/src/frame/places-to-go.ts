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

/** Places within the screens that have a key and a line of their own where anything is found. */
export const BESIDE = [
  { to: "/law/chart", name: "Country chart", key: "h", what: "countries by reasons for control" },
  { to: "/law/country", name: "Countries", key: "o", what: "everything that turns on a country" },
  { to: "/law/control-list", name: "Control list", key: "e", what: "entries by category, number or words" },
  { to: "/law/text", name: "Official text", key: "x", what: "the regulation's own words, searched whole" },
  { to: "/law/changes", name: "Changes", key: "c", what: "dated changes of law and lists, and the answers each turns" },
] as const;
