import { useEffect, useMemo, useRef, useState } from 'react';
import type { Reviewer } from '../../app/apart/reviewer';

/** After so long without a sign of life the planner is told: no step of a large workbook takes as long. */
export const SILENCE_MS = 15_000;

export interface Questions extends Pick<Reviewer, 'ask' | 'functions'> {
  /** Something was asked, and nothing has been answered since for a while. */
  readonly isUnanswered: boolean;
}

/** What views ask of the thread that reviews, listened to: one that hangs neither answers nor fails. */
export function useQuestions(reviewer: Reviewer): Questions {
  const [isUnanswered, setUnanswered] = useState(false);
  const silence = useRef<ReturnType<typeof setTimeout>>();
  const asked = useMemo(() => {
    let open = 0;
    const heard = (): void => {
      clearTimeout(silence.current);
      setUnanswered(false);
      if (open > 0) silence.current = setTimeout(() => setUnanswered(true), SILENCE_MS);
    };
    const listened = async <T>(answer: Promise<T>): Promise<T> => {
      open += 1;
      // A question more is no sign of life.
      if (open === 1) heard();
      try {
        return await answer;
      } finally {
        open -= 1;
        heard();
      }
    };
    const ask: Reviewer['ask'] = (...about) => listened(reviewer.ask(...about));
    const functions: Reviewer['functions'] = (language) => listened(reviewer.functions(language));
    return { ask, functions };
  }, [reviewer]);
  useEffect(() => () => clearTimeout(silence.current), []);
  return { ...asked, isUnanswered };
}
