import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is: the caller has looked at the stream. */
export function painter(color: boolean): Paint {
  return (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;
}
