import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Promised {
  readonly asks: string;
  /** File and beginning of the title of a test that fails where this is not kept. */
  readonly tests: readonly (readonly [file: string, title: string])[];
  /** What no test here can hold, and who does. */
  readonly byHand?: string;
}

/**
 * What the notes on users of Excel (REQUIREMENTS §3 task pane, §7 accessibility) ask for before anyone else tries the
 * pane: their items of first priority, each with where it is held. README, "Tested how", lists what is left to people.
 */
const FIRST_PRIORITY: Readonly<Record<string, Promised>> = {
  T1: {
    asks: 'fluid from 280 px up, nothing scrolls sideways',
    tests: [['e2e/accessibility.test.ts', 'T1, A1: has no barrier at']],
  },
  T2: {
    asks: 'grounds and texts of our own in light, dark and contrast, and a switch',
    tests: [['e2e/accessibility.test.ts', 'T2: can be read in']],
    byHand: 'Chromium emulates two of the four contrast themes of Windows; all four replace our colours by their own.',
  },
  T3: {
    asks: 'says what is blocked where Office does not get ready',
    tests: [['e2e/pane.test.ts', 'T3: says what is blocked']],
  },
  T4: {
    asks: 'no dialogs, no history of the browser; the linter refuses them as well',
    tests: [['e2e/pane.test.ts', 'T4: needs no dialog']],
  },
  T5: {
    asks: 'the same finding and filter after the pane was gone',
    tests: [
      ['e2e/pane.test.ts', 'T5: comes back to the same finding'],
      ['pane/state.test.ts', 'comes back as it was'],
    ],
    byHand: 'How fast it is back depends on the machine: the pane shows its view at once and checks anew behind it.',
  },
  T6: {
    asks: 'never opens by itself: every way in is a button',
    tests: [
      ['build/manifest.test.ts', 'shows the one pane at the one address from every button'],
      ['pane/first-priority.test.ts', 'T6: asks Office nowhere'],
    ],
  },
  T7: {
    asks: 'a click goes to the cell; a hidden sheet is named and stays hidden until the planner shows it',
    tests: [
      ['e2e/pane.test.ts', 'T7: goes to the cell behind a finding'],
      ['hosts/excel-verbs.test.ts', 'does not unhide a hidden sheet'],
    ],
  },
  T8: {
    asks: 'everything by keyboard, in order, without taking the focus',
    tests: [
      ['e2e/accessibility.test.ts', 'T8: can be used with the keyboard alone'],
      ['e2e/meeting.test.ts', 'is held by keyboard alone'],
      ['e2e/pane.test.ts', 'T8: takes the focus neither'],
    ],
    byHand: 'F6 and the way back from the grid belong to Excel: the button on the ribbon leads into the pane.',
  },
  A1: {
    asks: 'WCAG 2.2 AA: contrast, targets of 24 px, a focus that can be seen',
    tests: [
      ['e2e/accessibility.test.ts', 'T1, A1: has no barrier at'],
      ['e2e/accessibility.test.ts', 'A1: keeps what has the focus in sight'],
    ],
    byHand:
      'axe-core finds a part of what WCAG asks; nothing is dragged, help stands in one place, nothing is asked twice.',
  },
  A2: {
    asks: 'never colour alone, lightness in the order of the bands',
    tests: [
      ['pane/band-colours.test.ts', 'have a sign each, and a word each'],
      ['pane/band-colours.test.ts', 'grow darker from good to bad'],
    ],
  },
  A3: {
    asks: 'progress and results are told, every control has role, name and state',
    tests: [
      ['e2e/pane.test.ts', 'A3: tells progress and result'],
      ['e2e/accessibility.test.ts', 'T1, A1: has no barrier at'],
    ],
    byHand: 'Narrator and NVDA run on Windows only: README asks a person to go through the pane with one of them.',
  },
  A4: {
    asks: 'generated sheets: title in A1, a table with headings, no merges, no blank rows, texts not cut off',
    tests: [['sheets/first-run.test.ts', '%s is accessible']],
    byHand: 'office.js has no alternative text for charts: the table below them holds every number they draw.',
  },
};

describe('what is asked of the pane before anyone else tries it', () => {
  it('is the whole list', () => {
    const T = Array.from({ length: 8 }, (_, nth) => `T${nth + 1}`);
    expect(Object.keys(FIRST_PRIORITY)).toEqual([...T, 'A1', 'A2', 'A3', 'A4']);
  });

  it.each(Object.entries(FIRST_PRIORITY))('%s is held by tests that are there', (_, { tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) {
      const named = new RegExp(`\\(\\s*'${title}`);
      expect({ file, title, isThere: named.test(readFileSync(join('test', file), 'utf8')) }).toMatchObject({
        isThere: true,
      });
    }
  });

  it('T6: asks Office nowhere to open the pane by itself', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|html)$/.test(name))
      .map((name) => readFileSync(join('src', name), 'utf8'));
    expect(sources.length).toBeGreaterThan(100);
    const opening = /AutoShowTaskpaneWithDocument|setStartupBehavior|showAsTaskpane/;
    expect([...sources, readFileSync('manifest.xml', 'utf8')].filter((text) => opening.test(text))).toEqual([]);
  });
});
