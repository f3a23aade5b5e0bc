import { outcomeWords } from "../words/outcome-words.ts";

/** An outcome as shape and word, in its color. */
export function OutcomeMark({ of, sentence = false }: { readonly of: string; readonly sentence?: boolean }) {
  const { shape, word, color, ...long } = outcomeWords(of);
  return (
    <span className={`outcome o-${color}`}>
      <span aria-hidden="true">{shape}</span>
      <span>{sentence ? long.sentence : word}</span>
    </span>
  );
}
