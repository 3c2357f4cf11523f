import { CHROMIUM } from './excel-in-chromium';

/** Suites that need Chromium are skipped where it is not. Apart, since what takes pictures runs outside of jest. */
export const withChromium = CHROMIUM === undefined ? describe.skip : describe;
