import type { Language } from '../../domain/language';
import { FUNCTIONS } from '../../functions';
import type { ExampleAnswer } from '../../functions/sheet-function';

/** A function as a page shows it, in one language. */
export interface ShownFunction {
  readonly name: string;
  readonly text: string;
  readonly notes: string;
  readonly params: readonly { readonly name: string; readonly text: string; readonly isOptional: boolean }[];
  /** As English Excel writes it, without `=` and namespace, with what it gives; null where there is none. */
  readonly example: { readonly formula: string; readonly answer: ExampleAnswer } | null;
}

/** What can be typed in a cell, for a page that neither calculates nor keeps three languages of it. */
export function shownFunctions(language: Language): readonly ShownFunction[] {
  return FUNCTIONS.map(({ name, texts, notes, params, examples }) => {
    const [first] = Object.entries(examples);
    return {
      name,
      text: texts[language],
      notes: notes[language],
      params: params.map((param) => ({
        name: param.name,
        text: param.texts[language],
        isOptional: param.isOptional === true,
      })),
      example: first ? { formula: first[0], answer: first[1] } : null,
    };
  });
}
