import { patchesOf, type Reviewed } from '../../src/app/review-workbook';
import type { Outcome } from '../../src/domain/outcome';
import { PAIRINGS } from '../../src/domain/outcome';
import { reviewFile } from '../support/review-file';

/*
 * Hand check of two profiles, from the cells of the sample.
 *
 * Grandes Redes Nacionais: 8 customers, R$ 4.8 M → v = 600,000; Seg/Qua/Sex → f = 3, drops a month 3 · 52/12 = 13,
 * average drop 46,153.85; discount 1 − 0.88 · 0.95 = 0.164; margin on net 26 %; daily sales 4.8 M · 12 ÷ 365 = 157,808.22.
 *  S03  28/42/56: ⌈28·3/7⌉ = 12, 18, 24, mean 18 · 46,153.85 = 830,769.23 ÷ 700,000 = 1.186813;
 *       130,769.23 · 8 · 0.15 ÷ 12 = 13,076.92
 *  S04  T = 42, τ = 7/3, K = 12: 42 ÷ 14.3333 = 2.930233; (42 − 21.5) · 157,808.22 · 0.0125 = 40,438.36
 *  S05  k = 1 − 0.26 = 0.74: (0.15·42 + 0.25·0.74·24 − 0.15·0.74·35) ÷ 365 = 6.855 ÷ 365 = 0.018781
 *  S06  2 ÷ 42 = 0.047619      S07  (4 + 2 + 8 + 24) ÷ 48 = 0.791667      S09  conditional: 1
 *  S08  420 ÷ (46,153.85 · 0.26 = 12,000) = 0.035
 *  S10  of the 11 profiles with both figures: availability 98.5 % is the highest (rank 1), margin 10.5 % the second
 *       lowest (0.1): gap 0.9
 *  S11  0.164 ÷ 0.18 = 0.911111      S12  110 ÷ 110 = 1      S13  ⌊14·3/7⌋ = 6      S14  0.985
 *  S15  D+2 working = 2.8 calendar days: 10 ÷ (14 + 7 + 2.8) = 0.420168; (1 − x) · 380,000 · 0.26 · 0.3 = 17,186.22
 *  S16  2 · 1 ÷ 2 = 1      S17  3 · 1 ÷ 3 = 1      S18  46,153.85 ÷ 15,000 = 3.076923
 *  S19  0.26 − 90,000/4.8 M − 0.15·42/365 − 420/46,153.85 − 0.035 − 0.012 − 0.002 = 0.16589
 *  Level: S15 scores 0 and is critical, so the cap 40 + 0.6 · 0 = 40 holds the level and the profile at 40.
 *
 * Bares e Restaurantes: 220 customers, R$ 1.35 M → v = 6,136.36; f = 5, drop 283.2168; n = 220 · 5 · 52/12 = 4,766.67;
 * discount 1 − 0.9 · 0.95 = 0.145; margin on net 32.2 %; list value of a drop 331.2477.
 *  S03  ⌈5⌉ = 5 and 10, mean 7.5 · 283.2168 = 2,124.13 ÷ 2,500 = 0.84965      S04  10.5 ÷ (1.4 + 4) = 1.944444
 *  S07  (24 + 4 + 6 + 12) ÷ 24 = 1.916667; 22 h without credit fit 24 h, so 40 % of 180: 180 · 0.4 · 40 · 0.25 = 720
 *  S08  42 ÷ (283.2168 · 0.322) = 0.460548; (42 − 0.3 · 91.1958) · 4,766.67 = 69,790.00
 *  S11  (0.145 + 20 ÷ 331.2477) ÷ 0.18 = 1.140988      S12  12 ÷ 48 = 0.25; 36 · 180 = 6,480
 *  S14  0.92; 25,000 · 0.08 + 80,000 · 0.08 · 0.322 = 4,060.80
 *  S15  5 ÷ (7 + 3 + 1.4) = 0.438596      S16  2 ÷ 1 = 2; 1 · 220 · 48 = 10,560
 *  S18  283.2168 ÷ 250 = 1.132867
 */
