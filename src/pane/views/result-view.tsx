import type { ReactElement } from 'react';
import type { Reviewed } from '../../app/review-workbook';
import type { View } from '../state/ui-state';
import { DataView } from './data-view';
import { FindingsView } from './findings-view';
import { OrderDeskView } from './order-desk-view';
import { RulesView } from './rules-view';
import { ScoresView } from './scores-view';
import { WhatIfView } from './what-if-view';

interface ResultViewProps {
  readonly view: Exclude<View, 'check' | 'functions' | 'meeting' | 'touches'>;
  readonly reviewed: Reviewed;
}

/** One look at a result. */
export function ResultView({ view, reviewed }: ResultViewProps): ReactElement {
  switch (view) {
    case 'scores':
      return <ScoresView reviewed={reviewed} />;
    case 'findings':
      return <FindingsView review={reviewed.review} />;
    case 'whatIf':
      return <WhatIfView reviewed={reviewed} />;
    case 'desk':
      return <OrderDeskView reviewed={reviewed} />;
    case 'data':
      return <DataView reviewed={reviewed} />;
    case 'rules':
      return <RulesView reviewed={reviewed} />;
  }
}
