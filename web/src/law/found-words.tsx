/** Words with those that were looked for marked. */
export function Found({ words, asked }: { readonly words: string; readonly asked: string }) {
  const low = words.toLowerCase();
  const whole = asked.trim().toLowerCase();
  const looked = low.includes(whole) ? [whole] : whole.split(/\s+/);
  const places = looked.flatMap((w) => {
    const at = w === "" ? -1 : low.indexOf(w);
    return at < 0 ? [] : [{ at, until: at + w.length }];
  });
  const parts: { readonly text: string; readonly marked: boolean; readonly at: number }[] = [];
  let end = 0;
  for (const { at, until } of places.sort((a, b) => a.at - b.at)) {
    if (at < end) continue;
    parts.push(
      { text: words.slice(end, at), marked: false, at: end },
      { text: words.slice(at, until), marked: true, at },
    );
    end = until;
  }
  parts.push({ text: words.slice(end), marked: false, at: end });
  return parts.map((p) => (p.marked ? <mark key={`m${p.at}`}>{p.text}</mark> : <span key={`t${p.at}`}>{p.text}</span>));
}
