import { isProfileName } from '../../src/domain/profile-name';

it.each([
  'Médias',
  'Promedios',
  'Averages',
  'Consolidado',
  'Nota 1: sem exceção',
  'Observações',
  'Total geral',
  '* nota',
])('%s names no profile', (text) => expect(isProfileName(text)).toBe(false));

it.each(['Atacado', 'Notas fiscais', 'Mediano', 'Redes médias'])('%s names a profile', (text) =>
  expect(isProfileName(text)).toBe(true),
);
