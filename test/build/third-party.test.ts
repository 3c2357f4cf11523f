import { licenceOf, refusalOf, thirdParty } from '../../src/build/third-party';

const one = (name: string, licence: string) => ({ name, version: '1.0.0', licence, text: `Text of ${name}` });

it('names every package with its licence, in the order of names', () => {
  const text = thirdParty([one('saxes', 'ISC'), one('fflate', 'MIT')]);
  expect(text.indexOf('fflate 1.0.0 (MIT)')).toBeGreaterThan(0);
  expect(text.indexOf('fflate 1.0.0 (MIT)')).toBeLessThan(text.indexOf('saxes 1.0.0 (ISC)'));
  expect(text).toContain('Text of saxes');
});

it('refuses a package without a licence, a copyleft one and a proprietary one', () => {
  expect(refusalOf(one('quiet', ''))).toContain('quiet');
  expect(refusalOf(one('closed', 'UNLICENSED'))).toContain('closed');
  expect(refusalOf(one('hyperformula', 'GPL-3.0-only'))).toContain('GPL-3.0-only');
  expect(refusalOf(one('@univerjs-pro/sheets', 'Apache-2.0'))).toContain('proprietary');
  expect(refusalOf(one('jszip', '(MIT OR GPL-3.0-or-later)'))).toBeNull();
  expect(refusalOf(one('@univerjs/sheets', 'Apache-2.0'))).toBeNull();
  expect(() => thirdParty([one('fflate', 'MIT'), one('gnu', 'AGPL-3.0')])).toThrow('gnu');
});

it('knows a licence by its text where a package states none', () => {
  expect(licenceOf('MIT', 'Apache License Version 2.0')).toBe('MIT');
  expect(licenceOf('', 'Apache License\n   Version 2.0, January 2004')).toBe('Apache-2.0');
  expect(licenceOf('', 'Permission is hereby granted, free of charge, to any person')).toBe('MIT');
  expect(licenceOf('', 'All rights reserved')).toBe('');
});
