import fc from 'fast-check';
import { cardsPatch, cardsPatches, confirmationsPatch } from '../../src/app/cards-patches';
import { isVersion } from '../../src/app/confirm-known';
import { stateOf } from '../../src/app/confirm-rows';
import { earlierResult } from '../../src/app/earlier-result';
import { patchesOf, reviewWorkbook, type Reviewed } from '../../src/app/review-workbook';
import type { Facts } from '../../src/domain/book';
import { LANGUAGES, type Language } from '../../src/domain/language';
import type { Cell, CellValue, Survey } from '../../src/domain/survey';
import type { FieldName } from '../../src/domain/terms';
import { memoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { packageVersion } from '../../src/review/package-version';
import { review } from '../../src/review/review';
import { SECTION } from '../../src/sheets/cards-lines';
import { readMemory } from '../../src/sheets/own-sheets';
import type { CreateSheet, SheetPatch } from '../../src/sheets/patch';
import { applyPatches } from '../support/apply-patches';
import { literalBook, type LiteralTerms } from '../support/literal-book';
import { reviewFile, SILENT } from '../support/review-file';
import { idsOf, insertRow, look, put, reorder, sheetOf, tableOf, type, under } from '../sheets/planner';
import { runOn, TEAM, TERMS, TODAY } from '../sheets/workbook';

const TIME = '2026-11-22 16:21';
const CARDS = 'Fichas do Pacote';
const CONFIRMED = 'Confirmações do Pacote';
const REPS: Facts = {
  ...TODAY,
  reps: [
    { rep: 'Bruno', profile: 'atacado', isConfirmed: false },
    { rep: 'Ana', profile: 'atacado', isConfirmed: false },
    { rep: 'Ana', profile: 'key account', isConfirmed: true },
  ],
};

interface Circumstances {
  readonly terms?: Readonly<Record<string, LiteralTerms>>;
  readonly facts?: Facts;
  readonly language?: Language;
}

function reviewedOf(survey: Survey, { terms = TERMS, facts = REPS, language = 'pt-BR' }: Circumstances = {}): Reviewed {
  const own = readMemory(survey);
  const book = literalBook(terms);
  return { survey, own, book, facts, review: review(book, facts, own.memory), language };
}

const written = (survey: Survey, given: Circumstances = {}): Survey =>
  applyPatches(survey, cardsPatches(reviewedOf(survey, given), TIME));

const textOf = (cell: Cell | null | undefined): string => (typeof cell?.value === 'string' ? cell.value : '');

/** Lines of a card as "item | value", blank ones at its end left out. */
function cardOf(survey: Survey, key: string, sheet = CARDS): readonly string[] {
  const { rect } = tableOf(survey, sheet);
  const lines = sheetOf(survey, sheet)
    .rows.slice(rect.top + 1, rect.bottom + 1)
    .filter((row) => textOf(row[2]).startsWith(`${key}|`))
    .map((row) => [row[0]?.value, row[1]?.value].filter((value) => typeof value === 'string').join(' | '));
  return lines.slice(
    0,
    lines.reduce((last, text, index) => (text === '' ? last : index + 1), 0),
  );
}

const section = (lines: readonly string[], name: string): readonly string[] => {
  const from = lines.indexOf(`${SECTION}${name}`) + 1;
  const to = lines.findIndex((line, index) => index >= from && line.startsWith(SECTION));
  return lines.slice(from, to < 0 ? undefined : to);
};

const created = (patches: readonly SheetPatch[], sheet: string): CreateSheet => {
  const patch = patches.find((one) => one.sheet === sheet);
  if (patch?.kind !== 'create') throw new Error(`${sheet} is not created`);
  return patch;
};

describe('package cards of the sample', () => {
  const sample = reviewFile('assets/samples/sop-bebidas.xlsx');
  const cards = async (): Promise<Survey> => {
    const reviewed = await sample;
    return applyPatches(reviewed.survey, cardsPatches(reviewed, TIME));
  };

  it('say all that a profile is promised, in its blocks', async () => {
    const card = cardOf(await cards(), 'atacado');
    expect(card.slice(0, 2)).toEqual(['Atacado', 'Nota do pacote | 91,1 ● Alinhado']);
    expect(card[2]).toMatch(/^Versão e última mudança \| 1 \([0-9a-f]{6}\) · 22\/11\/2026$/);
    expect(section(card, 'Comercial').slice(0, 3).map(plain)).toEqual([
      'Verba promocional | R$ 30.000',
      'Desconto | 8 %',
      'Prazo de pagamento | 28 dias',
    ]);
    expect(section(card, 'Operação').slice(0, 4).map(plain)).toEqual([
      'Frequência de entrega | 1 vez por semana',
      'Disponibilidade | 97 %',
      'Prazo de entrega | 2 dias úteis',
      'Pedido mínimo | R$ 8.000',
    ]);
    expect(section(card, 'Pedido especial').map(plain)).toEqual([
      'Regra de pedido especial | aceita pedidos especiais, 1 por mês',
      'Cota de pedidos especiais por mês | 1 por mês',
      'Taxa de urgência | R$ 180',
      'Prazo do pedido especial (h) | 48 horas',
    ]);
    expect(section(card, 'Não pode prometer').map(plain)).toEqual([
      'Desconto | ✗ Desconto acima de 8 %.',
      'Prazo de pagamento | ✗ Pagamento depois de 28 dias.',
      'Pedido mínimo | ✗ Pedido abaixo de R$ 8.000.',
      'Prazo de entrega | ✗ Entrega antes de 2 dias úteis em pedido comum.',
      'Cota de pedidos especiais por mês | ✗ Pedidos especiais além da cota: 1 por mês.',
      'Taxa de urgência | ✗ Pedido especial sem a taxa de R$ 180.',
    ]);
    expect(section(card, 'Confirme antes').map(plain)[0]).toBe(
      'Frequência de entrega | ? Ainda não: Entregas prometidas cabem na capacidade planejada (T01). Quem decide: Logística.',
    );
    expect(section(card, 'A quem perguntar')).toHaveLength(3);
  });

  it('say what the policies leave open, and promise nothing of it', async () => {
    const card = cardOf(await cards(), 'eventos').map(plain);
    expect(section(card, 'Comercial')).toContain('Verba promocional | não se aplica');
    expect(section(card, 'Comercial')).toContain('Prazo de pagamento | à vista');
    expect(section(card, 'Operação')).toContain('Disponibilidade | a conferir: alta');
    expect(section(card, 'Operação')).toContain('Meta de entregas no prazo | não informado');
    const may = section(card, 'Pode prometer').join('\n');
    expect(may).not.toMatch(/Disponibilidade|Verba|Frequência/);
    const mayNot = section(card, 'Não pode prometer').join('\n');
    expect(mayNot).toContain('Pagamento a prazo.');
    expect(mayNot).toContain('Este perfil não tem: Verba promocional');
    expect(mayNot).toMatch(/não informa: .*Meta de entregas no prazo/);
    expect(mayNot).toContain('não está clara em: Disponibilidade');
  });

  it('print one card a page, in columns that fit it', async () => {
    const reviewed = await sample;
    const { pages, tables } = created(cardsPatches(reviewed, TIME), CARDS);
    const cardsOnPages = reviewed.book.profiles.length;
    const rows = tables[0]!.rect.bottom - tables[0]!.rect.top;
    expect(pages?.columns).toEqual([0, 1]);
    expect(pages?.breaks).toHaveLength(cardsOnPages - 1);
    expect(new Set(pages?.breaks.map((row, nth) => row - (nth + 1) * (rows / cardsOnPages))).size).toBe(1);
    expect(pages?.scale).toBeGreaterThanOrEqual(60);
  });

  it('ask each rep of the portfolio for a confirmation, and know those of the team', async () => {
    const survey = await cards();
    const { facts } = await sample;
    expect(idsOf(survey, CONFIRMED)).toHaveLength(facts.reps!.length);
    const confirmed = facts.reps!.filter(({ isConfirmed }) => isConfirmed).length;
    const states = idsOf(survey, CONFIRMED).map((id) => look(survey, CONFIRMED, id!, 'Situação'));
    expect(states.filter((state) => state === '✓ confirmado na lista da equipe')).toHaveLength(confirmed);
    expect(states.filter((state) => state === '○ falta confirmar')).toHaveLength(states.length - confirmed);
  });
});

/** Ties between a number and its unit are spaces to a reader. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('package cards', () => {
  const checked = runOn(TEAM).survey;
  const first = written(checked);

  it('are not made by a check, and are kept by every check once they are there', () => {
    const sheets = (reviewed: Reviewed): readonly string[] => patchesOf(reviewed, TIME).map(({ sheet }) => sheet);
    expect(sheets(reviewedOf(checked))).not.toContain(CARDS);
    expect(cardsPatches(reviewedOf(first), TIME)).toEqual([]);
    const changed = { ...TERMS, Atacado: { ...TERMS['Atacado']!, discount: 0.07 } };
    expect(sheets(reviewedOf(first, { terms: changed }))).toEqual(expect.arrayContaining([CARDS, CONFIRMED]));
  });

  it.each(LANGUAGES)('are whole in %s, and a change of language alone changes no version', (language) => {
    const survey = written(checked, { language });
    const own = readMemory(survey);
    const sheet = own.tables.cards!.own.sheet.name;
    const text = sheetOf(survey, sheet)
      .rows.flatMap((row) => row.map(textOf))
      .join('\n');
    expect(text).not.toMatch(/\{[a-z]+\}|undefined|null/i);
    const turned = { ...own, memory: { ...own.memory, language: 'en' as const } };
    const again = cardsPatch({ ...reviewedOf(survey), own: turned }, TIME);
    const cells =
      again?.kind === 'update'
        ? again.cells.flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
        : [];
    const dates = cells.filter((content) => /^\d+ \([0-9a-f]{6}\)/.test(content));
    expect(dates.every((content) => content.startsWith('1 (') && content.endsWith('2026-11-22'))).toBe(true);
    expect(dates).toHaveLength(language === 'en' ? 0 : 3);
  });

  it('count a version only when what is promised changes', () => {
    const version = (survey: Survey, key: string): CellValue => look(survey, CARDS, `${key}|03`, 'O que vale');
    const later = { ...REPS, today: '2026-12-20' };
    const terms = { ...TERMS, Atacado: { ...TERMS['Atacado']!, discount: 0.07, customers: 99 } };
    const second = written(first, { terms, facts: later });
    expect(version(second, 'atacado')).toMatch(/^2 \(.*\) · 20\/12\/2026$/);
    expect(version(second, 'key account')).toBe(version(first, 'key account'));
    const sold = { ...TERMS, Atacado: { ...TERMS['Atacado']!, customers: 99 } };
    expect(version(written(first, { terms: sold, facts: later }), 'atacado')).toBe(version(first, 'atacado'));
  });

  it('give every value one sign, however it is written', () => {
    const of = (terms: LiteralTerms): string => packageVersion(literalBook({ A: terms }).profiles[0]!);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 120 }), (discount, days) => {
        const plan = { instalments: [{ share: 1, days }] };
        const sign = of({ discount, paymentTerms: plan });
        expect(sign).toMatch(/^[0-9a-f]{6}$/);
        expect(of({ discount: (discount * 3) / 3, paymentTerms: plan })).toBe(sign);
        expect(of({ discount, paymentTerms: { instalments: [{ days, share: 1 }] } })).toBe(sign);
      }),
    );
    expect(of({ cutoff: 'Até 14h' })).toBe(of({ cutoff: 'ATE  14h' }));
    expect(of({ discount: 'n/a' })).not.toBe(of({ discount: null }));
    expect(of({ discount: 0.1, netSales: 5 })).toBe(of({ discount: 0.1, netSales: 6 }));
    expect(of({ minOrder: { amount: 5, unit: 'kg' } })).not.toBe(of({ minOrder: { amount: 5, unit: 'case' } }));
  });

  it('stay one card each when rows are sorted, profiles come and go and terms are added', () => {
    const turned = reorder(first, CARDS, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
    expect(cardsPatch(reviewedOf(turned), TIME)).toBeNull();
    const { Atacado: gone, ...rest } = TERMS;
    const terms = { ...rest, Novo: { ...gone, cutoff: '14h', freight: 'CIF' } };
    const patch = cardsPatch(reviewedOf(first, { terms }), TIME);
    expect(patch?.kind === 'update' && patch.breaks).toEqual([tableOf(first, CARDS).rect.bottom + 1]);
    const after = applyPatches(first, [patch!]);
    expect(cardOf(after, 'atacado')).toEqual(['Atacado', 'Este perfil saiu das políticas.']);
    expect(cardOf(after, 'novo')[0]).toBe('Novo');
    expect(section(cardOf(after, 'key account'), 'Operação')).toContain('Horário de corte | não informado');
    expect(cardsPatch(reviewedOf(after, { terms }), TIME)).toBeNull();
  });

  it('begin their pages where they stand now, whatever was inserted and in which program', () => {
    const made = created(cardsPatches(reviewedOf(TEAM), TIME), CARDS).pages!.breaks;
    const slots = made[1]! - made[0]!;
    const moved = insertRow(insertRow(first, CARDS, 0), CARDS, 0);
    const patch = cardsPatch(reviewedOf(moved), TIME);
    expect(patch).toMatchObject({ breaks: made.map((row) => row + 2), staleBreaks: made });
    const after = applyPatches(moved, [patch!]);
    expect(cardsPatch(reviewedOf(after), TIME)).toBeNull();
    // A row within the second card, after that: only the third begins elsewhere.
    const within = insertRow(after, CARDS, made[0]! + 4);
    expect(cardsPatch(reviewedOf(within), TIME)).toMatchObject({
      breaks: [made[1]! + 3],
      staleBreaks: [made[1]! + 2],
    });
    // As many rows as a card has: the break between two cards stays, and only the ends change.
    const far = Array.from({ length: slots }).reduce<Survey>((survey) => insertRow(survey, CARDS, 0), first);
    expect(cardsPatch(reviewedOf(far), TIME)).toMatchObject({ breaks: [made[1]! + slots], staleBreaks: [made[0]!] });
    const terms = { 'Key Account': TERMS['Key Account']!, 'Bar & Café': TERMS['Bar & Café']! };
    expect(cardsPatch(reviewedOf(within, { terms }), TIME)).toMatchObject({ breaks: [made[1]! + 3] });
  });

  it('sorted into each other have no pages of their own, and their breaks stay', () => {
    const mixed = reorder(first, CARDS, (count) =>
      Array.from({ length: count }, (_, nth) => (nth % 3) * (count / 3) + Math.floor(nth / 3)),
    );
    expect(cardsPatch(reviewedOf(mixed), TIME)).toBeNull();
  });

  it('lose nothing of a card that outgrows the lines of the sheet', () => {
    const many: LiteralTerms = Object.fromEntries(
      (['promoWindowDays', 'promoNoticeDays', 'frozenHorizonDays', 'replenishmentDays', 'termAddedDays'] as const).map(
        (field: FieldName) => [field, 5],
      ),
    );
    const terms = { ...TERMS, Atacado: { ...TERMS['Atacado']!, ...many, onTimeTarget: 0.9, otifTarget: 0.8 } };
    const after = written(first, { terms });
    const card = cardOf(after, 'atacado');
    expect(idsOf(after, CARDS)).toHaveLength(idsOf(first, CARDS).length);
    expect(card[card.length - 1]).toMatch(/^E mais \| /);
    expect(card.join('\n')).toContain('Atendimento ao Cliente');
  });

  it('leave what people typed beside the cards alone', () => {
    const { rect } = tableOf(first, CARDS);
    const noted = put(first, CARDS, rect.top + 4, rect.right + 2, 'ligar antes');
    const terms = { ...TERMS, 'Key Account': { ...TERMS['Key Account']!, discount: 0.2 } };
    expect(sheetOf(written(noted, { terms }), CARDS).rows[rect.top + 4]?.[rect.right + 2]?.value).toBe('ligar antes');
  });

  it('name those who owe a decision', () => {
    const findings = 'Achados de Alinhamento';
    const id = idsOf(first, findings).find((one) => one?.endsWith(':key account'))!;
    const decided = type(type(first, findings, id, 'Decisão', 'mudar comercial'), findings, id, 'Responsável', 'Rita');
    expect(cardOf(written(decided), 'key account').join('\n')).toContain(`Rita (${id.split(':')[0]!})`);
  });

  it('are work that no review replaces, and are not written by a version that does not know their format', async () => {
    const sheets = first.sheets.map(({ name, rows, tables, mark }) => ({ name, rows, tables, mark: mark ?? null }));
    expect(sheets.some(({ name }) => name === CARDS)).toBe(true);
    const port = { ...memoryWorkbook({}), survey: () => Promise.resolve(first) };
    expect(await earlierResult(port)).toBe('typed-in');
    const reviewed = reviewedOf(first);
    const newer = { ...reviewed, own: { ...reviewed.own, format: 99 } };
    expect(() => cardsPatches(newer, TIME)).toThrow('newer-format');
  });
});

describe('special orders on a card', () => {
  const lines = (terms: LiteralTerms): string =>
    cardOf(written(runOn(TEAM).survey, { terms: { A: terms } }), 'a').join('\n');

  it.each<[string, LiteralTerms, RegExp, RegExp]>([
    ['refused', { specialOrderRule: { isAllowed: false } }, /este perfil não tem\./, /pela regra acima/],
    ['without a quota', { specialOrderRule: { isAllowed: true, quotaPerMonth: 'unlimited' } }, /regra acima/, /cota:/],
    ['a share of orders', { specialOrderRule: { isAllowed: true, quotaShare: 0.05 } }, /cota: 5\u00a0%/, /este perfil/],
    ['approved', { specialOrderRule: { isAllowed: true, needsApproval: true } }, /sem aprovação/, /cota:/],
    ['with a fee', { specialQuota: 2, specialSurcharge: { share: 0.03 } }, /sem a taxa de 3\u00a0%/, /sem aprovação/],
    ['of none a month', { specialQuota: 0 }, /este perfil não tem\./, /regra acima/],
    ['that do not apply', { specialOrderRule: 'n/a' }, /Pedido especial: este perfil/, /Este perfil não tem:/],
    ['not said', { specialOrderRule: null, discount: 0.1 }, /não informa: Regra de pedido especial/, /regra acima/],
  ])('%s', (_, terms, said, unsaid) => {
    const text = lines(terms);
    expect(text).toMatch(said);
    expect(text).not.toMatch(unsaid);
  });

  it('promise no discount, support or volume discount of zero', () => {
    const text = lines({ discount: 0, promoSupport: { share: 0 }, volumeDiscount: 0, discountMax: 0.02 });
    expect(text).toContain('Este perfil não tem: Verba promocional, Desconto e Desconto por volume.');
    expect(text).toContain('Desconto acima de 2');
    expect(text).not.toContain('✓');
  });

  it('name the days of delivery', () => {
    const text = lines({ deliveryFrequency: { perWeek: 2, days: [1, 4] } });
    expect(text).toContain('Entrega fora de segunda-feira e quinta-feira.');
  });
});

describe('confirmations', () => {
  const first = written(runOn(TEAM).survey);
  const ANA = 'atacado|ana';
  const state = (survey: Survey, id = ANA): CellValue => look(survey, CONFIRMED, id, 'Situação');
  const confirm = (survey: Survey, on: CellValue, version: CellValue = null, id = ANA): Survey =>
    type(type(survey, CONFIRMED, id, 'Confirmou em', on), CONFIRMED, id, 'Versão confirmada', version);

  it('list reps by name, and say who has not confirmed', () => {
    expect(idsOf(first, CONFIRMED)).toEqual([ANA, 'key account|ana', 'atacado|bruno']);
    expect(state(first)).toBe('○ falta confirmar');
    expect(state(first, 'key account|ana')).toBe('✓ confirmado na lista da equipe');
  });

  it.each<[string, CellValue, CellValue, string]>([
    ['the day of the card', '2026-11-22', null, '✓ confirmado'],
    ['a day before the card', '2026-11-21', null, '▲ confirmou antes da última mudança'],
    ['tomorrow', '2026-11-23', null, '? data no futuro'],
    ['no day', null, '1', '○ falta a data da confirmação'],
    ['words instead of a day', 'ontem', null, '? data não entendida: escreva ano-mês-dia'],
    ['another version', '2026-11-22', '7', '▲ confirmou outra versão'],
  ])('tell %s', (_, on, version, said) => {
    const typed = confirm(first, on, version);
    const after = applyPatches(
      typed,
      [confirmationsPatch(reviewedOf(typed), TIME)].flatMap((patch) => patch ?? []),
    );
    expect(state(after)).toBe(said);
    expect(look(after, CONFIRMED, ANA, 'Confirmou em')).toBe(on);
    expect(look(after, CONFIRMED, ANA, 'Versão confirmada')).toBe(version);
    expect(confirmationsPatch(reviewedOf(after), TIME)).toBeNull();
  });

  it('ask again after a change, and expire after 180 days', () => {
    const given = { rep: 'Ana', profile: 'a', version: '', on: '2026-06-01', isUnread: false, at: SOMEWHERE };
    const version = { number: 1, sign: '3f2a91', since: '2026-05-01' };
    expect(stateOf(given, version, '2026-11-28')).toBe('confirmed');
    expect(stateOf(given, version, '2026-11-29')).toBe('expired');
    expect(stateOf(given, { ...version, since: '2026-06-02' }, '2026-11-28')).toBe('before');
  });

  it('know a version by number, sign or both', () => {
    const version = { number: 2, sign: '3f2a91', since: '2026-05-01' };
    for (const typed of ['', '2', 'v2', 'Versão 2', '3F2A91', '2 (3f2a91)'])
      expect(isVersion(typed, version)).toBe(true);
    for (const typed of ['1', '22', '1 (aaaaaa)', 'sim']) expect(isVersion(typed, version)).toBe(false);
  });

  it('keep what was typed through sorting, inserted rows, a change of language and reps who left', () => {
    const typed = type(confirm(first, '2026-11-22', '1'), CONFIRMED, ANA, 'Anotação', 'por telefone');
    const turned = reorder(typed, CONFIRMED, (count) => Array.from({ length: count }, (_, nth) => count - 1 - nth));
    const moved = insertRow(turned, CONFIRMED, tableOf(turned, CONFIRMED).rect.top + 2);
    const facts = { ...REPS, reps: REPS.reps!.filter(({ rep }) => rep !== 'Ana') };
    const after = written(moved, { facts });
    expect(state(after)).toBe('– fora da carteira');
    expect(look(after, CONFIRMED, ANA, 'Anotação')).toBe('por telefone');
    expect(look(after, CONFIRMED, ANA, 'Confirmou em')).toBe('2026-11-22');
    expect(readMemory(after).memory.confirmations).toMatchObject([
      { rep: 'Ana', profile: 'atacado', on: '2026-11-22' },
    ]);
  });

  it('read a row that somebody added, and neither half a row nor a copy', () => {
    const { rect } = tableOf(first, CONFIRMED);
    const at = (heading: string): number => under(first, CONFIRMED, heading);
    const row = rect.top + 2;
    const grown = insertRow(insertRow(first, CONFIRMED, row), CONFIRMED, row);
    const added = [
      ['Vendedor', 'Zé'],
      ['Perfil', 'BAR & CAFE'],
      ['Confirmou em', '2026-11-20'],
    ].reduce((survey, [heading, text]) => put(survey, CONFIRMED, row, at(heading!), text!), grown);
    const half = put(added, CONFIRMED, row + 1, at('Confirmou em'), '2026-11-20');
    expect(readMemory(half).memory.confirmations).toMatchObject([{ rep: 'Zé', profile: 'bar cafe', on: '2026-11-20' }]);
    expect(readMemory(first).memory).not.toHaveProperty('confirmations');
  });
});

const SOMEWHERE = { sheet: CONFIRMED, row: 0, column: 0 };

describe('P04 and our own confirmations', () => {
  const POLICIES = {
    'Política Comercial': {
      rows: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', '10%', '28 dias'],
        ['Bares', '5%', '14 dias'],
      ],
    },
    'Política Logística': {
      rows: [
        ['Perfil', 'Frequência', 'Prazo de entrega'],
        ['Redes', '2x por semana', 'D+2'],
        ['Bares', 'semanal', 'D+3'],
      ],
    },
    Carteira: {
      rows: [
        ['Vendedor', 'Perfil', 'Vendas por mês'],
        ['Ana', 'Redes', 700],
        ['Bruno', 'Bares', 200],
        ['Caio', 'Bares', 60],
        ['Caio', 'Redes', 40],
      ],
    },
  };
  const awareness = ({ review: { portfolio } }: Reviewed): unknown => portfolio.outcomes['P04'];

  /** Cards made, something typed into the confirmations, reviewed again. */
  async function confirming(on: string, discount = '10%'): Promise<Reviewed> {
    const port = memoryWorkbook(POLICIES);
    const before = await reviewWorkbook(port, { today: '2026-11-22' }, SILENT);
    expect(awareness(before)).toMatchObject({ kind: 'outOfReach' });
    await port.write(cardsPatches(before, TIME), before.survey.fingerprint, SILENT);
    const made = await reviewWorkbook(port, { today: '2026-11-22' }, SILENT);
    // Nobody confirmed anything yet: that is no answer.
    expect(awareness(made)).toMatchObject({ kind: 'outOfReach' });
    const table = made.own.tables.confirmations!;
    const at = {
      sheet: table.own.sheet.name,
      row: table.rows.get('redes|ana')!,
      column: table.columns.get('confirmedOn')!,
    };
    port.type(at, on);
    port.type({ sheet: 'Política Comercial', row: 1, column: 1 }, discount);
    return reviewWorkbook(port, { today: '2026-11-25' }, SILENT);
  }

  it('count by sales: 700 of 1,000 confirmed', async () => {
    expect(awareness(await confirming('2026-11-23'))).toMatchObject({ kind: 'scored', x: 0.7 });
  });

  it('count no more once the package changed', async () => {
    const reviewed = await confirming('2026-11-23', '12%');
    expect(awareness(reviewed)).toMatchObject({ kind: 'scored', x: 0 });
    const patch = confirmationsPatch(reviewed, TIME);
    const texts = patch?.kind === 'update' ? patch.cells.map(({ content }) => content) : [];
    expect(texts).toContain('▲ confirmou antes da última mudança');
  });
});
