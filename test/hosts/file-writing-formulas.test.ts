import fc from 'fast-check';
import { toA1 } from '../../src/domain/address';
import { copiedFormula, mapReferences } from '../../src/hosts/file/write/formula-references';
import { movedRange, movedWhole } from '../../src/hosts/file/write/room';
import { formulaAfter } from '../../src/hosts/file/write/shift-cells';
import { renameColumns } from '../../src/hosts/file/write/table-columns';

/** Columns A to C move down by two from row 5 on. */
const SHIFT = { table: 'T', before: 4, count: 2, left: 0, right: 2 };
const after = (formula: string): string => formulaAfter(formula, [SHIFT], "D'Ouro", true);

describe('references of a formula, once cells have moved', () => {
  it.each([
    ['A4+A5', 'A4+A7'],
    ['$A$5*B$6', '$A$7*B$8'],
    ['SUM(A1:B5)', 'SUM(A1:B7)'],
    ['SUM(B9:B4)', 'SUM(B11:B4)'],
    ['SUM(C5:D5)', 'SUM(C5:D5)'],
    ['D5+E9', 'D5+E9'],
    ["'d''ouro'!A5+Plano!A5+'Plano'!A5", "'d''ouro'!A7+Plano!A5+'Plano'!A5"],
    ['SUM(Jan:Dez!A5)+[1]Plano!A5', 'SUM(Jan:Dez!A5)+[1]Plano!A5'],
    ["'[x.xlsx]D''Ouro'!A5+'Jan:Dez'!A5", "'[x.xlsx]D''Ouro'!A5+'Jan:Dez'!A5"],
    ['A:A+5:5+$A:$B', 'A:A+5:5+$A:$B'],
    ['"A5"&A5&"say ""A5"""', '"A5"&A7&"say ""A5"""'],
    ['LOG10(A5)+A5B+_A5+A5.x+ABCD5+A5_', 'LOG10(A7)+A5B+_A5+A5.x+ABCD5+A5_'],
    ["T[A5]+T[[#This Row],[A5]]+T[o'[A5]", "T[A5]+T[[#This Row],[A5]]+T[o'[A5]"],
    ['1.5E5+A5%', '1.5E5+A7%'],
    ['A0+A1048577+XFE5', 'A0+A1048577+XFE5'],
    ['#REF!A5+!A5', '#REF!A5+!A5'],
  ])('%s becomes %s', (formula, expected) => {
    expect(after(formula)).toBe(expected);
  });

  it('stay with any text, where nothing has moved', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => mapReferences(text, () => null) === text));
  });

  it('of a formula on another sheet move only where they name this one', () => {
    expect(formulaAfter("A5+'D''Ouro'!A5", [SHIFT], "D'Ouro", false)).toBe("A5+'D''Ouro'!A7");
  });
});

describe('a formula filled into another cell', () => {
  it('moves what is not held in place', () => {
    expect(copiedFormula('A1+$A1+A$1+$A$1+Plano!B2:C3', 2, 1)).toBe('B3+$A3+B$1+$A$1+Plano!C4:D5');
  });

  it('comes back when filled back', () => {
    const at = fc.record({ row: fc.nat(5000), column: fc.nat(500) });
    fc.assert(
      fc.property(at, at, fc.nat(50), fc.nat(50), (from, to, rows, columns) => {
        const formula = `SUM(${toA1(from)}:${toA1(to)})`;
        expect(copiedFormula(copiedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('ranges', () => {
  const rect = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(5), fc.nat(5)).map(([top, height, left, width]) => ({
    top,
    bottom: top + height,
    left,
    right: left + width,
  }));

  it('move whole exactly where no cell of theirs parts from another', () => {
    const cellAfter = (row: number, column: number): number =>
      row >= SHIFT.before && column >= SHIFT.left && column <= SHIFT.right ? row + SHIFT.count : row;
    fc.assert(
      fc.property(rect, (range) => {
        const moves = new Set<number>();
        for (let row = range.top; row <= range.bottom; row += 1) {
          for (let column = range.left; column <= range.right; column += 1) moves.add(cellAfter(row, column) - row);
        }
        const whole = movedWhole(range, SHIFT);
        expect(whole === null).toBe(moves.size > 1);
        if (whole)
          expect(whole).toEqual({ ...range, top: range.top + [...moves][0]!, bottom: range.bottom + [...moves][0]! });
      }),
    );
  });

  it('hold afterwards every cell they held, where they are within the columns', () => {
    fc.assert(
      fc.property(
        rect.filter(({ right }) => right <= SHIFT.right),
        (range) => {
          const grown = movedRange(range, SHIFT);
          for (let row = range.top; row <= range.bottom; row += 1) {
            const now = row >= SHIFT.before ? row + SHIFT.count : row;
            expect(now >= grown.top && now <= grown.bottom).toBe(true);
          }
        },
      ),
    );
  });
});

describe('structured references to renamed columns', () => {
  const names = new Map([
    ['Nota', 'Score'],
    ['a]b', "it's"],
  ]);

  it.each([
    ['T[Nota]+T[Outra]', 'T[Score]+T[Outra]'],
    ['t[[#This Row],[Nota]]', 't[[#This Row],[Score]]'],
    ['T[[Nota]:[Outra]]', 'T[[Score]:[Outra]]'],
    ["T[a']b]", "T[it''s]"],
    ['U[Nota]+"T[Nota]"', 'U[Nota]+"T[Nota]"'],
    ['T[#All]+T[[#Headers],[Nota]]', 'T[#All]+T[[#Headers],[Score]]'],
  ])('%s becomes %s', (formula, expected) => {
    expect(renameColumns(formula, { table: 'T', names })).toBe(expected);
  });
});
