/** What one chart may cost: hostile templates repeat and include themselves without end. */
export interface Budget {
  steps: number;
  /** Characters that may still be printed or put together. */
  characters: number;
  depth: number;
}

const STEPS = 3_000_000;
/** Walking through a value puts together texts on the way. */
const STEPS_OF_A_VISIT = 10;
const CHARACTERS = 20_000_000;
/** Blocks, parentheses and includes within each other; each is a few frames of the stack. */
const DEEPEST = 400;
/** A list that a function makes. */
export const LONGEST_LIST = 10_000;

export function openBudget(): Budget {
  return { steps: STEPS, characters: CHARACTERS, depth: 0 };
}

/** What each further template may take when the chart has had its share: enough for one without loops. */
const FEW_STEPS = 50_000;
const FEW_CHARACTERS = 500_000;

/** Lets the other templates go on where one has taken everything; gives whether it has. */
export function refill(budget: Budget): boolean {
  if (budget.steps >= 0 && budget.characters >= 0) return false;
  budget.steps = FEW_STEPS;
  budget.characters = FEW_CHARACTERS;
  return true;
}

/** Ends a render that grows without end. */
export class TooMuch extends Error {}

export function spendStep(budget: Budget, count = 1): void {
  if ((budget.steps -= count) < 0)
    throw new TooMuch("its templates take more than 3,000,000 steps");
}

/** What is being rendered: whoever walks through values spends of it. */
let rendering: Budget | undefined;

/** Renders something; one after the other, never at once. */
export function within<T>(budget: Budget, inside: () => T): T {
  rendering = budget;
  try {
    return inside();
  } finally {
    rendering = undefined;
  }
}

/** Takes note of a part of a value that is walked through: maps can hold each other in circles. */
export function visit(): void {
  if (rendering) spendStep(rendering, STEPS_OF_A_VISIT);
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
