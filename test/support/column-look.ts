import { readRect } from '../../src/domain/address';
import { Package } from '../../src/hosts/file/package';
import { readWorkbookPart, sheetNamed } from '../../src/hosts/file/write/workbook-part';
import { childOf, childrenOf, parseXml } from '../../src/hosts/file/write/xml-tree';

/** Width of a column as a file says it, 0 where it says none, and the ranges in it that offer a drop-down list. */
export function columnLook(
  bytes: Uint8Array,
  sheet: string,
  column: number,
): {
  readonly width: number;
  readonly offers: readonly { readonly range: string; readonly list: readonly string[] }[];
} {
  const pkg = Package.open(bytes);
  const { part } = sheetNamed(readWorkbookPart(pkg), sheet)!;
  const root = parseXml(pkg.text(part), part);
  const own = childrenOf(childOf(root, 'cols'), 'col').filter(
    ({ attributes: { min, max } }) => Number(min) <= column + 1 && column + 1 <= Number(max),
  );
  if (own.length > 1) throw new Error('A column that is described twice');
  const offers = childrenOf(childOf(root, 'dataValidations'), 'dataValidation').flatMap((one) => {
    const range = one.attributes['sqref'] ?? '';
    const rect = readRect(range);
    if (!rect || rect.left > column || rect.right < column) return [];
    const list = (childOf(one, 'formula1')?.text ?? '').slice(1, -1).replace(/""/g, '"').split(',');
    return [{ range, list }];
  });
  return { width: Number(own[0]?.attributes['width'] ?? 0), offers };
}
