import { SPREADSHEET } from './namespaces';
import type { Package } from './package';
import { smallPart } from './small-part';
import { attribute, readXml } from './xml';

/** Format codes that files leave out, by id, as Excel in en-US shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Dates and times of East Asian editions: the codes differ by language, that they are dates does not. */
const EAST_ASIAN_DATES: readonly number[] = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const EAST_ASIAN_TIMES: readonly number[] = [32, 33, 34, 35, 55, 56];

/** The format code of every cell style, by the style's number; without a styles part the list is empty. */
export function numberFormats(pkg: Package, part: string | undefined): readonly string[] {
  if (part === undefined) return [];
  const own = new Map<number, string>();
  const ids: number[] = [];
  // The same elements stand for other things in other lists: base styles, differential formats.
  let list: string | null = null;
  readXml(
    smallPart(pkg, part),
    { part, root: 'styleSheet', vocabulary: SPREADSHEET },
    {
      open: (name, attributes) => {
        if (name === 'cellXfs' || name === 'numFmts') list = name;
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        if (name === 'xf' && list === 'cellXfs') ids.push(id);
        if (name === 'numFmt' && list === 'numFmts') own.set(id, attribute(attributes, 'formatCode') ?? 'General');
      },
      close: (name) => {
        if (name === list) list = null;
      },
    },
  );
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}

function builtInFormat(id: number): string {
  if (EAST_ASIAN_DATES.includes(id)) return 'yyyy/m/d';
  if (EAST_ASIAN_TIMES.includes(id)) return 'h:mm:ss';
  return BUILT_IN[id] ?? 'General';
}
