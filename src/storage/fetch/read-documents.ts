import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { DocumentFetcher } from "../../list-history/document-fetcher.port.ts";
import { fail, type Instant, ok, quoted } from "../../vocabulary/index.ts";
import type { FetchLimits } from "./fetch-limits.ts";

type Came = Awaited<ReturnType<DocumentFetcher["read"]>>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".gz": "application/gzip",
  ".json": "application/json",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/** Reads a file, or the files directly in a folder, in the order of their names. */
export async function readDocuments(path: string, limits: FetchLimits): Promise<Came> {
  const refuse = (code: string, because: string, next: string) => fail({ code, at: path, because, try: next });
  try {
    const found = await stat(path);
    const names = found.isDirectory() ? (await readdir(path)).filter((name) => !name.startsWith(".")).sort() : [];
    const paths = found.isDirectory() ? names.map((name) => join(path, name)) : [path];
    if (paths.length === 0)
      return refuse("file/empty-folder", `${quoted(path)} has no files`, "give the folder of the publication");
    if (paths.length > limits.maxFiles) {
      return refuse(
        "file/too-many",
        `${quoted(path)} has ${paths.length} files`,
        "give a folder with the files of one publication",
      );
    }
    const documents: { address: string; name: string; mediaType: string; bytes: Uint8Array; writtenAt: Instant }[] = [];
    for (const one of paths) {
      const { size, mtime } = await stat(one);
      if (size > limits.maxBytes)
        return refuse("file/too-large", `${quoted(one)} has ${size} bytes`, "give a list file");
      const mediaType = MEDIA_TYPES[extname(one).toLowerCase()] ?? "application/octet-stream";
      const writtenAt = mtime.toISOString() as Instant;
      documents.push({ address: one, name: basename(one), mediaType, bytes: await readFile(one), writtenAt });
    }
    return ok(documents);
  } catch (thrown) {
    const because = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unreadable";
    return refuse("file/unreadable", `${quoted(path)} cannot be read (${because})`, "check the path");
  }
}
