import type { Misfit, YenteRequest } from "./reply.ts";

/** Reads the fields of an address and remembers those that do not fit. */
export class AddressFields {
  readonly misfits: Misfit[] = [];
  private readonly query: YenteRequest["query"];

  constructor(query: YenteRequest["query"]) {
    this.query = query;
  }

  /** A field given once, or the last of several. */
  text(name: string): string | undefined {
    const value = this.query[name];
    return typeof value === "string" ? value : value?.at(-1);
  }

  texts(name: string): readonly string[] {
    const value = this.query[name];
    return value === undefined ? [] : typeof value === "string" ? [value] : value;
  }

  number(name: string, otherwise: number, low: number, high: number): number {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = Number(text);
    if (text.trim() !== "" && value >= low && value <= high) return value;
    const [type, msg] = Number.isNaN(value)
      ? ["float_parsing", "Input should be a valid number, unable to parse string as a number"]
      : value > high
        ? ["less_than_equal", `Input should be less than or equal to ${high}`]
        : ["greater_than_equal", `Input should be greater than or equal to ${low}`];
    this.misfits.push({ type: type ?? "", loc: ["query", name], msg: msg ?? "", input: text });
    return otherwise;
  }

  whole(name: string, otherwise: number, low: number, high: number): number {
    const value = this.number(name, otherwise, low, high);
    if (Number.isInteger(value)) return value;
    const msg = "Input should be a valid integer, unable to parse string as an integer";
    this.misfits.push({ type: "int_parsing", loc: ["query", name], msg, input: this.text(name) });
    return otherwise;
  }

  flag(name: string, otherwise: boolean): boolean {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return otherwise;
    if (["true", "1", "yes", "on", "t", "y"].includes(text)) return true;
    if (["false", "0", "no", "off", "f", "n"].includes(text)) return false;
    const msg = "Input should be a valid boolean, unable to interpret input";
    this.misfits.push({ type: "bool_parsing", loc: ["query", name], msg, input: text });
    return otherwise;
  }

  /** A day or a moment; compared with days as text. */
  since(name: string): string | undefined {
    const text = this.text(name);
    if (text === undefined || /^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$/.test(text)) return text;
    const pattern = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?$";
    const msg = `String should match pattern '${pattern}'`;
    this.misfits.push({ type: "string_pattern_mismatch", loc: ["query", name], msg, input: text });
    return undefined;
  }
}
