import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Decided } from '../../app/decide';
import type { Reviewed } from '../../app/review-workbook';
import { fillPlain } from '../../i18n/format';
import { ruleOf } from '../../rules';
import { Cycles } from '../parts/cycles';
import { agendaOf, ITEMS_A_PAGE, pageOf, pagesOf } from '../state/agenda';
import { usePane } from '../state/pane-context';
import { MEETING_TEXTS } from '../texts/meeting-texts';
import { MeetingAgenda } from './meeting-agenda';
import { MeetingItem } from './meeting-item';

const useStyles = makeStyles({
  meeting: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // On a projector a line stays short enough to be read aloud.
    width: '100%',
    maxWidth: '960px',
    margin: '0 auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  steps: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface MeetingViewProps {
  readonly reviewed: Reviewed;
  readonly isBusy: boolean;
  readonly onDecide: (decided: Decided) => void;
}

/** The meeting: an agenda of at most seven items a page, then one item a page, all of it by keyboard. */
export function MeetingView({ reviewed, isBusy, onDecide }: MeetingViewProps): ReactElement {
  const { language } = usePane();
  const words = MEETING_TEXTS[language];
  const styles = useStyles();
  // The order stays while decisions change what is open: nobody loses the thread in the middle of a meeting.
  const [agenda] = useState(() => agendaOf(reviewed.review));
  const [at, setAt] = useState<number | null>(null);
  const [page, setPage] = useState(0);
  const steps = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // What had the focus went with the item before: the way onward takes it. Office moves it between controls only.
    if (!isFirst.current && document.activeElement === document.body)
      steps.current?.querySelector<HTMLElement>('button:nth-of-type(2)')?.focus();
    isFirst.current = false;
  }, [at, page]);
  const pages = pagesOf(agenda);
  const step = (by: number): void => {
    if (at === null) setPage((now) => within(now + by, pages));
    else setAt(within(at + by, agenda.length));
  };
  const toAgenda = (): void => {
    if (at !== null) setPage(Math.floor(at / ITEMS_A_PAGE));
    setAt(null);
  };
  const pressed = (event: KeyboardEvent): void => {
    const wanted = event.altKey || event.ctrlKey || event.metaKey ? null : wishOf(event);
    if (wanted === null) return;
    event.preventDefault();
    if (wanted === 'agenda') toAgenda();
    else step(wanted);
  };
  if (agenda.length === 0) {
    return (
      <div className={styles.meeting}>
        <Text>{words.noAgenda}</Text>
        <Cycles reviewed={reviewed} />
      </div>
    );
  }
  const place =
    at === null
      ? fillPlain(words.agendaPage, { page: page + 1, pages }, language)
      : fillPlain(words.item, { nth: at + 1, all: agenda.length }, language);
  const finding = at === null ? null : reviewed.review.findings.find(({ id }) => id === agenda[at]);
  const heading = finding ? (ruleOf(finding.rule)?.texts[language].title ?? finding.rule) : words.agenda;
  return (
    <div className={styles.meeting} onKeyDown={pressed}>
      <div className={styles.steps} ref={steps}>
        <Button onClick={() => step(-1)} disabledFocusable={(at ?? page) === 0}>
          {`← ${words.previous}`}
        </Button>
        <Button onClick={() => step(1)} disabledFocusable={at === null ? page === pages - 1 : at === agenda.length - 1}>
          {`${words.next} →`}
        </Button>
        {at !== null && <Button onClick={toAgenda}>{words.toAgenda}</Button>}
        <Caption1 aria-live="polite">{place}</Caption1>
      </div>
      <h2 className={styles.title} aria-live="polite">
        {heading}
      </h2>
      {at === null ? (
        <MeetingAgenda ids={pageOf(agenda, page)} first={page * ITEMS_A_PAGE} reviewed={reviewed} onOpen={setAt} />
      ) : finding ? (
        <MeetingItem key={finding.id} finding={finding} reviewed={reviewed} isBusy={isBusy} onDecide={onDecide} />
      ) : (
        <Text>{words.gone}</Text>
      )}
      <Caption1>{words.keys}</Caption1>
      {at === null && <Cycles reviewed={reviewed} />}
    </div>
  );
}

const within = (wanted: number, count: number): number => Math.min(Math.max(0, wanted), count - 1);

/** What a key asks for. Inside a field the arrows are the field's own. */
function wishOf({ key, target }: KeyboardEvent): -1 | 1 | 'agenda' | null {
  const isField = target instanceof HTMLElement && target.matches('input, select, textarea');
  if (key === 'PageDown' || (key === 'ArrowRight' && !isField)) return 1;
  if (key === 'PageUp' || (key === 'ArrowLeft' && !isField)) return -1;
  return key === 'Escape' ? 'agenda' : null;
}
