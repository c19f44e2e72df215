/**
 * Asks at once, while the page is still being made, and gives what asks: its first call without an argument gets the
 * answer that is under way, each later one asks anew.
 */
export function askEarly<Choice, Answer>(
  ask: (choice?: Choice) => Promise<Answer>,
): (choice?: Choice) => Promise<Answer> {
  let early: Promise<Answer> | undefined = ask();
  return (choice) => {
    const answer = choice === undefined ? early : undefined;
    early = undefined;
    return answer ?? ask(choice);
  };
}
