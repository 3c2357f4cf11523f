import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import { foundText } from '../../domain/found-text';
import { cellOfSurvey } from '../../domain/survey';
import type { WorstOrder } from '../../domain/worst-order';
import { WORST_TEXTS, worstText } from '../../i18n/worst-orders';
import type { Finding, Review } from '../../review/model';
import { worstOf } from '../../review/worst-of';
import { usePane } from '../state/pane-context';
import { CellLink } from './cell-link';
import { Fact } from './fact';

/** The orders behind a finding, each one click away. */
export function HeavyOrders({ finding, review }: { finding: Finding; review: Review }): ReactElement | null {
  const { language, reviewed } = usePane();
  const orders = worstOf(review, finding.rule, finding.profileKey);
  const { title, unnamed } = WORST_TEXTS[language];
  if (orders.length === 0) return null;
  const nameOf = (key: string): string => review.profiles.find((profile) => profile.key === key)?.name ?? key;
  return (
    <Fact name={title}>
      {orders.map((order, index) => (
        <div key={index}>
          <CellLink at={order.at} found={reviewed ? foundAt(reviewed.survey, order) : order.order}>
            {order.order === '' ? unnamed : order.order}
          </CellLink>
          {[
            '',
            ...(finding.profileKey === null ? [nameOf(order.profile)] : []),
            worstText(order, language, review.currency),
          ].join(' · ')}
        </div>
      ))}
    </Fact>
  );
}

/** The first rows of a list are in the survey with the look of their cells; further down the number itself stands there. */
function foundAt(survey: Reviewed['survey'], { at, order }: WorstOrder): string {
  return foundText(cellOfSurvey(survey, at), survey.dateSystem) || order;
}
