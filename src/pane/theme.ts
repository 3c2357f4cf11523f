import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from './state/ui-state';

/** The planner's theme, or the program's. Windows' contrast themes override colours by themselves. */
export function themeOf(name: ThemeName, isDark: boolean): Theme {
  if (name === 'contrast') return teamsHighContrastTheme;
  return name === 'dark' || (name === 'auto' && isDark) ? webDarkTheme : webLightTheme;
}
