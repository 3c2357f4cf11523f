import type { Texts } from '../i18n/texts';
import type { LimitName, Setting } from './setting-ids';

/** Where a value in force comes from: Accord's default, nowhere yet, the planner's column, typed over here, the team's own sheets, the findings. */
export const ORIGINS = ['default', 'empty', 'yours', 'changed', 'workbook', 'findings'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface SettingsWords {
  readonly kinds: Readonly<Record<Setting['kind'], string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly language: string;
  readonly cycle: string;
  readonly switched: string;
  readonly weight: string;
  readonly limits: Readonly<Record<LimitName, string>>;
  readonly units: Readonly<
    Record<
      | 'language'
      | 'cycle'
      | 'share'
      | 'days'
      | 'perWeek'
      | 'yesNo'
      | 'logic'
      | 'basis'
      | 'weight'
      | 'number'
      | 'mapping'
      | 'exemption',
      string
    >
  >;
  /** What a column holds: the names of profiles, nothing that is used, nothing because the planner said so. */
  readonly profiles: string;
  readonly unused: string;
  readonly ignored: string;
  readonly notApplicable: string;
  /** Beside a row whose profile or column is no longer in the workbook. */
  readonly gone: string;
  /** Until when an exception holds; beside one that holds no longer. */
  readonly until: string;
  readonly lapsed: string;
}

export const SETTINGS_WORDS: Texts<SettingsWords> = {
  'pt-BR': {
    kinds: {
      language: 'Geral',
      cycle: 'Geral',
      figure: 'Número por perfil',
      parameter: 'Parâmetro',
      switch: 'Regra ligada',
      weight: 'Peso da regra',
      limit: 'Limite da regra',
      exemption: 'Exceção aceita',
      mapping: 'Mapeamento',
    },
    origins: {
      default: 'padrão',
      empty: 'a preencher',
      yours: 'seu valor',
      changed: 'alterado aqui',
      workbook: 'lido na pasta',
      findings: 'Achados de Alinhamento',
    },
    language: 'Idioma das planilhas do Accord',
    cycle: 'Ciclo de S&OP em revisão',
    switched: 'regra ligada',
    weight: 'peso (0 tira da nota)',
    limits: {
      ok: 'limite da nota 100',
      bad: 'limite da nota 0',
      zeroBelow: 'nota 0 até',
      okFrom: 'nota 100 a partir de',
      okTo: 'nota 100 até',
      zeroAbove: 'nota 0 a partir de',
    },
    units: {
      language: 'Português, English ou Español',
      cycle: 'texto, como 2026-11',
      share: '%',
      days: 'dias',
      perWeek: 'dias por semana',
      yesNo: 'sim ou não',
      logic: 'escalonada ou compensação',
      basis: 'ciclo ou atendimento',
      weight: 'número de 0 a 10',
      number: 'número',
      mapping: 'nome de um campo, perfil ou ignorar',
      exemption: 'decide-se em Achados de Alinhamento, não aqui',
    },
    profiles: 'Perfil',
    unused: 'não usada',
    ignored: 'ignorada',
    notApplicable: 'não se aplica',
    gone: 'não está mais na pasta',
    until: 'até {until}',
    lapsed: 'não vale mais',
  },
  en: {
    kinds: {
      language: 'General',
      cycle: 'General',
      figure: 'Figure by profile',
      parameter: 'Parameter',
      switch: 'Rule switched on',
      weight: 'Rule weight',
      limit: 'Rule limit',
      exemption: 'Accepted exception',
      mapping: 'Mapping',
    },
    origins: {
      default: 'default',
      empty: 'to fill in',
      yours: 'your value',
      changed: 'changed here',
      workbook: 'read in the workbook',
      findings: 'Alignment Findings',
    },
    language: 'Language of the Accord sheets',
    cycle: 'S&OP cycle under review',
    switched: 'rule switched on',
    weight: 'weight (0 takes it out of the score)',
    limits: {
      ok: 'limit of score 100',
      bad: 'limit of score 0',
      zeroBelow: 'score 0 up to',
      okFrom: 'score 100 from',
      okTo: 'score 100 up to',
      zeroAbove: 'score 0 from',
    },
    units: {
      language: 'Português, English or Español',
      cycle: 'text, such as 2026-11',
      share: '%',
      days: 'days',
      perWeek: 'days a week',
      yesNo: 'yes or no',
      logic: 'tiered or trade-off',
      basis: 'cycle or fill rate',
      weight: 'number from 0 to 10',
      number: 'number',
      mapping: 'name of a field, profile or ignore',
      exemption: 'decided in Alignment Findings, not here',
    },
    profiles: 'Profile',
    unused: 'not used',
    ignored: 'ignored',
    notApplicable: 'n/a',
    gone: 'no longer in the workbook',
    until: 'until {until}',
    lapsed: 'holds no longer',
  },
  es: {
    kinds: {
      language: 'General',
      cycle: 'General',
      figure: 'Dato por perfil',
      parameter: 'Parámetro',
      switch: 'Regla encendida',
      weight: 'Peso de la regla',
      limit: 'Límite de la regla',
      exemption: 'Excepción aceptada',
      mapping: 'Mapeo',
    },
    origins: {
      default: 'predeterminado',
      empty: 'por completar',
      yours: 'su valor',
      changed: 'cambiado aquí',
      workbook: 'leído en el libro',
      findings: 'Hallazgos de Alineación',
    },
    language: 'Idioma de las hojas de Accord',
    cycle: 'Ciclo de S&OP en revisión',
    switched: 'regla encendida',
    weight: 'peso (0 la saca de la nota)',
    limits: {
      ok: 'límite de la nota 100',
      bad: 'límite de la nota 0',
      zeroBelow: 'nota 0 hasta',
      okFrom: 'nota 100 a partir de',
      okTo: 'nota 100 hasta',
      zeroAbove: 'nota 0 a partir de',
    },
    units: {
      language: 'Português, English o Español',
      cycle: 'texto, como 2026-11',
      share: '%',
      days: 'días',
      perWeek: 'días por semana',
      yesNo: 'sí o no',
      logic: 'escalonada o compensación',
      basis: 'ciclo o atención',
      weight: 'número de 0 a 10',
      number: 'número',
      mapping: 'nombre de un campo, perfil o ignorar',
      exemption: 'se decide en Hallazgos de Alineación, no aquí',
    },
    profiles: 'Perfil',
    unused: 'no se usa',
    ignored: 'ignorada',
    notApplicable: 'no aplica',
    gone: 'ya no está en el libro',
    until: 'hasta {until}',
    lapsed: 'ya no vale',
  },
};
