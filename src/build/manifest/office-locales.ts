import type { Language } from '../../domain/language';

/** Office's display languages that are not English, with the language of ours that its users read. */
export const OFFICE_LOCALES: Readonly<Record<string, Language>> = {
  'pt-BR': 'pt-BR',
  'pt-PT': 'pt-BR',
  ...spanish('ES', 'MX', 'AR', 'BO', 'CL', 'CO', 'CR', 'DO', 'EC', 'GT', 'HN', 'NI', 'PA', 'PE', 'PR', 'PY', 'SV'),
  ...spanish('US', 'UY', 'VE'),
};

function spanish(...countries: readonly string[]): Record<string, Language> {
  return Object.fromEntries(countries.map((country) => [`es-${country}`, 'es' as const]));
}
