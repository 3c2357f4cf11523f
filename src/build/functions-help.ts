import type { Language } from '../domain/language';
import { EXAMPLE_RANGES } from '../functions/example-ranges';
import type { ExampleAnswer, Grid, Param, SheetFunction } from '../functions/sheet-function';
import { escapeXml } from './escape-xml';
import { HELP_TEXTS } from './help-texts';
import { argumentMark, localisedFormula, localisedValue } from '../i18n/localised-formula';

const STYLE =
  'body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#242424;background:#fff}' +
  'code{font:15px Consolas,monospace;overflow-wrap:anywhere}section{border-top:1px solid #d1d1d1;margin-top:2rem}' +
  'div{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #d1d1d1;padding:.25rem .5rem;text-align:left;vertical-align:top}';

/** The help page of a language: every formula as that user types it, with what it gives. One file, no script. */
export function functionsHelp(functions: readonly SheetFunction[], language: Language): string {
  const texts = HELP_TEXTS[language];
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeXml(texts.title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeXml(texts.title)}</h1>`,
    ...texts.intro.map((text) => `<p>${escapeXml(text)}</p>`),
    `<nav aria-label="${escapeXml(texts.functions)}"><ul>`,
    ...functions.map(
      ({ name, texts: { [language]: text } }) => `<li><a href="#${name}">${name}</a>: ${escapeXml(text)}</li>`,
    ),
    '</ul></nav>',
    ...functions.map((declared) => sectionOf(declared, language)),
    `<section><h2>${escapeXml(texts.ranges)}</h2>`,
    ...Object.entries(EXAMPLE_RANGES).map(([name, grid]) => tableOf(name, grid, language)),
    `</section><section><h2>${escapeXml(texts.trouble)}</h2><dl>`,
    ...texts.troubles.map(
      ([seen, doThis]) => `<dt><strong>${escapeXml(seen)}</strong></dt><dd>${escapeXml(doThis)}</dd>`,
    ),
    '</dl></section></main></body></html>',
    '',
  ].join('\n');
}

function sectionOf({ name, params, texts, notes, examples }: SheetFunction, language: Language): string {
  const words = HELP_TEXTS[language];
  const syntax = params
    .map((param) => (param.isOptional ? `[${param.name}]` : param.name))
    .join(argumentMark(language));
  return [
    `<section id="${name}"><h2>${name}</h2>`,
    `<p><code>=ACCORD.${name}(${syntax})</code></p>`,
    `<p>${escapeXml(texts[language])}</p>`,
    `<h3>${escapeXml(words.arguments)}</h3><ul>`,
    ...params.map((param) => `<li>${argumentOf(param, language)}</li>`),
    `</ul><p>${escapeXml(notes[language])}</p>`,
    `<div><table><tr><th>${escapeXml(words.examples)}</th><th>${escapeXml(words.gives)}</th></tr>`,
    ...Object.entries(examples).map(
      ([formula, answer]) =>
        `<tr><td><code>${escapeXml(`=ACCORD.${localisedFormula(formula, language)}`)}</code></td><td>${answerOf(answer, language)}</td></tr>`,
    ),
    '</table></div></section>',
  ].join('\n');
}

function argumentOf({ name, texts, isOptional }: Param, language: Language): string {
  const optional = isOptional ? ` (${escapeXml(HELP_TEXTS[language].optional)})` : '';
  return `<code>${name}</code>${optional}: ${escapeXml(texts[language])}`;
}

/** An answer as its cells show it; a range row by row. */
function answerOf(answer: ExampleAnswer, language: Language): string {
  if (typeof answer !== 'object') return escapeXml(localisedValue(answer, language));
  const rows = answer.map((cells) => cells.map((value) => escapeXml(localisedValue(value, language))).join(' | '));
  return rows.join('<br>');
}

function tableOf(name: string, grid: Grid, language: Language): string {
  const cell = (value: Grid[number][number]): string =>
    typeof value === 'object' ? '' : escapeXml(localisedValue(value, language));
  const [headings = [], ...rows] = grid;
  return [
    `<div><table><caption>${name}</caption>`,
    `<tr>${headings.map((value) => `<th>${cell(value)}</th>`).join('')}</tr>`,
    ...rows.map((cells) => `<tr>${cells.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`),
    '</table></div>',
  ].join('\n');
}
