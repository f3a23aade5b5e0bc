import { Refused, reached, troublesIn } from "./ask-server.ts";

/** What is sent for an answer in lines: one JSON request, or lines of it. */
export interface LinesAsked {
  readonly path: string;
  readonly body: string;
  readonly type: "application/json" | "application/x-ndjson";
  readonly signal?: AbortSignal;
}

/** Reads an answer that comes line by line, each line parsed as it arrives. Throws {@link Refused}. */
export async function* readLines(asked: LinesAsked): AsyncGenerator<unknown> {
  const response = await reached(`/api/v1${asked.path}`, {
    method: "POST",
    headers: { "content-type": asked.type, accept: "application/x-ndjson" },
    body: asked.body,
    ...(asked.signal ? { signal: asked.signal } : {}),
  });
  if (!response.ok || response.body === null) throw await refusal(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? "")).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as unknown;
    if (done) return;
  }
}

async function refusal(response: Response): Promise<Refused> {
  try {
    return new Refused(troublesIn(await response.json(), response.status), response.status);
  } catch {
    return new Refused(troublesIn(undefined, response.status), response.status);
  }
}
