// The difference between two texts as one cut: where, how much goes, what comes. Lengths are in UTF-16 units, as in .NET.
export const chunkLength = 20000;

const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/** Half a surrogate pair breaks the message that carries it; the sign for “unreadable” takes its place, at the same length. */
export const wellFormed = (text) => text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");

/** As much of the text as fits, never half a pair. */
export function clip(text, length = chunkLength) {
  if (text.length <= length) {
    return text;
  }
  return text.slice(0, isHigh(text.charCodeAt(length - 1)) ? length - 1 : length);
}

/** The cut that makes `before` into `after`, its text clipped to `length`; null when they are the same. Both must be well formed. */
export function difference(before, after, length = chunkLength) {
  if (before === after) {
    return null;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  if (start > 0 && isHigh(after.charCodeAt(start - 1) || before.charCodeAt(start - 1))) {
    start--;
  }
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) {
    same++;
  }
  if (same > 0 && isLow(after.charCodeAt(after.length - same))) {
    same--;
  }
  return { start, removed: before.length - start - same, inserted: clip(after.slice(start, after.length - same), length) };
}

export const apply = (text, cut) => text.slice(0, cut.start) + cut.inserted + text.slice(cut.start + cut.removed);
