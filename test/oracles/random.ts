/** A source of choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** True so many times of a hundred. */
  chance(percent: number): boolean;
}

/** Marsaglia's xorshift of 32 bits, stirred a little because seeds are small. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let i = 0; i < 8; i++) next();
  const below = (limit: number): number => next() % limit;
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    chance: (percent) => below(100) < percent,
  };
}
