/** Serving: the desk behind the doors that stay open, with the law's library and the built web app beside it. */
export { lawLibrary } from "./law-library.ts";
export { type ServeRequest, type Serving, serve, serveUntilStopped } from "./serve.ts";
export { speakMcp } from "./speak-mcp.ts";
