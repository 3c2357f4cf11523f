/** Width of one character of the default font and the padding beside the text, in pixels (ECMA-376 part 1, 18.3.1.13). */
export const CHARACTER_PIXELS = 7;
export const PADDING_PIXELS = 5;
export const PIXELS_PER_POINT = 96 / 72;

/** The width of a column of so many characters. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * CHARACTER_PIXELS + PADDING_PIXELS);
}

/** Where Calibri is missing a wider font stands in: sheets of ours have room for both, so that no word is broken. */
const ROOM_FOR_STAND_IN = 1.12;

/** The width of a column of a sheet of ours. */
export function pixelsOfOwnWidth(characters: number): number {
  return pixelsOfWidth(characters * ROOM_FOR_STAND_IN);
}
