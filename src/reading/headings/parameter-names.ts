import { LANGUAGES } from '../../domain/language';
import type { ParameterName } from '../../domain/parameters';
import { wordsOf } from '../../domain/text';
import { WORDS } from '../../i18n/words';
import { withoutBrackets } from './heading-units';
import { PARAMETER_HEADINGS } from './parameters';

const NAMES = new Map<string, ParameterName>();
for (const name of Object.keys(PARAMETER_HEADINGS) as ParameterName[]) {
  for (const language of LANGUAGES) {
    for (const spelling of PARAMETER_HEADINGS[name][language]) NAMES.set(spelling, name);
    NAMES.set(comparable(WORDS[language].parameters[name]), name);
  }
}

/** The company-wide parameter a label names, whatever unit stands in brackets behind it. */
export function parameterNamed(label: string): ParameterName | undefined {
  return NAMES.get(comparable(label));
}

function comparable(label: string): string {
  return wordsOf(withoutBrackets(label));
}
