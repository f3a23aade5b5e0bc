/** A field that takes one of several values, each told in words, or none of them; `every` says what none means. */
export function OneOrEvery(props: {
  readonly name: string;
  readonly every: string;
  readonly value: string | undefined;
  readonly of: readonly (readonly [value: string, words: string])[];
  readonly take: (value: string | undefined) => void;
}) {
  const { name, every, value, of, take } = props;
  return (
    <label className="field">
      <span>{name}</span>
      <select className="input" value={value ?? ""} onChange={(e) => take(e.target.value || undefined)}>
        <option value="">{every}</option>
        {of.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
