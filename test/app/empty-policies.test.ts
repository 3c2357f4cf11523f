import { emptyPolicies } from '../../src/app/empty-policies';
import { grid } from '../support/grid';

const HEADINGS = ['Perfil de cliente', 'Desconto', 'Prazo de pagamento'];

it.each<[string, (string | number | null)[][], boolean]>([
  ['headings alone', [['Política'], HEADINGS], true],
  ['headings over blanks and spaces', [HEADINGS, [null, 0.1], ['  ', null]], true],
  ['headings over a profile', [HEADINGS, ['Atacado', 0.1, '28']], false],
  ['a list with one term', [['Cliente', 'Desconto', 'Valor']], false],
  ['no heading of profiles', [['Canal qualquer coisa', 'Desconto', 'Prazo de pagamento']], false],
  ['figures by profile', [['Perfil de cliente', 'Nº de clientes', 'Venda líquida por mês']], false],
])('%s', (_, rows, isEmpty) => {
  expect(emptyPolicies(grid({ Folha: rows }))).toEqual(isEmpty ? ['Folha'] : []);
});
