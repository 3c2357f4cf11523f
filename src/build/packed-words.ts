import ts from 'typescript';
import { KEY_BREAK, LIST_BREAK, PACKED_LANGUAGES, WORD_BREAK } from '../i18n/unpacked';

const FEWEST_WORDS = 2;
/** Keys that would not come back as they are. */
const BREAKS = new RegExp(`[${KEY_BREAK}${LIST_BREAK}]`);

type Leaf = readonly [path: string, text: string];
type Packed = readonly [unpack: 'unpackedWords' | 'unpackedLists' | 'unpackedTexts', packed: string];

/**
 * Packs the lists of words and the texts of three languages that stand at the top level of a file, each into one text that
 * `i18n/unpacked` takes apart when the script starts: a transformer for ts-loader, after types are gone. Inside functions
 * nothing is packed, for it would be unpacked at every call. `unpacked` is the module as the files import it.
 */
export function packedWords(unpacked: string): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (source) => {
    if (source.fileName.endsWith('/i18n/unpacked.ts')) return source;
    const used = new Set<string>();
    const visit = (node: ts.Node): ts.Node => {
      if (ts.isFunctionLike(node)) return node;
      const packed = packedTexts(node) ?? packedLists(node) ?? packedList(node);
      if (!packed) return ts.visitEachChild(node, visit, context);
      const [unpack, text] = packed;
      used.add(unpack);
      const call = ts.factory.createCallExpression(ts.factory.createIdentifier(unpack), undefined, [
        ts.factory.createStringLiteral(text),
      ]);
      // A table that nothing uses may still be left out.
      return ts.addSyntheticLeadingComment(call, ts.SyntaxKind.MultiLineCommentTrivia, '#__PURE__', false);
    };
    const made = ts.visitEachChild(source, visit, context);
    return used.size === 0 ? made : importing(made, [...used], unpacked);
  };
}

function packedList(node: ts.Node): Packed | null {
  const words = wordsOf(node);
  return words && words.length >= FEWEST_WORDS ? ['unpackedWords', words.join(WORD_BREAK)] : null;
}

function packedLists(node: ts.Node): Packed | null {
  const lists = inLanguages(node)?.map(wordsOf);
  if (!lists) return null;
  const known = lists.filter((list) => list !== null);
  if (known.length < lists.length) return null;
  return ['unpackedLists', known.map((list) => list.join(WORD_BREAK)).join(LIST_BREAK)];
}

function packedTexts(node: ts.Node): Packed | null {
  const trees = inLanguages(node)?.map((tree) => (ts.isObjectLiteralExpression(tree) ? leavesOf(tree) : null));
  const [first] = trees ?? [];
  if (!trees || !first || first.length === 0) return null;
  const paths = first.map(([path]) => path);
  const texts = trees.map((leaves) => {
    const known = new Map(leaves);
    return known.size === paths.length ? paths.map((path) => known.get(path)) : [undefined];
  });
  if (texts.some((list) => list.includes(undefined))) return null;
  const packed = paths.flatMap((path, nth) => [path, ...texts.map((list) => list[nth])]);
  return ['unpackedTexts', packed.join(LIST_BREAK)];
}

/** The strings of a list; null for anything else, and where one would not come back as it is. */
function wordsOf(node: ts.Node): readonly string[] | null {
  if (!ts.isArrayLiteralExpression(node)) return null;
  const words = node.elements.map((element) => (ts.isStringLiteralLike(element) ? element.text : ''));
  return words.every((word) => word !== '' && !word.includes(WORD_BREAK) && !word.includes(LIST_BREAK)) ? words : null;
}

/** The values of an object whose keys are the languages, in their order. */
function inLanguages(node: ts.Node): readonly ts.Expression[] | null {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== PACKED_LANGUAGES.length) return null;
  const values = new Map<string, ts.Expression>();
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) values.set(keyOf(property), property.initializer);
  }
  const ordered = PACKED_LANGUAGES.map((key) => values.get(key));
  return ordered.every((value) => value !== undefined) ? ordered : null;
}

/** The texts of a tree with the keys that lead to them; null where anything else stands in it. */
function leavesOf(tree: ts.ObjectLiteralExpression): readonly Leaf[] | null {
  const leaves: Leaf[] = [];
  for (const property of tree.properties) {
    const key = ts.isPropertyAssignment(property) ? keyOf(property) : '';
    if (!ts.isPropertyAssignment(property) || key === '' || BREAKS.test(key)) return null;
    const { initializer: value } = property;
    if (ts.isObjectLiteralExpression(value)) {
      const inner = leavesOf(value);
      if (!inner || inner.length === 0) return null;
      leaves.push(...inner.map(([path, text]): Leaf => [`${key}${KEY_BREAK}${path}`, text]));
    } else if (ts.isStringLiteralLike(value) && !value.text.includes(LIST_BREAK)) leaves.push([key, value.text]);
    else return null;
  }
  return leaves;
}

const keyOf = ({ name }: ts.PropertyAssignment): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';

function importing(source: ts.SourceFile, names: readonly string[], from: string): ts.SourceFile {
  const { factory } = ts;
  const specifiers = names.map((name) =>
    factory.createImportSpecifier(false, undefined, factory.createIdentifier(name)),
  );
  const clause = factory.createImportClause(undefined, undefined, factory.createNamedImports(specifiers));
  const line = factory.createImportDeclaration(undefined, clause, factory.createStringLiteral(from));
  return factory.updateSourceFile(source, [line, ...source.statements]);
}
