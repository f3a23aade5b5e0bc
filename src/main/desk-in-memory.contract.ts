import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type OpenLicet, openLicet } from "./open-licet.ts";
import { type Typed, typedOver } from "./typed-commands.ts";

/** What the tests of one file work at: a desk that keeps nothing, a folder of its own, and commands typed at it. */
export interface DeskInMemory {
  /** The open desk; only while tests run. */
  readonly desk: () => OpenLicet;
  readonly folder: string;
  /** Writes a file into the folder, a value as JSON; gives its path. */
  file(name: string, content: unknown): string;
  run(...argv: string[]): Promise<Typed>;
}

/** Opens the desk before the tests of a file and takes it and the folder away after them. */
export function deskInMemory(): DeskInMemory {
  const folder = mkdtempSync(join(tmpdir(), "licet-test-"));
  let open: OpenLicet | undefined;
  beforeAll(async () => {
    open = await openLicet({ home: ":memory:" });
  }, 60_000);
  afterAll(() => {
    open?.close();
    rmSync(folder, { recursive: true });
  });
  const desk = () => {
    if (open === undefined) throw new Error("the desk is asked for before its tests run");
    return open;
  };
  return {
    desk,
    folder,
    file(name, content) {
      const asItIs = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(join(folder, name), asItIs ? content : JSON.stringify(content));
      return join(folder, name);
    },
    run: typedOver(desk),
  };
}
