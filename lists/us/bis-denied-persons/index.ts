/**
 * The Denied Persons List: persons whose export privileges the Bureau of Industry and Security has denied by order. Read
 * from the Bureau's own tab-separated file; each entry carries the first and the last day of its order.
 */
export { reader } from "./parse.ts";
export { source } from "./source.ts";
