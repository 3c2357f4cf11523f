import { percent } from '../../support/grid';
import type { LayoutCase } from './layout-case';

/** A sheet a profile: terms down, one value beside each, and the profile named by the sheet or above its terms. */
export const PROFILE_SHEET_CASES: readonly LayoutCase[] = [
  {
    title: 'a sheet a profile, named by its tab',
    sheets: {
      Capa: [['Políticas comerciais e logísticas 2026'], ['Versão 3, aprovada pela diretoria']],
      Atacado: [
        ['Política – Atacado'],
        ['Item', 'Condição', 'Obs.'],
        ['Prazo de pagamento', '28/35/42'],
        ['Desconto', '10+5', 'sob volume'],
        ['Frequência de entrega', '2x semana', '3ª e 6ª'],
        ['Disponibilidade', percent(0.97)],
      ],
      Varejo: [
        ['Política – Varejo'],
        ['Item', 'Condição', 'Obs.'],
        ['Prazo de pagamento', 'à vista'],
        ['Desconto', '—'],
        ['Frequência de entrega', 'semanal'],
        ['Disponibilidade', '92%'],
      ],
      'Política Food Service': [
        ['Item', 'Condição'],
        ['Prazo de pagamento', '21 dias'],
        ['Disponibilidade', '90%'],
        ['Desconto', null],
      ],
    },
    terms: {
      Atacado: [
        'discount 14.5% @Atacado!B4',
        'paymentTerms 28/35/42 @Atacado!B3',
        'deliveryFrequency 2/week @Atacado!B5',
        'availability 97% @Atacado!B6',
      ],
      Varejo: ['paymentTerms 0 @Varejo!B3', 'deliveryFrequency 1/week @Varejo!B5', 'availability 92% @Varejo!B6'],
      'Food Service': ['paymentTerms 21 @Política Food Service!B2', 'availability 90% @Política Food Service!B3'],
    },
  },
  {
    title:
      'a sheet a profile with sections, units beside the values, and the name above the terms where the tab has none',
    sheets: {
      Hoja1: [
        ['Canal: Supermercados'],
        [],
        ['Comercial'],
        ['Plazo de pago', 45, 'días'],
        ['Descuento', 8, '%'],
        ['Logística'],
        ['Frecuencia de entrega', 3, 'veces por semana'],
        ['Disponibilidad', 97, '%'],
      ],
      Hoja2: [
        ['Canal: Almacenes'],
        [],
        ['Comercial'],
        ['Plazo de pago', 0, 'días'],
        ['Descuento', 3, '%'],
        ['Logística'],
        ['Frecuencia de entrega', 1, 'veces por semana'],
        ['Disponibilidad', 90, '%'],
      ],
    },
    terms: {
      Supermercados: [
        'discount 8% @Hoja1!B5',
        'paymentTerms 45 @Hoja1!B4',
        'deliveryFrequency 3/week @Hoja1!B7',
        'availability 97% @Hoja1!B8',
      ],
      Almacenes: [
        'discount 3% @Hoja2!B5',
        'paymentTerms 0 @Hoja2!B4',
        'deliveryFrequency 1/week @Hoja2!B7',
        'availability 90% @Hoja2!B8',
      ],
    },
  },
  {
    title: 'terms of a profile on a sheet of its own beside whole policies are not read again',
    sheets: {
      Comercial: [
        ['Perfil', 'Desconto', 'Prazo de pagamento'],
        ['Redes', percent(0.1), '28/42'],
        ['Bares', percent(0.05), 'à vista'],
      ],
      Logística: [
        ['Perfil', 'Frequência de entrega', 'Disponibilidade'],
        ['Redes', '2x/semana', percent(0.97)],
        ['Bares', 'diária', percent(0.95)],
      ],
      Redes: [
        ['Desconto', percent(0.2)],
        ['Prazo de pagamento', '90'],
        ['Disponibilidade', percent(0.5)],
      ],
      Bares: [
        ['Desconto', percent(0.2)],
        ['Prazo de pagamento', '90'],
        ['Disponibilidade', percent(0.5)],
      ],
    },
    terms: {
      Redes: [
        'discount 10% @Comercial!B2',
        'paymentTerms 28/42 @Comercial!C2',
        'deliveryFrequency 2/week @Logística!B2',
        'availability 97% @Logística!C2',
      ],
      Bares: [
        'discount 5% @Comercial!B3',
        'paymentTerms 0 @Comercial!C3',
        'deliveryFrequency 5/week @Logística!B3',
        'availability 95% @Logística!C3',
      ],
    },
  },
];
