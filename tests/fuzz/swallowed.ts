// A reading of a page that throws counts as not found, so that no page can end the others. While pages are spoiled this
// takes the place of `attempt` in `lib/page/find-element`, and what is thrown is seen.

const swallowed: unknown[] = [];

/** As the one of `lib/page/find-element`, but what is thrown is kept. */
export function attempt<Result>(read: () => Result | undefined): Result | undefined {
  try {
    return read();
  } catch (error) {
    swallowed.push(error);
    return undefined;
  }
}

/** What was thrown since the last call; that a page's data is no JSON is no fault. */
export function takeSwallowed(): unknown[] {
  return swallowed.splice(0).filter((error) => !(error instanceof SyntaxError && /JSON/.test(error.message)));
}
