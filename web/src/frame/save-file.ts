/** Hands a text to the browser as a file to save. */
export function saveText(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the browser as a file to save. */
export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Rows as CSV. Text that a spreadsheet would run as a formula is made plain by a quotation mark. */
export function csvText(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === "number"
      ? String(value)
      : `"${value.replaceAll('"', '""').replace(/^([=+\-@\t\r\n＝＋－＠])/u, "'$1")}"`;
  return [head, ...rows].map((r) => r.map(cell).join(",")).join("\r\n");
}
