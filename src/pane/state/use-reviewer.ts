import { useEffect, useMemo } from 'react';
import { reviewerOf, type Connect, type Reviewer } from '../../app/apart/reviewer';
import type { WorkbookPort } from '../../app/port';

/** The reviewer of one workbook, got ready while the first screen is read and ended with the pane. */
export function useReviewer(port: WorkbookPort, connect: Connect): Reviewer {
  // The way there is the same for as long as the pane lives.
  const reviewer = useMemo(() => reviewerOf(port, connect), [port]);
  useEffect(() => {
    reviewer.warm();
    return () => reviewer.close();
  }, [reviewer]);
  return reviewer;
}
