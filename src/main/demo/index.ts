/**
 * The demonstration company: an invented American maker of vision components with its customers, orders, products and
 * bills of material. Everything is made up except the names of parties, which are drawn from the list that ships with
 * the program. The same arguments always give the same bytes.
 */

export { demoBook } from "./demo-book.ts";
export { type DemoFile, type DemoOptions, makeDemo } from "./make-demo.ts";
export { NEWS_DAY } from "./make-orders.ts";
export { writeDemo } from "./write-demo.ts";
