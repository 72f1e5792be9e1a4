/**
 * File names and manifest text are hostile: they may hold line breaks, terminal escapes, right-to-left
 * overrides, or commands for the GitHub runner. The runner obeys `::command::` at the start of a
 * line and `##[command]` anywhere in one, on both output streams:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const unprintable =
  // Controls (not tab), what is drawn as nothing or turns the reading direction, halves of a pair,
  // and a combining mark with nothing before it: the runner compares text by culture, and `::`
  // before such a mark is no `::` to it.
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Surrogate}]|^\p{Mark}/gu;

/** One line of text in which nothing can move the cursor, forge a line or speak to the runner. */
export function safeText(text: string): string {
  return mute(printable(text));
}

/** A part of a line in which nothing can move the cursor or forge a line; the line must be muted. */
export function printable(text: string): string {
  return text.replace(unprintable, visible);
}

/** A line of printable parts in which the runner finds no command. */
export function mute(line: string): string {
  return line.replace(/##(?=\[)/g, "#\\x23").replace(/^(\s*):(?=:)/, "$1\\x3a");
}

/** JSON text that means the same and that a terminal and the runner take for plain text. */
export function safeJson(json: string): string {
  return json
    .replace(/##(?=\[)/g, "#\\u0023")
    .replace(
      /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu,
      (char) => char.split("").map(unicodeEscape).join(""),
    );
}

function visible(char: string): string {
  const code = char.codePointAt(0)!;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code > 0xff
    ? unicodeEscape(char)
    : `\\x${code.toString(16).padStart(2, "0")}`;
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** At most so many UTF-16 code units, with `...` where something was left out. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, "")}...`;
}

/** The beginning of a text as `safeText` shows it, at most so many code units, whatever its length. */
export function safeStart(text: string, most: number): string {
  return clip(safeText(clip(text, most)), most);
}