const WORKED: readonly (readonly [profile: string, rule: string, x: number, score: number, money: number | null])[] = [
  ['Grandes Redes Nacionais', 'S03', 1.186813, 25.2747, 13076.92],
  ['Grandes Redes Nacionais', 'S04', 2.930233, 4.6512, 40438.36],
  ['Grandes Redes Nacionais', 'S05', 0.018781, 74.7945, 18147.95],
  ['Grandes Redes Nacionais', 'S06', 0.047619, 100, null],
  ['Grandes Redes Nacionais', 'S07', 0.791667, 100, 0],
  ['Grandes Redes Nacionais', 'S08', 0.035, 100, 0],
  ['Grandes Redes Nacionais', 'S09', 1, 100, 0],
  ['Grandes Redes Nacionais', 'S10', 0.9, 0, null],
  ['Grandes Redes Nacionais', 'S11', 0.911111, 100, 0],
  ['Grandes Redes Nacionais', 'S12', 1, 100, 0],
  ['Grandes Redes Nacionais', 'S13', 6, 100, 0],
  ['Grandes Redes Nacionais', 'S14', 0.985, 100, 2832],
  ['Grandes Redes Nacionais', 'S15', 0.420168, 0, 17186.22],
  ['Grandes Redes Nacionais', 'S16', 1, 100, 0],
  ['Grandes Redes Nacionais', 'S17', 1, 100, null],
  ['Grandes Redes Nacionais', 'S18', 3.076923, 100, 0],
  ['Grandes Redes Nacionais', 'S19', 0.16589, 100, 0],
  ['Bares e Restaurantes', 'S03', 0.84965, 100, 0],
  ['Bares e Restaurantes', 'S04', 1.944444, 70.3704, 1331.51],
  ['Bares e Restaurantes', 'S07', 1.916667, 0, 720],
  ['Bares e Restaurantes', 'S08', 0.460548, 46.4839, 69790],
  ['Bares e Restaurantes', 'S11', 1.140988, 53.0041, 40070.18],
  ['Bares e Restaurantes', 'S12', 0.25, 0, 6480],
  ['Bares e Restaurantes', 'S14', 0.92, 28.5714, 4060.8],
  ['Bares e Restaurantes', 'S15', 0.438596, 0, 4338.53],
  ['Bares e Restaurantes', 'S16', 2, 0, 10560],
  ['Bares e Restaurantes', 'S18', 1.132867, 86.5734, 0],
  ['Bares e Restaurantes', 'S19', 0.06687, 83.5876, 17725.34],
];

