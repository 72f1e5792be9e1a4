import { parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";

/** A text's events, with the way from their offsets back to the text that was asked about. */
export interface Events {
  /** What the events' offsets count in. */
  readonly text: string;
  readonly events: readonly Event[];
  original(offset: number): number;
}

export interface Failure {
  readonly at: number;
  readonly reason: string;
  /** Only this parser wants more indentation here; kubectl and docker compose read on. */
  readonly indentation: boolean;
}

export function readEvents(text: string): Events | Failure {
  return parse(text, (offset) => offset);
}

const PAD = " ".repeat(100);
const MOST_REPAIRS = 1000;

/**
 * Reads a document in which a closing bracket, or a line of quoted text, stands no deeper than its
 * key, or a tab stands before a value. js-yaml refuses that, but what people write and go-yaml reads is
 *
 *     ports: [
 *       23
 *     ]
 *
 * Such lines are indented for the parser, and places are counted as if they were not.
 */
export function readIndented(text: string): Events | Failure {
  const lines: number[] = [];
  let plain = text;
  for (let tries = 0; ; tries++) {
    const result = parse(withPads(plain, lines), withoutPads([...lines]));
    if ("events" in result || !result.indentation || tries === MOST_REPAIRS)
      return result;
    const tabs = /\t*$/.exec(plain.slice(0, result.at))![0].length;
    const line = plain.lastIndexOf("\n", result.at - 1) + 1;
    if (tabs > 0)
      plain =
        plain.slice(0, result.at - tabs) +
        " ".repeat(tabs) +
        plain.slice(result.at);
    else if (line > (lines.at(-1) ?? -1)) lines.push(line);
    else return result;
  }
}

/** The text with `PAD` at each of these offsets. */
function withPads(text: string, lines: readonly number[]): string {
  const parts = [0, ...lines].map((from, i) => text.slice(from, lines[i]));
  return parts.join(PAD);
}

/** From an offset in the padded text to the one in the text without pads. */
function withoutPads(repairs: readonly number[]): (offset: number) => number {
  return (offset) => {
    let shift = 0;
    for (const repair of repairs) {
      const pad = repair + shift;
      if (offset <= pad) break;
      if (offset < pad + PAD.length) return repair;
      shift += PAD.length;
    }
    return offset - shift;
  };
}

function parse(
  text: string,
  original: (offset: number) => number,
): Events | Failure {
  try {
    return { text, events: parseEvents(text, {}), original };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return {
      at: original(error.mark?.position ?? 0),
      reason: error.reason,
      // It gives no code; a test fails when its words change.
      indentation: error.reason === "deficient indentation",
    };
  }
}
