export function AnswersScreen() {
  return <h1>AnswersScreen</h1>;
}
