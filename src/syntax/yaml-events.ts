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
  return parse(text, text, (offset) => offset);
}

const PAD = " ".repeat(100);
const MOST_REPAIRS = 500;

/**
 * Reads a document in which a closing bracket, or a line of quoted text, stands no deeper than its
 * key. YAML 1.2 refuses that (js-yaml with it), but what people write and go-yaml reads is
 *
 *     ports: [
 *       23
 *     ]
 *
 * Such lines are indented for the parser, and places are counted as if they were not.
 */
export function readIndented(text: string): Events | Failure {
  const repairs: number[] = [];
  let padded = text;
  for (;;) {
    const original = withoutPads([...repairs]);
    const result = parse(padded, text, original);
    if ("events" in result || !result.indentation) return result;
    const line = text.lastIndexOf("\n", result.at - 1) + 1;
    if (line <= (repairs.at(-1) ?? -1) || repairs.length === MOST_REPAIRS)
      return result;
    const at = line + repairs.length * PAD.length;
    padded = padded.slice(0, at) + PAD + padded.slice(at);
    repairs.push(line);
  }
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
  asked: string,
  original: (offset: number) => number,
): Events | Failure {
  try {
    return { text, events: parseEvents(text, {}), original };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = original(error.mark?.position ?? 0);
    return {
      at: Math.min(at, asked.length),
      reason: error.reason,
      // It gives no code; a test fails when its words change.
      indentation: error.reason === "deficient indentation",
    };
  }
}
