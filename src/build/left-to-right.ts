/**
 * Stands in for `rtl-css-js/core` in our pages: the styles of Fluent mirror every rule for languages written from right to
 * left. Ours are written from left to right, so a rule mirrored is the rule itself, and no second one is made of it.
 */
export const convert = <Style>(style: Style): Style => style;

/** One property with its value, as it is. */
export const convertProperty = <Value>(key: string, value: Value): { readonly key: string; readonly value: Value } => ({
  key,
  value,
});
