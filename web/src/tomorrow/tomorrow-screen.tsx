export function TomorrowScreen() {
  return <h1>TomorrowScreen</h1>;
}
