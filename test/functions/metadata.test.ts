import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { functionsJson } from '../../src/build/functions-json';
import { LANGUAGES, type Language } from '../../src/domain/language';
import { FUNCTIONS } from '../../src/functions';
import type { Param, SheetFunction } from '../../src/functions/sheet-function';
import { temporaryFolder } from '../support/accord';

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}

const file = temporaryFolder();
const helpUrl = (name: string, language: Language): string => `https://accord.example/help-${language}.html#${name}`;
const made = (language: Language): Metadata => JSON.parse(functionsJson(FUNCTIONS, language, helpUrl)) as Metadata;

describe.each(LANGUAGES)('the metadata in %s', (language) => {
  it("is, function by function, what Microsoft's tool makes of the same signatures", async () => {
    const source = file(`signatures-${language}.ts`);
    writeFileSync(source, FUNCTIONS.map((declared) => signatureOf(declared, language)).join('\n'));
    const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
    expect(errors).toEqual([]);
    expect(made(language).functions).toEqual((JSON.parse(metadataJson) as Metadata).functions);
  });

  it('lets errors of cells through, so that they are skipped and reported', () =>
    expect(made(language).allowErrorForDataTypeAny).toBe(true));
});

describe('the released metadata', () => {
  // Excel keeps metadata for up to a day while the code changes at once: it may only grow (REQUIREMENTS C10).
  const released = JSON.parse(readFileSync('test/functions/released.json', 'utf8')) as Metadata;
  const now = made('en');

  it.each(released.functions.map((declared) => [declared.id, declared] as const))('%s is still there', (id, old) => {
    const found = now.functions.find((one) => one.id === id);
    expect(found?.name).toBe(old.name);
    const withoutTexts = (parameters: Metadata['functions'][number]['parameters']) =>
      parameters.map((parameter) => ({ ...parameter, description: null }));
    expect(withoutTexts(found?.parameters.slice(0, old.parameters.length) ?? [])).toEqual(withoutTexts(old.parameters));
    expect(found?.parameters.slice(old.parameters.length).every(({ optional }) => optional === true)).toBe(true);
  });

  it('holds every function: a new one is added to it when it is released', () =>
    expect(now.functions.map(({ id }) => id).sort()).toEqual(released.functions.map(({ id }) => id).sort()));
});

/** The function as an author writes it for Microsoft's tool. */
function signatureOf({ name, params, returns, texts }: SheetFunction, language: Language): string {
  const typeOf = ({ type, isRange }: Param): string => (isRange ? 'any[][]' : type);
  const tags = params.map((param) =>
    param.isOptional
      ? ` * @param {${typeOf(param)}} [${param.name}] ${param.texts[language]}`
      : ` * @param {${typeOf(param)}} ${param.name} ${param.texts[language]}`,
  );
  const given = params.map((param) => `${param.name}${param.isOptional ? '?' : ''}: ${typeOf(param)}`);
  return [
    '/**',
    ` * ${texts[language]}`,
    ` * @customfunction ${name}`,
    ` * @helpurl ${helpUrl(name, language)}`,
    ...tags,
    ' */',
    `export function f${name.toLowerCase()}(${given.join(', ')}): ${returns === 'range' ? 'any[][]' : returns} {`,
    '  throw new Error();',
    '}',
  ].join('\n');
}
