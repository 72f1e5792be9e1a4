/**
 * File names and manifest text are hostile: they may hold line breaks, terminal escapes, right-to-left
 * overrides, or commands for the GitHub runner. The runner obeys `::command::` at the start of a
 * line and `##[command]` anywhere in one, on both output streams:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const unprintable =
  // Controls (not tab), line and paragraph separators, zero-width and bidirectional controls, BOM.
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** One line of text in which nothing can move the cursor, forge a line or speak to the runner. */
export function safeText(text: string): string {
  return text
    .replace(unprintable, (char) => {
      const code = char.charCodeAt(0).toString(16);
      return code.length > 2
        ? `\\u${code.padStart(4, "0")}`
        : `\\x${code.padStart(2, "0")}`;
    })
    .replace(/##(?=\[)/g, "#\\x23")
    .replace(/^(\s*):(?=:)/, "$1\\x3a");
}
