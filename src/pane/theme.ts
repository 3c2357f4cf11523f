import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeName } from './state/ui-state';

/** The planner's theme, or the program's. Windows' contrast themes override colours by themselves. */
export function themeOf(name: ThemeName, isDark: boolean): Theme {
  if (name === 'contrast') return teamsHighContrastTheme;
  return name === 'dark' || (name === 'auto' && isDark) ? webDarkTheme : webLightTheme;
}

/** How the browser draws its own parts, such as the sign of the calendar, on the ground of a theme. */
export const schemeOf = (theme: Theme): 'light' | 'dark' => (theme === webLightTheme ? 'light' : 'dark');
