export function BookScreen() {
  return <h1>BookScreen</h1>;
}
