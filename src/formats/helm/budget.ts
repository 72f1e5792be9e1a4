/** What one chart may cost: hostile templates repeat and include themselves without end. */
export interface Budget {
  steps: number;
  /** Characters that may still be printed or put together. */
  characters: number;
  depth: number;
}

const STEPS = 3_000_000;
const CHARACTERS = 20_000_000;
/** Blocks, parentheses and includes within each other; each is a few frames of the stack. */
const DEEPEST = 400;
/** A list that a function makes. */
export const LONGEST_LIST = 10_000;

export function openBudget(): Budget {
  return { steps: STEPS, characters: CHARACTERS, depth: 0 };
}

/** Ends a render that grows without end. */
export class TooMuch extends Error {}

export function spendStep(budget: Budget): void {
  if (--budget.steps < 0)
    throw new TooMuch("its templates repeat more than 3,000,000 steps");
}

export function spendCharacters(budget: Budget, count: number): void {
  budget.characters -= count;
  if (budget.characters < 0)
    throw new TooMuch("its templates make more than 20 MB of text");
}

/** Runs `inside` one level deeper. */
export function deeper<T>(budget: Budget, inside: () => T): T {
  if (++budget.depth > DEEPEST)
    throw new TooMuch("its templates include each other without end");
  try {
    return inside();
  } finally {
    budget.depth--;
  }
}
