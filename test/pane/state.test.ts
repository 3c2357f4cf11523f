import { EMPTY_MEMORY } from '../../src/domain/memory';
import { FUNCTIONS } from '../../src/functions';
import { filtered } from '../../src/pane/state/filtered';
import { liveFormula } from '../../src/pane/state/live-formula';
import { findingsTouching, meaningOf } from '../../src/pane/state/touching';
import { NO_FILTER, UI_AT_FIRST, uiStateFrom, type UiState } from '../../src/pane/state/ui-state';
import { readBook } from '../../src/reading/read-book';
import { review } from '../../src/review/review';
import { grid } from '../support/grid';

const book = readBook(
  grid({
    'Pol. Comercial': [
      ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
      ['Redes "A"', 1000, '10%', '28/42'],
      ['Bares', 500, '5%', 'à vista'],
    ],
    Logística: [
      ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
      ['Redes "A"', '2x/semana', '92%', 'D+2', 'não aceita'],
      ['Bares', 'diária', '95%', 'D+1', 'livre'],
    ],
  }),
  EMPTY_MEMORY,
);
const reviewed = review(book, { strangers: [], today: '2026-11-22' }, EMPTY_MEMORY);
const PAYMENT = { sheet: 'Pol. Comercial', row: 1, column: 3 };

describe('an example put to work on this workbook', () => {
  it('speaks of its policies and of its first profile', () => {
    expect(liveFormula('SCORE(Commercial,Logistics,"Wholesale","strategic")', book)).toBe(
      `SCORE('Pol. Comercial'!A1:D3,'Logística'!A1:E3,"Redes ""A""","strategic")`,
    );
  });

  it('is left as it is where it needs no policy, and waits for a check where it does', () => {
    expect(liveFormula('PAYMENTDAYS("28/42/56")', null)).toBe('PAYMENTDAYS("28/42/56")');
    expect(liveFormula('DISCOUNT("Commercial")', null)).toBe('DISCOUNT("Commercial")');
    expect(liveFormula('MATRIX(Commercial,Logistics)', null)).toBeNull();
  });

  it('speaks of the order list of the workbook, and waits where there is none', () => {
    const table = { sheet: 'Pedidos', headerRow: 2, rect: { top: 2, left: 0, bottom: 900, right: 10 } };
    const orderLists = [{ kind: 'orders', table, columns: [] }] as const;
    expect(liveFormula('EXECUTION(Orders)', { ...book, orderLists })).toBe("EXECUTION('Pedidos'!A3:K901)");
    expect(liveFormula('EXECUTION(Orders)', book)).toBeNull();
  });

  it('keeps no invented name in any function', () => {
    for (const { examples } of FUNCTIONS) {
      expect(liveFormula(Object.keys(examples)[0]!, book) ?? '').not.toMatch(
        /\b(Commercial|Logistics)\b|Wholesale|Key accounts/,
      );
    }
  });
});

describe('the selected cell', () => {
  it('is a term of a profile, a heading, or nothing to us', () => {
    expect(meaningOf(PAYMENT, book)).toMatchObject({
      kind: 'term',
      field: 'paymentTerms',
      profile: { name: 'Redes "A"' },
    });
    expect(meaningOf({ ...PAYMENT, row: 0 }, book)).toEqual({ kind: 'heading', field: 'paymentTerms' });
    expect(meaningOf({ ...PAYMENT, row: 30 }, book)).toEqual({ kind: 'none' });
  });

  it('has the findings that took part of it, and only those', () => {
    const touching = findingsTouching(PAYMENT, reviewed);
    expect(touching.length).toBeGreaterThan(0);
    expect(touching.every(({ profile }) => profile === 'Redes "A"')).toBe(true);
    expect(findingsTouching({ ...PAYMENT, row: 0 }, reviewed)).toEqual([]);
  });
});

describe('the filter', () => {
  it('leaves what answers to all of its parts', () => {
    const { findings } = reviewed;
    expect(filtered(findings, NO_FILTER)).toEqual(findings);
    const major = filtered(findings, { ...NO_FILTER, severity: 'major', level: 'strategic' });
    expect(major.length).toBeGreaterThan(0);
    expect(major.every(({ severity, level }) => severity === 'major' && level === 'strategic')).toBe(true);
    expect(filtered(findings, { ...NO_FILTER, withMoney: true }).every(({ money }) => money.kind === 'value')).toBe(
      true,
    );
  });
});

describe('the state that outlives the pane', () => {
  const state: UiState = {
    ...UI_AT_FIRST,
    view: 'findings',
    finding: 'S03:redes',
    theme: 'dark',
    language: 'es',
    filter: { ...NO_FILTER, owner: 'finance' },
    hadResult: true,
  };

  it('comes back as it was', () => {
    expect(uiStateFrom(JSON.stringify(state))).toEqual(state);
  });

  it.each([null, '', '{', '[]', '7', '{"view":"admin","filter":{"level":3},"theme":null,"finding":{}}'])(
    'begins anew with %p',
    (text) => {
      expect(uiStateFrom(text)).toEqual(UI_AT_FIRST);
    },
  );
});
