import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { outcomeExplanation } from '../../app/text/outcome-explanation';
import type { CellRef } from '../../domain/address';
import type { Outcome } from '../../domain/outcome';
import { foundText } from '../../domain/found-text';
import { FIELDS, type FieldKind, type FieldName } from '../../domain/terms';
import { valueText } from '../../i18n/values';
import { cellOfSurvey, type Cell } from '../../domain/survey';
import { formatShort } from '../../i18n/format';
import { formatLimits, formatMeasure } from '../../i18n/measures';
import { wordedFound } from '../../i18n/found-words';
import { wordedFormula, wordedHelper } from '../../i18n/worded-formula';
import { FIELD_NAMES } from '../../i18n/fields';
import { WORDS } from '../../i18n/words';
import type { Finding, Review } from '../../review/model';
import { ruleOf } from '../../rules';
import { usePane } from '../state/pane-context';
import { limitsInForce } from '../state/limits-in-force';
import { RESULT_TEXTS } from '../texts/result-texts';
import { CellLink } from './cell-link';
import { Fact } from './fact';
import { HeavyOrders } from './heavy-orders';
import { LeverSides } from './lever-sides';
import { ScoreMark } from './score-mark';
import { bandOf } from '../../scoring/score';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0 0 ${tokens.spacingHorizontalM}`,
  },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** Everything of one finding: what was found, by which measure and limits, in which cells, and what each side could do. */
export function FindingDetails({ finding, review }: { finding: Finding; review: Review }): ReactElement | null {
  const { language, reviewed } = usePane();
  const words = RESULT_TEXTS[language];
  const styles = useStyles();
  const rule = ruleOf(finding.rule);
  if (!rule || !reviewed) return null;
  const texts = rule.texts[language];
  const { owners } = WORDS[language];
  const judged = finding.outcome.kind === 'exempt' ? finding.outcome.would : finding.outcome;
  return (
    <div className={styles.details}>
      {judged.kind === 'scored' && (
        <>
          <span>
            <ScoreMark point={judged.score} band={bandOf(judged.score)} />
          </span>
          <Text>{outcomeExplanation(rule, judged, language, review.currency)}</Text>
        </>
      )}
      <Fact name={words.cells}>
        <Sources outcome={judged} />
      </Fact>
      <HeavyOrders finding={finding} review={review} />
      <Fact name={words.toDo}>
        <LeverSides finding={finding} reviewed={reviewed} />
      </Fact>
      <Fact name={words.owner}>
        <Text>{[rule.owner, ...rule.support].map((owner) => owners[owner]).join(', ')}</Text>
      </Fact>
      {judged.kind === 'scored' && (
        <Fact name={words.measure}>
          <Text>{formatMeasure(judged.x, rule.unit, language)}</Text>
        </Fact>
      )}
      <Fact name={words.limits}>
        <Text>{formatLimits(limitsInForce(reviewed, rule), rule.unit, language)}</Text>
      </Fact>
      <Fact name={words.formula}>
        <Text block className={styles.code}>
          {wordedFormula(rule.formula, language)}
        </Text>
        {rule.helpers?.map(({ name, formula }) => (
          <Text key={name} block className={styles.code}>
            {wordedHelper(name, formula, language)}
          </Text>
        ))}
      </Fact>
      <Fact name={words.why}>
        <Text>{texts.why}</Text>
      </Fact>
    </div>
  );
}

/** Kinds of fields whose value is one plain number. */
const COUNTED_KINDS: readonly FieldKind[] = ['share', 'discount', 'money', 'count', 'days', 'hours', 'rank'];

/** The cells that took part, each one click away. */
function Sources({ outcome }: { outcome: Outcome }): ReactElement {
  const { language, reviewed } = usePane();
  const sources = outcome.kind === 'scored' || outcome.kind === 'unknown' ? outcome.sources : [];
  const cellAt = (at: CellRef): Cell | null => (reviewed ? cellOfSurvey(reviewed.survey, at) : null);
  const textAt = (at: CellRef): string => foundText(cellAt(at), reviewed?.survey.dateSystem);
  const countedText = (field: FieldName, value: number): string =>
    COUNTED_KINDS.includes(FIELDS[field].kind)
      ? valueText(field, value, language, reviewed?.review.currency ?? null)
      : formatShort(value, language);
  const worded = (field: FieldName, at: CellRef, found: string): string => {
    if (found === '') return '–';
    const cell = cellAt(at);
    // What was counted over a list stands in no cell: the link leads to the heading of its column.
    const isCounted = cell !== null && textAt(at) !== found && Number.isFinite(Number(found));
    return isCounted ? countedText(field, Number(found)) : `"${wordedFound(found, cell, language)}"`;
  };
  return (
    <>
      {sources.map(({ field, at, found }) => (
        <div key={field}>
          {`${FIELD_NAMES[language][field]}: ${worded(field, at, found)} `}
          <CellLink at={at} found={textAt(at) || found} />
        </div>
      ))}
    </>
  );
}
