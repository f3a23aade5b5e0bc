import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { speak } from "../../doors/mcp/index.ts";
import type { Desk } from "../../operations/index.ts";
import { ENGINE_VERSION } from "../version.ts";
import { lawLibrary } from "./law-library.ts";

/** Speaks the Model Context Protocol on standard input and output until the input ends. */
export async function speakMcp(desk: Desk): Promise<void> {
  const transport = new StdioServerTransport();
  process.stdin.once("end", () => void transport.close());
  await speak({ desk, law: lawLibrary() }, ENGINE_VERSION, transport);
}
