export function AnswerScreen() {
  return <h1>AnswerScreen</h1>;
}
