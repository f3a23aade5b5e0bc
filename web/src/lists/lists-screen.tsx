export function ListsScreen() {
  return <h1>ListsScreen</h1>;
}
