import type { TerraformValue, Trail, UnknownValue } from "./value.ts";

/**
 * What a hostile file may cost. A step is an expression that is worked out, or about as much work:
 * an element that is compared or copied, some characters that are written.
 */
const MOST_STEPS_OF_A_VALUE = 300_000;
const MOST_STEPS_OF_A_ROOT = 1_500_000;
/** What each value may still take when its root has had its steps: enough for all that is no loop. */
const FEW_STEPS = 100;
/** How many values may wait for each other, which leaves room on the stack. */
const MOST_WAITING = 500;
const MOST_CHARACTERS = 4_000_000;
const MOST_ELEMENTS = 100_000;
const DEEPEST = 500;

const CHARACTERS_OF_A_STEP = 64;

/** The steps that are left to all values of one root. */
export interface Budget {
  left: number;
}

export function openBudget(): Budget {
  return { left: MOST_STEPS_OF_A_ROOT };
}

class TooMuch extends Error {}

interface Following {
  readonly budget: Budget;
  readonly waiting: number;
  used: number;
}

/** The value that is being worked out; those that wait for it stand outside of it. */
let following: Following | undefined;

export function isFollowing(): boolean {
  return following !== undefined;
}

/**
 * What `make` gives; what takes too much is unknown and says so, standing at `at`. The values that
 * it asks for on its way have steps of their own.
 */
export function followed<T extends TerraformValue | undefined>(
  make: () => T,
  at: () => Trail,
  budget?: Budget,
): T | TerraformValue {
  const outer = following;
  following = {
    budget: outer?.budget ?? budget ?? openBudget(),
    waiting: (outer?.waiting ?? 0) + 1,
    used: 0,
  };
  try {
    if (following.waiting > MOST_WAITING)
      throw new TooMuch(`it goes through more than ${MOST_WAITING} references`);
    return make();
  } catch (error) {
    return tooMuch(whyNot(error), at());
  } finally {
    following = outer;
  }
}

/** A value that was given up. */
export function tooMuch(why: string, trail: Trail): UnknownValue {
  return { kind: "unknown", why, tooMuch: true, trail };
}

/** The stack and the length of a string have ends of their own, which are RangeErrors. */
function whyNot(error: unknown): string {
  if (error instanceof TooMuch) return error.message;
  if (error instanceof RangeError)
    return "it goes deeper or becomes longer than this program follows";
  throw error;
}

/** Counts `steps` for the value that is being worked out, and gives it up when it takes too many. */
export function spend(steps: number): void {
  if (!following) return;
  following.used += steps;
  following.budget.left -= steps;
  const most = following.budget.left > 0 ? MOST_STEPS_OF_A_VALUE : FEW_STEPS;
  if (following.used > most)
    throw new TooMuch("it takes more steps than this program follows");
}

/** Makes room for characters of a text that will be `whole` long with them. */
export function spendText(length: number, whole = length): void {
  if (following && whole > MOST_CHARACTERS) throw new TooMuch(TOO_LONG);
  spend(length / CHARACTERS_OF_A_STEP);
}

/** Makes room for elements that are about to be made. */
export function spendElements(count: number): void {
  if (following && count > MOST_ELEMENTS) throw new TooMuch(TOO_MANY);
  spend(count);
}

/** Written out: turning numbers into words loads more than all the rest of a small run. */
const TOO_LONG = "it has more than 4,000,000 characters";
const TOO_MANY = "it has more than 100,000 elements in all";

export interface Size {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
}

export function whyTooLong(text: string): string | undefined {
  return text.length > MOST_CHARACTERS ? TOO_LONG : undefined;
}

/** Why a value of this size is not followed, where it is not. */
export function whyTooBig(size: Size): string | undefined {
  if (size.elements > MOST_ELEMENTS) return TOO_MANY;
  if (size.characters > MOST_CHARACTERS) return TOO_LONG;
  return size.depth > DEEPEST
    ? `it is nested more than ${DEEPEST} levels deep`
    : undefined;
}
