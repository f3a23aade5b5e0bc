export function ScreenScreen() {
  return <h1>ScreenScreen</h1>;
}