describe('the sample of a beverage company', () => {
  let reviewed: Reviewed;
  beforeAll(async () => {
    reviewed = await reviewFile('assets/samples/sop-bebidas.xlsx');
  });
  const profile = (name: string) => reviewed.review.profiles.find((one) => one.name === name)!;
  const outcome = (name: string, rule: string): Outcome => profile(name).outcomes[rule]!;

  it.each(WORKED)('%s, %s: x %d, score %d', (name, rule, x, score, money) => {
    const found = outcome(name, rule);
    if (found.kind !== 'scored') throw new Error(`${rule} is ${found.kind}`);
    expect(found.x).toBeCloseTo(x, 5);
    expect(found.score).toBeCloseTo(score, 2);
    expect(found.money.kind === 'value' ? found.money.amount : null).toEqual(
      money === null ? null : expect.closeTo(money, 1),
    );
  });

  /*
   * The plan of November. Stops a week: 8·3 + 40·2 + 25 + 12·2 + 10 + 120·2 + 380 + 520·2 + 220·5 + 180·3 + 90·0.5 = 3,508.
   * Term weighted by sales 27.57 days. Energy drinks in December: opening 6,000 + 40,000 − 38,000·1.1 = 4,200, so
   * 4,200 + 42,000 − 4,000 = 42,200 of 38,000·1.25 = 47,500. National chains ask for 24,000 cases; the plan has 14,400.
   */
  it.each([
    ['Grandes Redes Nacionais', 'T01', 3508 / 3450],
    ['Bares e Restaurantes', 'T01', 3508 / 3450],
    ['Grandes Redes Nacionais', 'T02', 3.5714],
    ['Grandes Redes Nacionais', 'T04', 14400 / 24000],
    ['Bares e Restaurantes', 'T05', 42200 / 47500],
    ['Bares e Restaurantes', 'T04', 1900 / 3800],
  ])('%s, %s: x %d of the plan', (name, rule, x) => {
    expect(outcome(name, rule)).toMatchObject({ kind: 'scored', x: expect.closeTo(x, 3) as number });
  });

  it('has conflicts at all three levels, and profiles whose plan and orders are in order', () => {
    for (const level of ['strategic', 'tactical', 'operational'] as const) {
      expect(profile('Grandes Redes Nacionais').levels[level].point).toBeLessThan(50);
    }
    expect(profile('Atacado').levels.operational.point).toBeCloseTo(100, 9);
    expect(outcome('Atacado', 'T05')).toMatchObject({ kind: 'scored', score: 100 });
  });

  it('caps the level of both at 40: their promotions are announced inside the frozen horizon', () => {
    for (const name of ['Grandes Redes Nacionais', 'Bares e Restaurantes']) {
      expect(profile(name).levels.strategic).toMatchObject({
        point: expect.closeTo(40, 9) as number,
        band: 'broken',
      });
    }
    expect(profile('Redes Regionais').levels.strategic.point).toBeCloseTo(95.3564, 3);
  });

  it('has a conflict in each of the twelve pairings', () => {
    const inConflict = PAIRINGS.filter((pairing) =>
      reviewed.review.findings.some((one) => one.pairing === pairing && (one.score ?? 100) < 100),
    );
    expect(inConflict).toEqual(PAIRINGS);
  });

  it('has clean profiles too', () => {
    for (const name of ['Atacado', 'Distribuidores']) expect(profile(name).levels.strategic.point).toBeCloseTo(100, 9);
  });

  it('compounds stacked discounts', () => {
    const { discount } = reviewed.book.profiles.find(({ name }) => name === 'Eventos')!.readings;
    expect(discount).toMatchObject({ kind: 'value', found: '10+5+2' });
    expect((discount as { value: number }).value).toBeCloseTo(0.1621, 9);
  });

  it('leaves blanks unknown and what is not applicable out', () => {
    expect(outcome('AS 5+ check-outs', 'S05')).toMatchObject({ kind: 'unknown', missing: ['stockDays'] });
    expect(outcome('Padarias e Mercearias', 'S07')).toMatchObject({ kind: 'unknown', missing: ['creditReviewHours'] });
    expect(outcome('Eventos', 'S14')).toMatchObject({ kind: 'notApplicable', because: 'promoSupport' });
    expect(outcome('Farma', 'S12')).toMatchObject({ kind: 'notApplicable', because: 'specialOrderRule' });
  });

  it('tells what was read from what was not', () => {
    const data = patchesOf(reviewed, '2026-11-22 09:00')[2]!;
    const row = (id: string): readonly unknown[] | null => {
      const at = data.cells.find(({ content }) => content === id)?.row;
      return at === undefined ? null : data.cells.filter((cell) => cell.row === at).map(({ content }) => content);
    };
    expect(row('plan:demand:Plano de Demanda!A5')).toEqual(
      expect.arrayContaining(['Plano lido', 'demanda: famílias: 6, nov/26 a abr/27, caixas, versão consenso', 'lido']),
    );
    expect(row('plan:supply:Plano de Suprimento!A5')).toEqual(
      expect.arrayContaining(['suprimento: famílias: 6, nov/26 a abr/27, caixas em milhares, versão s&op']),
    );
    expect(row('column:Política Comercial:perfil de cliente')).toEqual(expect.arrayContaining(['Coluna lida', 'lido']));
    // Parameters are rows: their columns are no terms, and are not called unused.
    expect(row('column:Premissas:valor')).toBeNull();
  });

  it('marks what costs money at full score as no conflict', () => {
    const [, findings] = patchesOf(reviewed, '2026-11-22 09:00');
    const row = (id: string): readonly unknown[] => {
      const at = findings!.cells.find(({ column, content }) => column === 0 && content === id)!.row;
      return findings!.cells.filter((cell) => cell.row === at).map(({ content }) => content);
    };
    expect(row('S14:grandes redes nacionais')).toContain('custo sem conflito');
    expect(row('S03:grandes redes nacionais')).toContain('aberto');
  });

  it('shows how much an unknown critical rule could cost', () => {
    const { levels, unknownCritical } = profile('Lojas de Conveniência');
    expect(unknownCritical).toContain('S15');
    expect(levels.strategic.low).toBeCloseTo(40, 9);
    expect(levels.strategic.label).toBe('firm');
  });

  it('asks about the one cell that is ambiguous', () => {
    expect(reviewed.book.questions.map(({ issue }) => [issue.code, issue.found])).toEqual([
      ['availability-class', 'alta'],
    ]);
    expect(outcome('Eventos', 'S10').kind).toBe('unknown');
  });

  it('takes the parameters from the premises, with their cells', () => {
    expect(reviewed.book.parameters).toMatchObject({
      costOfCapital: { value: 0.15, at: { sheet: 'Premissas' } },
      concessionCeiling: { value: 0.18 },
      declaredLogic: { value: 'tiered' },
    });
  });

  it('names the profile that orders without a policy', () => {
    expect(reviewed.review.strangers.map(({ name }) => name)).toEqual(['Food Trucks']);
  });

  it('weighs the portfolio by sales and adds money bucket by bucket', () => {
    const { portfolio, profiles } = reviewed.review;
    expect(portfolio.weighting).toBe('sales');
    const sum = profiles.reduce((total, { money }) => total + (money.total ?? 0), 0);
    expect(portfolio.money.total).toBeCloseTo(sum, 6);
    // RECV: the dearest of S03, S04 and S05; LOST of S15 and O06, which is dearer.
    expect(profile('Grandes Redes Nacionais').money.buckets).toMatchObject({
      RECV: expect.closeTo(40438.36, 1) as number,
      PROMO: expect.closeTo(2832, 1) as number,
      LOST: expect.closeTo(18835.59, 1) as number,
    });
  });
});
