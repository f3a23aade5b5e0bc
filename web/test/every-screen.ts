import { DRIVES, HIKVISION } from "./first-question.ts";
import { at } from "./open-app.ts";

/** A screen by name, its address, and a text that proves it is there. */
export type OpenScreen = readonly [name: string, address: string, shows: string | RegExp];

/** Every screen with a state that shows its real content, and a text that proves it is there. */
export const SCREENS: readonly OpenScreen[] = [
  ["Ask, empty", "/ask", "May this item go to this party"],
  ["Ask, 2019", at("/ask", { ...DRIVES, asOf: "2019-10-09" }), "A license is required"],
  ["Ask, proof", at("/ask", { ...DRIVES, asOf: "2019-10-09", proof: true }), "Not met"],
  ["Due diligence", at("/ask/diligence", { ...DRIVES, asOf: "2019-10-09" }), "To be judged by a named person"],
  ["Screen, empty", "/screen", "Six ways to write one company"],
  ["Screen, hits", at("/screen", { q: "海康威视" }), HIKVISION],
  [
    "Screen, side by side",
    at("/screen", { q: "HIK VISION", hit: "cn-hangzhou-hikvision-digital-technology-co-ltd" }),
    "Binjiang",
  ],
  ["Screen, many", at("/screen", { many: true }), "One name a line"],
  [
    "Listed tomorrow",
    at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22" }),
    "not listed on this day",
  ],
  [
    "The board",
    at("/tomorrow", { party: [HIKVISION], from: "2019-05-23", asOf: "2019-05-22", run: true }),
    "What to do first",
  ],
  ["Lists", "/lists", "Entity List"],
  ["A list", at("/lists", { source: "us/bis-entity-list" }), "Editions on the shelf"],
  ["A day of a list", at("/lists", { source: "us/bis-entity-list", day: "2019-10-09" }), HIKVISION],
  ["An entry", at("/lists", { entry: "cn-hangzhou-hikvision-digital-technology-co-ltd" }), "84 FR 54002"],
  ["Law", "/law", "Begin with the section of the story"],
  ["A section", at("/law", { section: "15 CFR 744.11(a)" }), "Versions, newest first"],
  ["Control list", at("/law", { find: "camera" }), "6A003"],
  ["Country chart", "/law/chart", "Afghanistan"],
  ["A cell of the chart", at("/law/chart", { place: "CN", column: "NS2" }), "X · marked"],
  ["Countries", "/law/country", "Afghanistan"],
  ["A country", at("/law/country", { place: "RU", list: "us/bis-entity-list" }), "Parties there"],
  ["A country in 2019", at("/law/country", { place: "HK", asOf: "2019-10-09" }), /no text of the day asked was read/],
  ["Control list by category", at("/law/control-list", { group: "3A" }), "3A001"],
  ["An entry of the control list", at("/law/control-list", { code: "3A001", to: "CN" }), "To China"],
  ["An entry elsewhere", at("/law/control-list", { code: "0A002" }), /states no row of its own/],
  ["Official text", "/law/text", /No text is at hand yet/],
  ["A section without a rule", at("/law", { section: "15 CFR 734.1" }), "No rule is read from it"],
  ["Changes", "/law/changes", "Detected at the last updates"],
  ["A day of changes", at("/law/changes", { day: "2019-10-09" }), "28 added"],
  ["Book, customers", "/book", "most open money first"],
  ["Book, orders", at("/book", { table: "orders" }), "newest first"],
  ["Book, products", at("/book", { table: "products" }), "P-001"],
  [
    "Two scenarios",
    at("/tomorrow", {
      party: [HIKVISION],
      from: "2019-05-23",
      asOf: "2019-05-22",
      run: true,
      versus: { party: ["Dahua Technology"] },
    }),
    "Difference",
  ],
  ["As things stand", at("/tomorrow", { standing: true, asOf: "2019-05-22" }), "What to do first"],
  [
    "A letter that supposes",
    at("/ask", {
      ...DRIVES,
      asOf: "2019-05-22",
      feared: { party: HIKVISION, list: "us/bis-entity-list", from: "2019-05-23" },
    }),
    "A proposal that nobody has published.",
  ],
  ["Book, import", at("/book", { table: "import" }), "Choose files"],
  ["A customer", at("/book", { customer: "C-00001" }), "orders of this customer"],
  ["Answers", "/answers", "Nothing is kept yet"],
];

/** One of each kind, for the everyday run; all of them are walked by the slow one. */
export const MAIN_SCREENS = SCREENS.filter(([name]) =>
  [
    "Ask, 2019",
    "Screen, side by side",
    "The board",
    "A section",
    "An entry elsewhere",
    "A cell of the chart",
    "A day of changes",
  ].includes(name),
);
