/** Things that never change their order, each with its place as a name to tell it by. */
export function inOrder<T>(
  things: readonly T[],
): readonly { readonly key: string; readonly at: number; readonly of: T }[] {
  return things.map((of, at) => ({ key: `n${at}`, at, of }));
}
