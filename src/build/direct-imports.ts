import ts from 'typescript';

/**
 * `const { LATE } = order;` after `import * as order from …` said as `import { LATE } from …`. Modules that are compiled
 * one by one look an imported name up at every use, so hot loops take it out once; in a bundle the other way about is
 * shorter, for numbers then stand where their names stood. A transformer for ts-loader, before its own.
 */
export const directImports: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const modules = new Map(source.statements.flatMap(namespaceOf));
  if (modules.size === 0) return source;
  const statements = source.statements.map((statement) => imported(statement, modules) ?? statement);
  return context.factory.updateSourceFile(source, statements);
};

/** The name of a module that is imported as a whole, and where it is imported from. */
function namespaceOf(statement: ts.Statement): (readonly [name: string, from: string])[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const bindings = statement.importClause?.namedBindings;
  return bindings && ts.isNamespaceImport(bindings) ? [[bindings.name.text, statement.moduleSpecifier.text]] : [];
}

/** The import that gives the same names; null for any other statement. */
function imported(statement: ts.Statement, modules: ReadonlyMap<string, string>): ts.Statement | null {
  if (!ts.isVariableStatement(statement)) return null;
  const [declared, ...others] = statement.declarationList.declarations;
  if (!declared?.initializer || others.length > 0) return null;
  const { name, initializer } = declared;
  const from = ts.isIdentifier(initializer) ? modules.get(initializer.text) : undefined;
  if (from === undefined || !ts.isObjectBindingPattern(name)) return null;
  const { factory } = ts;
  const specifiers = name.elements.map((element) =>
    factory.createImportSpecifier(
      false,
      element.propertyName as ts.Identifier | undefined,
      element.name as ts.Identifier,
    ),
  );
  const clause = factory.createImportClause(undefined, undefined, factory.createNamedImports(specifiers));
  return factory.createImportDeclaration(undefined, clause, factory.createStringLiteral(from));
}
