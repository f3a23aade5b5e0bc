import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { bringIn } from "../api/books.ts";
import { TextField } from "../ask/text-field.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { grouped } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { fileOf } from "./import-file.ts";
import { ImportPreview } from "./import-preview.tsx";
import { forgetPrepared, keepPrepared, type PreparedImport, preparedBefore } from "./kept-import.ts";
import { SetAsideTable } from "./set-aside.tsx";
import { Templates } from "./templates.tsx";

const NOTHING: PreparedImport = { id: "ours", files: [], mapping: {} };

/** Files into a book: first looked at with their columns and rows as they would be read, then kept. */
export function BringIn() {
  const cache = useQueryClient();
  const [prepared, setPrepared] = useState<PreparedImport>(NOTHING);
  const { id, files, mapping } = prepared;
  const look = useMutation({ mutationFn: bringIn });
  const keep = useMutation({
    mutationFn: bringIn,
    onSuccess: () => {
      void forgetPrepared();
      void cache.invalidateQueries({ queryKey: ["book"] });
    },
  });
  const { mutate: lookAt } = look;
  const put = (next: PreparedImport) => {
    setPrepared(next);
    keep.reset();
    void keepPrepared(next);
    if (next.files.length > 0) lookAt({ ...next, preview: true });
  };
  useEffect(() => {
    void preparedBefore().then((before) => {
      if (before === undefined || before.files.length === 0) return;
      setPrepared(before);
      lookAt({ ...before, preview: true });
    });
  }, [lookAt]);
  const take = async (chosen: readonly File[]) => {
    const read = await Promise.all(chosen.slice(0, 5).map(fileOf));
    if (read.length > 0) put({ ...prepared, files: read });
  };
  const forget = () => {
    setPrepared(NOTHING);
    look.reset();
    keep.reset();
    void forgetPrepared();
  };
  const report = keep.data ?? look.data;
  return (
    <div className="bring-in">
      <p>
        Tables called customers, orders, products, bom or owners, as CSV, XLSX or Parquet. Records are taken under their
        keys: bringing in the same file twice changes nothing. A row that cannot be read is set aside whole.
      </p>
      <div className="bring-first">
        <TextField
          label="Name of the book"
          value={id}
          onSettled={(name) => put({ ...prepared, id: name.toLowerCase().replace(/[^a-z0-9-]/g, "-") })}
          example="ours"
        />
        <label className="button file-button">
          Choose files
          <input
            type="file"
            multiple
            accept=".csv,.tsv,.xlsx,.parquet"
            className="unseen"
            onChange={(e) => void take([...(e.target.files ?? [])])}
          />
        </label>
        {files.length > 0 && (
          <button type="button" className="link-button" onClick={forget}>
            forget these files
          </button>
        )}
      </div>
      {files.length === 0 && !report && <Templates />}
      {look.isPending && <Waiting what="Reading the files …" />}
      {look.error && <TroubleNote error={look.error} />}
      {keep.error && <TroubleNote error={keep.error} />}
      {report && (
        <>
          {report.tables.map((t) => (
            <ImportPreview
              key={t.file}
              table={t}
              mapping={mapping[t.table] ?? {}}
              onMap={(columns) => put({ ...prepared, mapping: { ...mapping, [t.table]: columns } })}
            />
          ))}
          {report.troubles.length > 0 && (
            <div className="trouble" role="alert">
              <p>
                <strong>The book cannot be read yet.</strong>
              </p>
              {report.troubles.map((t) => (
                <p key={`${t.code} ${t.at} ${t.because}`}>
                  <code>{t.code}</code> at <code>{seen(t.at)}</code>: {seen(t.because)}{" "}
                  <span className="quiet">Try: {t.try}</span>
                </p>
              ))}
            </div>
          )}
          {report.setAside.length > 0 && (
            <section className="block">
              <h3>{keep.data ? "Rows set aside" : "Rows that would be set aside"}</h3>
              <SetAsideTable rows={report.setAside} total={report.rowsSetAside} />
            </section>
          )}
          {keep.data ? (
            <p className="block" role="status">
              <strong>{keep.data.kept ? "Brought in." : "Nothing new."}</strong>{" "}
              {keep.data.merge
                ? `${grouped(keep.data.merge.added)} added, ${grouped(keep.data.merge.changed)} changed, ${grouped(keep.data.merge.same)} the same.`
                : ""}{" "}
              <Link to="/book" search={{ book: keep.data.id }}>
                See the book
              </Link>
            </p>
          ) : (
            <p className="block">
              <button
                type="button"
                className="button first"
                disabled={keep.isPending || look.isPending || report.troubles.length > 0}
                onClick={() => keep.mutate({ ...prepared, preview: false })}
              >
                Bring these in
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
