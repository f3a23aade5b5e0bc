export function LawScreen() {
  return <h1>LawScreen</h1>;
}
