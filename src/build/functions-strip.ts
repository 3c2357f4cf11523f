import ts from 'typescript';

/** Of each catalogue, what no function reads while it calculates: help, tests and sheets are made from it elsewhere. */
const UNREAD: readonly (readonly [file: RegExp, properties: readonly string[]])[] = [
  [
    /\/src\/rules\/(strategic|tactical|operational|portfolio)\//,
    ['examples', 'formula', 'helpers', 'why', 'commercialLever', 'logisticsLever'],
  ],
  [/\/src\/functions\//, ['examples', 'notes', 'texts']],
];

/** Leaves out of the functions bundle the parts of declarations that no function reads: a transformer for ts-loader. */
export function stripDeclarations(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  return (source) => {
    const unread = UNREAD.find(([file]) => file.test(source.fileName))?.[1] ?? [];
    const isUnread = (node: ts.Node): boolean =>
      ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && unread.includes(node.name.text);
    const visit = (node: ts.Node): ts.Node | undefined =>
      isUnread(node) ? undefined : ts.visitEachChild(node, visit, context);
    return unread.length === 0 ? source : ts.visitEachChild(source, visit, context);
  };
}
