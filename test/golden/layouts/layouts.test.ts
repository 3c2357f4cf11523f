import { ACROSS_CASES } from './across';
import { COMPANY_CASES } from './company';
import { HEADER_CASES } from './headers';
import { JOINED_CASES } from './joined';
import { LONG_CASES } from './long-form';
import { PAIRED_NAME_CASES } from './paired-names';
import { BY_CLASS_CASES } from './by-class';
import { CODE_CASES } from './codes';
import { PROFILE_CARD_CASES } from './profile-cards';
import { PROFILE_SHEET_CASES } from './profile-sheets';
import { REMARK_CASES } from './remarks';
import { SCALE_CASES } from './scale-notes';
import { SORT_CASES } from './sorts';
import { SPLIT_CASES } from './split';
import { TURNED_CASES } from './turned';
import { understood, understoodWithHoles, type LayoutCase } from './layout-case';

const CASES: readonly LayoutCase[] = [
  ...HEADER_CASES,
  ...TURNED_CASES,
  ...ACROSS_CASES,
  ...LONG_CASES,
  ...SPLIT_CASES,
  ...JOINED_CASES,
  ...SCALE_CASES,
  ...REMARK_CASES,
  ...COMPANY_CASES,
  ...PAIRED_NAME_CASES,
  ...PROFILE_CARD_CASES,
  ...CODE_CASES,
  ...PROFILE_SHEET_CASES,
  ...SORT_CASES,
  ...BY_CLASS_CASES,
];

describe('layouts', () => {
  it.each(CASES.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const { terms, told = [], asked = [] } = one;
    const found = understood(one);
    expect(found).toEqual({ terms, told, asked });
    // The order of the profiles is that of the sheet.
    expect(Object.keys(found.terms)).toEqual(Object.keys(terms));
    expect(understoodWithHoles(one)).toEqual(found);
  });
});
