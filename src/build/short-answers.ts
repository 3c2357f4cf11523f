import ts from 'typescript';

/** Of a file, functions whose answer no reader of a bundle asks for, each with the expression that it answers instead. */
export type ShortAnswers = readonly (readonly [file: RegExp, answers: Readonly<Record<string, string>>])[];

/** What nobody asks of a function that only tells. */
export const NOTHING = 'undefined';

/**
 * Gives functions of a bundle a short answer in place of their body, so that whatever stood behind it is left out with it: a
 * transformer for ts-loader. Throws where a file no longer declares a function that is listed.
 */
export function shortAnswers(from: ShortAnswers): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (source) => {
    const listed = from.find(([file]) => file.test(source.fileName))?.[1];
    if (!listed) return source;
    // A record would also answer for what every object inherits, such as `valueOf`.
    const answers = new Map(Object.entries(listed));
    const found = new Set<string>();
    const visit = (node: ts.Node): ts.Node => {
      const name = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
      const answer = name === undefined ? undefined : answers.get(name);
      if (name === undefined || answer === undefined) return ts.visitEachChild(node, visit, context);
      found.add(name);
      return answering(node as ts.FunctionDeclaration, answer);
    };
    const made = ts.visitEachChild(source, visit, context);
    const lost = [...answers.keys()].filter((name) => !found.has(name));
    if (lost.length > 0) throw new Error(`${source.fileName} declares no ${lost.join(', ')}`);
    return made;
  };
}

function answering(declared: ts.FunctionDeclaration, answer: string): ts.FunctionDeclaration {
  const { modifiers, asteriskToken, name, typeParameters, parameters, type } = declared;
  const body = ts.factory.createBlock([ts.factory.createReturnStatement(expressionOf(answer))]);
  return ts.factory.updateFunctionDeclaration(
    declared,
    modifiers,
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    body,
  );
}

/** An expression as nodes of no file, which are printed by what they hold and not by where they stood. */
function expressionOf(text: string): ts.Expression {
  const [statement] = ts.createSourceFile('answer.ts', `(${text})`, ts.ScriptTarget.ES2016).statements;
  if (!statement || !ts.isExpressionStatement(statement)) throw new Error(`${text} is no expression`);
  const detach = (node: ts.Node): void => {
    ts.setTextRange(node, { pos: -1, end: -1 });
    ts.forEachChild(node, detach);
  };
  detach(statement);
  return statement.expression;
}
