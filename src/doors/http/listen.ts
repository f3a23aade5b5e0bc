import { fail, ok, type Result } from "../../vocabulary/index.ts";
import { hostRefused } from "./guard.ts";
import { httpServer, type ServerParts } from "./server.ts";

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:8484` */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on loopback; any other host is refused, and says why. Port 0 takes a free one. */
export async function listen(parts: ServerParts, host: string, port: number): Promise<Result<Listening>> {
  const refused = hostRefused(host);
  if (refused !== undefined) return fail(refused);
  const { app } = httpServer(parts);
  try {
    return ok({ address: await app.listen({ host, port }), close: () => app.close() });
  } catch (e) {
    await app.close();
    const busy = e instanceof Error && "code" in e && e.code === "EADDRINUSE";
    const because = busy ? `port ${port} is taken` : `port ${port} cannot be listened on: ${String(e)}`;
    return fail({ code: "serve/port", at: "--port", because, try: "give another port, `--port 0` takes any free one" });
  }
}
