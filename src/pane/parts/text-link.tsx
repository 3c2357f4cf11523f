import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

interface TextLinkProps {
  readonly onClick: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  link: {
    // At least 24 px to hit, also inside a sentence.
    padding: '2px 0',
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationThickness: '2px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A button that reads as part of a text: it leads somewhere inside the workbook or the pane. */
export function TextLink({ onClick, title, children }: TextLinkProps): ReactElement {
  return (
    <button type="button" className={useStyles().link} onClick={onClick} title={title}>
      {children}
    </button>
  );
}
