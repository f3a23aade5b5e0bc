import type { Trouble } from "../../vocabulary/index.ts";

/** What a request of this way in holds. */
export interface YenteRequest {
  readonly params: Readonly<Record<string, string>>;
  /** A field that is given twice comes as a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** What it says. */
export interface YenteReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One route, as plain data in and out; whoever serves it needs to know nothing more. */
export interface YenteRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly operation: string;
  readonly effect: "read";
  /** Any thread may answer. */
  readonly shared?: true;
  answer(asked: YenteRequest): Promise<YenteReply>;
}

/** A good answer. */
export const good = (body: unknown, headers: Readonly<Record<string, string>> = {}): YenteReply => ({
  status: 200,
  body,
  headers,
});

/** A refusal in the shape that clients of the public API read: `{detail}`. */
export const refused = (status: number, detail: string): YenteReply => ({ status, body: { detail } });

/** A refusal for troubles: their first line as the detail, all of them beside it. */
export const troubled = (troubles: readonly Trouble[]): YenteReply => ({
  status: troubles.some((t) => t.code === "lists/none-loaded") ? 503 : 400,
  body: { detail: troubles.map((t) => `${t.because}; try: ${t.try}`).join("\n"), troubles },
});

/** One field that does not fit, in the shape in which the public API tells it. */
export interface Misfit {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
}

/** Fields that do not fit: status 422. */
export const misfits = (detail: readonly Misfit[]): YenteReply => ({ status: 422, body: { detail } });
