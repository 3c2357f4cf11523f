import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { WorkbookPort } from '../../app/port';
import type { Language } from '../../domain/language';
import type { ShownFunction } from '../../app/apart/shown-functions';
import type { ExampleAnswer } from '../../functions/sheet-function';
import { formatShort } from '../../i18n/format';
import { localisedFormula, localisedValue } from '../../i18n/localised-formula';
import { failureSentence } from '../failure-sentence';
import { PlainList } from '../parts/plain-list';
import { usePane } from '../state/pane-context';
import { liveFormula } from '../state/live-formula';
import { RESULT_TEXTS } from '../texts/result-texts';
import { SHELL_TEXTS } from '../texts/shell-texts';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  details: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalM}`,
  },
  head: { display: 'block', width: '100%', padding: 0, border: 'none', textAlign: 'left', minWidth: 0 },
});

/** What can be typed in a cell: arguments, an example with its answer, and one click to put it there. */
export function FunctionsView({ port }: { port: WorkbookPort }): ReactElement {
  const [open, setOpen] = useState<string | null>(null);
  const { language, functions, failed, reviewed } = usePane();
  const [shown, setShown] = useState<readonly ShownFunction[] | null>(null);
  useEffect(() => {
    let isLatest = true;
    functions(language).then(
      (all) => isLatest && setShown(all),
      (failure: unknown) => isLatest && failed(failure),
    );
    return () => {
      isLatest = false;
    };
    // Asked again after a check: an answer that never came ended with the thread that owed it.
  }, [functions, language, failed, reviewed]);
  const styles = useStyles();
  if (!shown) return <Text>{SHELL_TEXTS[language].loading}</Text>;
  return (
    <PlainList>
      {shown.map((one) => (
        <div key={one.name}>
          <Button
            appearance="transparent"
            className={styles.head}
            aria-expanded={open === one.name}
            onClick={() => setOpen(open === one.name ? null : one.name)}
          >
            <Text block weight="semibold">
              {`${open === one.name ? '▾' : '▸'} ACCORD.${one.name}`}
            </Text>
            <Caption1 block>{one.text}</Caption1>
          </Button>
          {open === one.name && <FunctionDetails one={one} port={port} />}
        </div>
      ))}
    </PlainList>
  );
}

function FunctionDetails({ one, port }: { one: ShownFunction; port: WorkbookPort }): ReactElement {
  const { language, reviewed } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const [said, setSaid] = useState<string | null>(null);
  const { formula, answer } = one.example ?? {};
  const live = formula === undefined ? null : liveFormula(formula, reviewed?.book ?? null);
  const insert = (): void => {
    if (live === null) return;
    port.place(`=ACCORD.${live}`).then(
      () => setSaid(words.inserted),
      (failure: unknown) => setSaid(failureSentence(failure, language)),
    );
  };
  return (
    <div className={styles.details}>
      <Caption1 block>{words.arguments}</Caption1>
      {one.params.map(({ name, text, isOptional }) => (
        <Text key={name} block>
          {`${name}${isOptional ? ` (${words.optional})` : ''}: ${text}`}
        </Text>
      ))}
      <Text block>{one.notes}</Text>
      {formula !== undefined && (
        <>
          <Caption1 block>{words.example}</Caption1>
          <Text
            block
            className={styles.code}
          >{`=ACCORD.${localisedFormula(formula, language)} →${typeof answer === 'object' ? '\n' : ' '}${answerText(answer, language)}`}</Text>
          {live === null ? (
            <Caption1 block>{SHELL_TEXTS[language].checkFirst}</Caption1>
          ) : (
            <>
              <Caption1 block>{words.insertHint}</Caption1>
              <Text block className={styles.code}>{`=ACCORD.${localisedFormula(live, language)}`}</Text>
              <Button size="small" onClick={insert}>
                {words.insert}
              </Button>
            </>
          )}
        </>
      )}
      <div aria-live="polite">{said !== null && <Text>{said}</Text>}</div>
    </div>
  );
}

/** Of a range that fills many cells its corner is enough to see what it is. */
const ROWS_SHOWN = 3;
const CELLS_SHOWN = 5;

/** The answer as a cell shows it; of a range its corner, one row under the other. */
function answerText(answer: ExampleAnswer | undefined, language: Language): string {
  if (answer === undefined) return '';
  if (typeof answer !== 'object') return localisedValue(answer, language);
  const shown = (value: number | string | boolean): string =>
    typeof value === 'number' ? formatShort(value, language) : localisedValue(value, language);
  return answer
    .slice(0, ROWS_SHOWN)
    .map((row) => [...row.slice(0, CELLS_SHOWN).map(shown), ...(row.length > CELLS_SHOWN ? ['…'] : [])].join(' · '))
    .join('\n');
}
