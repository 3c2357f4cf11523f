import type { FieldName } from '../../src/domain/terms';
import { valueText } from '../../src/i18n/values';

describe('a value in words', () => {
  it.each<[FieldName, unknown, string, string, string]>([
    ['leadTime', { days: 1, working: true }, '1 dia útil', '1 working day', '1 día hábil'],
    ['leadTime', { days: 2, working: true }, '2 dias úteis', '2 working days', '2 días hábiles'],
    ['minOrder', { amount: 1, unit: 'truck' }, '1 caminhão', '1 truck', '1 camión'],
    ['minOrder', { amount: 3, unit: 'pallet' }, '3 paletes', '3 pallets', '3 paletas'],
  ])('%s %j counts one and many', (field, value, pt, en, es) => {
    expect([
      valueText(field, value, 'pt-BR', null),
      valueText(field, value, 'en', null),
      valueText(field, value, 'es', null),
    ]).toEqual([pt, en, es]);
  });
});
