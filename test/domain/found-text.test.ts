import fc from 'fast-check';
import { currencyOfFormat, dayOf, foundText, isDateFormat, isPercentFormat } from '../../src/domain/found-text';
import { isProfileName } from '../../src/domain/profile-name';

describe('the text of a cell', () => {
  it.each([
    [0.2, '0.0%', '20.0%'],
    [0.12345, '0%', '12%'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1500, 'General', '1500'],
    [0.1 + 0.2, 'General', '0.3'],
    [-12.5, '0.0', '-12.5'],
    [-5, '#,##0;[Red](#,##0)', '-5'],
    [0, '0.00;-0.00;"-"', '0.00'],
    [0, '0.00;-0.00;0', '0'],
    [1500, '[$R$-416] #,##0.00', 'R$ 1,500.00'],
    [1500, '"R$" #,##0', 'R$ 1,500'],
    [14, '0 "dias"', '14'],
    [14, '@', '14'],
    [1234, '0.00E+00', '1234'],
    [46217, 'd/m/yyyy', '2026-07-14'],
    [46217.5, 'yyyy-mm-dd hh:mm', '2026-07-14 12:00'],
    [0.5833333333, 'hh:mm', '14:00'],
    [60, 'd/m/yyyy', '1900-02-28'],
    [59, 'd/m/yyyy', '1900-02-28'],
    [1, 'd/m/yyyy', '1900-01-01'],
  ])('of %p in %s is %s', (value, format, text) => expect(foundText({ value, format })).toBe(text));

  it('of text, booleans, errors and blanks', () => {
    expect(foundText({ value: ' à vista ', format: '@' })).toBe(' à vista ');
    expect(foundText({ value: true, format: 'General' })).toBe('TRUE');
    expect(foundText({ value: false, format: 'General' })).toBe('FALSE');
    expect(foundText({ value: { error: '#N/A' }, format: 'General' })).toBe('#N/A');
    expect(foundText({ value: null, format: 'General' })).toBe('');
    expect(foundText(null)).toBe('');
  });

  it('of a date counts from 1904 in workbooks of old Macs', () =>
    expect(foundText({ value: 44755, format: 'd/m/yy' }, 1904)).toBe('2026-07-14'));

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2900000 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86400000);
        expect(dayOf(serial, 1900)).toEqual({
          year: day.getUTCFullYear(),
          month: day.getUTCMonth() + 1,
          day: day.getUTCDate(),
        });
      }),
    );
  });
});

describe('number formats', () => {
  it.each(['d/m/yyyy', 'mmm-yy', '[h]:mm', '[$-416]d/mmm', 'hh:mm:ss'])('%s shows a date or time', (format) =>
    expect(isDateFormat(format)).toBe(true),
  );
  it.each(['General', '0.00', '0 "dias"', '[Red]0', '#,##0 \\d', '@', '0%', '_-* #,##0_-'])('%s shows none', (format) =>
    expect(isDateFormat(format)).toBe(false),
  );
  it('knows percentages and currencies', () => {
    expect([isPercentFormat('0.0%'), isPercentFormat('0" %"')]).toEqual([true, false]);
    expect(['[$€-407] 0', '"R$" 0', '[$-416]0', '0', '$#,##0'].map(currencyOfFormat)).toEqual([
      '€',
      'R$',
      null,
      null,
      '$',
    ]);
  });
});

describe('names of profiles', () => {
  it.each(['Redes', 'AS 5+ check-outs', 'Totalflex', 'Notas fiscais', 'N - New customer', '1'])('%s is one', (text) =>
    expect(isProfileName(text)).toBe(true),
  );
  it.each([
    '',
    '  ',
    '—',
    'Total',
    'TOTAL GERAL',
    'Subtotal',
    'Média',
    'Promedio',
    'Obs.: vale até dez',
    'Nota: estimado',
    '* exceto SP',
    'x'.repeat(81),
  ])('%p is none', (text) => expect(isProfileName(text)).toBe(false));
});
