import { languageOf, seen } from "../words/scripts-of-names.ts";

/** A name as its owner writes it: isolated from the text around, its script told to voices and fonts, nothing unseen left in it. */
export function Name({ of }: { readonly of: string }) {
  const lang = languageOf(of);
  return (
    <bdi dir="auto" {...(lang ? { lang } : {})}>
      {seen(of)}
    </bdi>
  );
}
