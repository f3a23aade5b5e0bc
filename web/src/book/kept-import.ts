import type { ImportAsked } from "../api/books.ts";

/** An import as far as it was prepared: the name of the book, the files, the columns taken for ours. */
export type PreparedImport = Pick<ImportAsked, "id" | "files" | "mapping">;

const [DATABASE, STORE, KEY] = ["licet", "prepared-import", "now"];

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** Keeps an import in this browser until it is brought in or forgotten. Where the browser keeps nothing, it is lost by a reload. */
export function keepPrepared(prepared: PreparedImport): Promise<unknown> {
  return within("readwrite", (store) => store.put(prepared, KEY)).catch(() => undefined);
}

/** The import prepared before; undefined where there is none or the browser kept nothing. */
export function preparedBefore(): Promise<PreparedImport | undefined> {
  return within<PreparedImport | undefined>("readonly", (store) => store.get(KEY)).catch(() => undefined);
}

/** Forgets it. */
export function forgetPrepared(): Promise<unknown> {
  return within("readwrite", (store) => store.delete(KEY)).catch(() => undefined);
}
