import { SEED_TERMS } from '../../domain/terms';
import { defineRule } from '../define-rule';

const COMMERCIAL = SEED_TERMS.slice(0, 3);
const LOGISTICS = SEED_TERMS.slice(3);

export const packageCompleteness = defineRule({
  code: 'S01',
  id: 'package-completeness',
  level: 'strategic',
  row: 'ALL',
  column: 'ALL',
  severity: 'major',
  owner: 'rtm',
  support: ['commercial', 'logistics'],
  bucket: null,
  unit: 'share',
  limits: { kind: 'min', ok: 1, bad: 0.5 },
  cells: SEED_TERMS,
  reads: ['termStates'],
  // With both policies in the book a term without a column is an undefined term, not a rule out of reach (ERRATA 35).
  unlock: ({ commercial, logistics }) => [...(commercial ? [] : [COMMERCIAL]), ...(logistics ? [] : [LOGISTICS])],
  measure: ({ termStates }) => {
    const defined = termStates.filter((state) => state === 'defined').length;
    return { x: defined / SEED_TERMS.length, defined };
  },
  shown: ({ termStates }, { defined }) => ({
    n: { as: 'integer', value: defined },
    list: { as: 'fields', value: SEED_TERMS.filter((_term, index) => termStates[index] !== 'defined') },
    unreadable: { as: 'fields', value: SEED_TERMS.filter((_term, index) => termStates[index] === 'unreadable') },
  }),
  remarks: ({ termStates }, { x }) => [
    ...(x === 1 ? ['complete'] : []),
    ...(termStates.includes('unreadable') ? ['unreadable-terms'] : []),
  ],
  formula: '=COUNTIF(termStates,"defined")/7',
  texts: {
    'pt-BR': {
      title: 'Pacote de valor completo',
      why: 'O pacote só é coerente quando as sete promessas estão escritas; com metade delas em branco, a nota é zero.',
      explain:
        '{profile}: {n} de 7 termos definidos; a definir: {list}. Ninguém vende nem atende um pacote que não está escrito.',
      explainWhen: { complete: '{profile}: os {n} termos do pacote estão definidos.' },
      commercialLever: 'Definir os termos comerciais que faltam, ou registrar que não se aplicam.',
      logisticsLever: 'Definir os termos logísticos que faltam, ou registrar que não se aplicam.',
      remarks: { 'unreadable-terms': 'Escritos, mas ilegíveis: {unreadable}.' },
    },
    en: {
      title: 'Value package is complete',
      why: 'A package is coherent only when all seven promises are written; with half of them blank it scores zero.',
      explain:
        '{profile}: {n} of 7 terms are defined; missing {list}. Nobody can sell or serve a package that is not written down.',
      explainWhen: { complete: '{profile}: all {n} terms of the package are defined.' },
      commercialLever: 'Define the commercial terms that are missing, or state that they do not apply.',
      logisticsLever: 'Define the logistics terms that are missing, or state that they do not apply.',
      remarks: { 'unreadable-terms': 'Written but not readable: {unreadable}.' },
    },
    es: {
      title: 'Paquete de valor completo',
      why: 'El paquete solo es coherente cuando las siete promesas están escritas; con la mitad en blanco, la nota es cero.',
      explain:
        '{profile}: {n} de 7 términos definidos; por definir: {list}. Nadie vende ni atiende un paquete que no está escrito.',
      explainWhen: { complete: '{profile}: los {n} términos del paquete están definidos.' },
      commercialLever: 'Definir los términos comerciales que faltan, o registrar que no aplican.',
      logisticsLever: 'Definir los términos logísticos que faltan, o registrar que no aplican.',
      remarks: { 'unreadable-terms': 'Escritos pero ilegibles: {unreadable}.' },
    },
  },
  examples: [
    {
      given: { termStates: ['defined', 'defined', 'defined', 'defined', 'blank', 'defined', 'blank'] },
      x: 0.714286,
      score: 42.86,
      money: null,
    },
    {
      given: { termStates: ['defined', 'defined', 'defined', 'defined', 'defined', 'defined', 'defined'] },
      x: 1,
      score: 100,
      money: null,
    },
    {
      given: { termStates: ['defined', 'defined', 'defined', 'blank', 'unreadable', 'blank', 'blank'] },
      x: 0.428571,
      score: 0,
      money: null,
    },
  ],
});
