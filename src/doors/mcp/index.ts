/**
 * The door for assistants: the Model Context Protocol on standard input and output. Read-only tools over the same
 * operations as every other door; the desk they get cannot write, and names and other foreign text stand apart.
 */
export { namesApart } from "./names-apart.ts";
export { mcpServer, speak } from "./server.ts";
export { type McpPlace, type McpTool, TOOLS } from "./tools.ts";
