import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { TableRead, TableRole } from '../../domain/book';
import { fillPlain } from '../../i18n/format';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { CellLink } from '../parts/cell-link';
import { Diagnostics } from '../parts/diagnostics';
import { Preferences } from '../parts/preferences';
import { TextLink } from '../parts/text-link';
import { usePane } from '../state/pane-context';
import { CHECK_TEXTS } from '../texts/check-texts';
import { SHELL_TEXTS } from '../texts/shell-texts';

export interface CheckViewProps {
  readonly isBusy: boolean;
  readonly isStale: boolean;
  readonly onCheck: () => void;
  readonly onWrite: () => void;
  readonly onRestore: (() => void) | null;
  readonly onOpenSample: (() => void) | null;
  /** Versions and codes for whoever looks after Accord; holds nothing of the workbook. */
  readonly diagnostics: () => string;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The way in: one button, what it found, and the way to write it down. */
export function CheckView(props: CheckViewProps): ReactElement {
  const { language, reviewed, change } = usePane();
  const words = CHECK_TEXTS[language];
  const styles = useStyles();
  const { isBusy, isStale, onCheck, onWrite, onRestore, onOpenSample } = props;
  const open = reviewed?.review.findings.filter(({ state }) => state === 'open').length ?? 0;
  return (
    <div className={styles.start}>
      {!reviewed && <Text size={400}>{words.intro}</Text>}
      <div className={styles.actions}>
        <Button
          appearance={reviewed && !isStale ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={onCheck}
        >
          {reviewed ? SHELL_TEXTS[language].checkAgain : words.check}
        </Button>
        {reviewed && <SeeFindings count={open} isMain={!isStale} isBusy={isBusy} />}
        {!reviewed && <Caption1>{words.safe}</Caption1>}
        {reviewed && (
          <>
            <Button disabledFocusable={isBusy || isStale} onClick={onWrite}>
              {words.write}
            </Button>
            <Caption1>{words.writeHint}</Caption1>
          </>
        )}
        {onRestore && (
          <Button disabledFocusable={isBusy} onClick={onRestore}>
            {words.restore}
          </Button>
        )}
        {!reviewed && onOpenSample && <TextLink onClick={onOpenSample}>{words.openSample}</TextLink>}
      </div>
      {reviewed && <WhatWasRead reviewed={reviewed} />}
      <footer className={styles.foot}>
        <Preferences />
        <TextLink onClick={() => change({ view: 'touches' })}>{SHELL_TEXTS[language].views.touches}</TextLink>
        <Diagnostics text={props.diagnostics} />
      </footer>
    </div>
  );
}

function SeeFindings({ count, isMain, isBusy }: { count: number; isMain: boolean; isBusy: boolean }): ReactElement {
  const { language, change } = usePane();
  return (
    <Button
      appearance={isMain ? 'primary' : 'secondary'}
      disabledFocusable={isBusy}
      onClick={() => change({ view: 'findings', finding: null })}
    >
      {fillPlain(CHECK_TEXTS[language].seeFindings, { count }, language)}
    </Button>
  );
}

function WhatWasRead({ reviewed: { book, facts } }: { reviewed: Reviewed }): ReactElement {
  const { language, change } = usePane();
  const words = CHECK_TEXTS[language];
  const used = book.tables.filter(({ role }) => role !== 'other');
  const others = book.tables.length - used.length;
  return (
    <Section title={words.found}>
      <PlainList>
        {used.map((table) => (
          <TableLine key={`${table.sheet} ${table.headerRow} ${table.rect.left}`} table={table} />
        ))}
        {others > 0 && <Text>{fillPlain(words.notUsed, { count: others }, language)}</Text>}
        <Text>{fillPlain(words.profiles, { count: book.profiles.length }, language)}</Text>
        {facts.strangers.map(({ name, lines, sheet, at }) => (
          <CellLink key={`${sheet} ${name}`} at={at} found={name}>
            {fillPlain(words.strangers, { name, lines, sheet }, language)}
          </CellLink>
        ))}
        <TextLink onClick={() => change({ view: 'data' })}>
          {fillPlain(words.questions, { count: book.questions.length }, language)}
        </TextLink>
      </PlainList>
    </Section>
  );
}

/** Read by other means than a field a column. */
const WITHOUT_FIELDS: readonly TableRole[] = ['parameters', 'list', 'plan'];

function TableLine({ table }: { table: TableRead }): ReactElement {
  const { language } = usePane();
  const words = CHECK_TEXTS[language];
  const heading = table.columns[0];
  const known = table.columns.filter(({ field }) => field !== null).length;
  const hasFields = !WITHOUT_FIELDS.includes(table.role);
  const counts = { sheet: table.sheet, fields: known, columns: table.columns.length };
  const line = hasFields ? fillPlain(words.tableLine, counts, language) : table.sheet;
  return (
    <div>
      <Text block weight="semibold">
        {words.roles[table.role]}
      </Text>
      {heading ? (
        <CellLink at={heading.at} found={heading.heading}>
          {line}
        </CellLink>
      ) : (
        <Text>{line}</Text>
      )}
    </div>
  );
}
