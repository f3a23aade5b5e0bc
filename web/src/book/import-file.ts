import type { ImportFile } from "../api/books.ts";

/** A chosen file as the server takes it: CSV as text, all else as base64. */
export async function fileOf(file: File): Promise<ImportFile> {
  if (/\.(csv|tsv)$/i.test(file.name)) return { name: file.name.toLowerCase(), text: await file.text() };
  return { name: file.name.toLowerCase(), base64: await base64Of(file) };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Error(`the file ${file.name} could not be read`));
    reader.readAsDataURL(file);
  });
}
