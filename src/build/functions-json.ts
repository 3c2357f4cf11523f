import type { Language } from '../domain/language';
import type { SheetFunction } from '../functions/sheet-function';

/** The page that explains a function, in the language of the metadata. */
export type HelpUrl = (name: string, language: Language) => string;

/**
 * The metadata from which Excel learns our functions, one file a language. Names stay English everywhere: a formula
 * written by program fails where names are translated (REQUIREMENTS C11). Excel keeps this file up to a day, so it may
 * only grow (C10).
 */
export function functionsJson(functions: readonly SheetFunction[], language: Language, helpUrl: HelpUrl): string {
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    // A cell with an error is data: it is skipped and reported, and does not blank the whole answer (C14).
    allowErrorForDataTypeAny: true,
    functions: functions.map((declared) => entryOf(declared, language, helpUrl)),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

function entryOf({ name, params, returns, texts }: SheetFunction, language: Language, helpUrl: HelpUrl): object {
  return {
    description: texts[language],
    helpUrl: helpUrl(name, language),
    id: name,
    name,
    parameters: params.map((param) => ({
      description: param.texts[language],
      ...(param.isRange ? { dimensionality: 'matrix' } : {}),
      name: param.name,
      ...(param.isOptional ? { optional: true } : {}),
      type: param.type,
    })),
    result: returns === 'range' ? { dimensionality: 'matrix' } : { type: returns },
  };
}
