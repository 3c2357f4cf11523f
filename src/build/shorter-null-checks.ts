import ts from 'typescript';

/**
 * `(a = b) !== null && a !== void 0`, as TypeScript writes `??` and `?.` for old engines, said as `(a = b) != null`: the
 * same for every value that the language itself makes. A transformer for ts-loader, after its own.
 */
export const shorterNullChecks: ts.TransformerFactory<ts.SourceFile> = (context) => (source) => {
  const visit = (node: ts.Node): ts.Node =>
    ts.visitEachChild((ts.isBinaryExpression(node) && nullCheck(node)) || node, visit, context);
  return ts.visitEachChild(source, visit, context);
};

/** Both comparisons as one; null where they are not of one value. */
function nullCheck({ left, operatorToken, right }: ts.BinaryExpression): ts.Expression | null {
  const isAnd = operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  const strict = isAnd ? ts.SyntaxKind.ExclamationEqualsEqualsToken : ts.SyntaxKind.EqualsEqualsEqualsToken;
  if (!isAnd && operatorToken.kind !== ts.SyntaxKind.BarBarToken) return null;
  if (!ts.isBinaryExpression(left) || !ts.isBinaryExpression(right)) return null;
  if (left.operatorToken.kind !== strict || right.operatorToken.kind !== strict) return null;
  if (left.right.kind !== ts.SyntaxKind.NullKeyword || !ts.isVoidExpression(right.right)) return null;
  // What TypeScript itself wrote names one and the same variable, which has no name until it is printed.
  if (heldIn(left.left) !== right.left) return null;
  const loose = isAnd ? ts.SyntaxKind.ExclamationEqualsToken : ts.SyntaxKind.EqualsEqualsToken;
  return ts.factory.createBinaryExpression(left.left, loose, left.right);
}

/** What is compared, or the variable to which it is assigned on the way. */
function heldIn(compared: ts.Expression): ts.Expression {
  const bare = ts.isParenthesizedExpression(compared) ? compared.expression : compared;
  const isAssigned = ts.isBinaryExpression(bare) && bare.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isAssigned ? bare.left : bare;
}
