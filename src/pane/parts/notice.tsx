import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export type Intent = 'error' | 'warning' | 'info';

interface NoticeProps {
  readonly intent: Intent;
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningForeground3 },
  info: { borderLeftColor: tokens.colorBrandForeground1 },
  errorSign: { color: tokens.colorStatusDangerForeground1 },
  warningSign: { color: tokens.colorStatusWarningForeground3 },
  infoSign: { color: tokens.colorBrandForeground1 },
  // Windows' contrast themes leave drawings alone.
  sign: { '@media (forced-colors: active)': { color: 'CanvasText' } },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});

const SHAPES: Readonly<Record<Intent, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z M5.3 5.3l5.4 5.4 M10.7 5.3l-5.4 5.4',
  warning: 'M8 1.5 15 14.5H1z M8 6v4.2 M8 12v.8',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z M8 7.2v4.3 M8 4.4v.8',
};

/** Something to know, with what can be done about it. The shape of its sign says how bad it is, the colour repeats it. */
export function Notice({ intent, title, actions, children }: NoticeProps): ReactElement {
  const styles = useStyles();
  const sign = { error: styles.errorSign, warning: styles.warningSign, info: styles.infoSign }[intent];
  return (
    <div className={mergeClasses(styles.box, styles[intent])}>
      <svg className={mergeClasses(sign, styles.sign)} width="20" height="20" viewBox="-1 -1 18 18" aria-hidden="true">
        <path d={SHAPES[intent]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </svg>
      <div className={styles.body}>
        {title !== undefined && <Text weight="semibold">{title}</Text>}
        <Text>{children}</Text>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
