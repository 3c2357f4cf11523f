import ts from 'typescript';
import { shortAnswers, type ShortAnswers } from '../../src/build/short-answers';

const SOURCE = `
export function told(found: string): string { return long(found); }
export function valueOf(found: string): string {
  return asked(found);
  function asked(text: string): string { return text; }
}
`;

function made(answers: ShortAnswers, fileName = 'src/reading/told.ts'): string {
  const compilerOptions = { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.ESNext };
  const before = [shortAnswers(answers)];
  return ts
    .transpileModule(SOURCE, { fileName, compilerOptions, transformers: { before } })
    .outputText.replace(/\s+/g, ' ');
}

describe('short answers', () => {
  it('stand in place of what a function would have worked out', () => {
    const text = made([[/told\.ts$/, { told: "{ kind: 'none', found }" }]]);
    expect(text).toContain('function told(found) { return ({ kind: "none", found }); }');
    expect(text).not.toContain('long(');
  });

  it('reach functions inside functions, and leave alone what only bears a name that every object has', () => {
    const text = made([[/told\.ts$/, { asked: 'null' }]]);
    expect(text).toContain('function asked(text) { return (null); }');
    expect(text).toContain('return asked(found);');
    expect(text).toContain('return long(found);');
  });

  it('leave other files as they are', () => {
    expect(made([[/told\.ts$/, { told: '1' }]], 'src/reading/other.ts')).toBe(made([]));
  });

  it('refuse a list that the sources have outgrown', () => {
    expect(() => made([[/told\.ts$/, { gone: '1' }]])).toThrow('declares no gone');
  });
});
