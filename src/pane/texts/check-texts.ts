import type { TableRole } from '../../domain/book';
import type { Texts } from '../../i18n/texts';

/** Words of the view *Check*, of the first run, and of the page on what Accord touches. */
export interface CheckTexts {
  readonly intro: string;
  readonly safe: string;
  readonly check: string;
  readonly openSample: string;
  readonly write: string;
  readonly writeHint: string;
  readonly written: string;
  readonly nothingToWrite: string;
  readonly restore: string;
  readonly restored: string;
  readonly found: string;
  readonly roles: Readonly<Record<TableRole, string>>;
  readonly tableLine: string;
  readonly notUsed: string;
  readonly profiles: string;
  readonly strangers: string;
  readonly questions: string;
  readonly seeFindings: string;
  readonly diagnostics: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly touches: readonly { readonly action: string; readonly reads: string; readonly writes: string }[];
  readonly touchHeads: { readonly reads: string; readonly writes: string };
  readonly never: string;
}

export const CHECK_TEXTS: Texts<CheckTexts> = {
  'pt-BR': {
    intro: 'Onde o que o Comercial promete não combina com o que a Logística promete, perfil por perfil.',
    safe: 'Conferir só lê: nenhuma célula é alterada.',
    check: 'Conferir esta pasta',
    openSample: 'Abrir o exemplo em uma pasta nova',
    write: 'Gravar nas planilhas do Accord',
    writeHint: 'Cria ou atualiza as planilhas do Accord; as da equipe ficam como estão.',
    written: 'Planilhas gravadas: {count}. Nenhuma célula da equipe foi alterada.',
    nothingToWrite: 'As planilhas do Accord já diziam isto; nada foi gravado.',
    restore: 'Restaurar o resultado anterior',
    restored: 'O resultado anterior está de volta nas planilhas do Accord.',
    found: 'O que foi lido',
    roles: {
      commercial: 'Política comercial',
      logistics: 'Política logística',
      both: 'Políticas comercial e logística',
      figures: 'Números por perfil',
      parameters: 'Premissas',
      list: 'Lista (pedidos, carteira)',
      plan: 'Plano do S&OP',
      other: 'Não usada',
    },
    tableLine: '{sheet} · {fields} de {columns} colunas lidas',
    notUsed: 'Outras tabelas, não usadas: {count}',
    profiles: 'Perfis: {count}',
    strangers: '{name}: {lines} linhas em {sheet}, sem política. Fica sem nota.',
    questions: 'Perguntas em aberto: {count}',
    seeFindings: 'Ver os {count} achados',
    diagnostics: 'Copiar diagnóstico (sem dados)',
    copied: 'Diagnóstico copiado.',
    notCopied: 'Não foi possível copiar; selecione o texto abaixo.',
    touches: [
      { action: 'Conferir', reads: 'Planilhas, tabelas e nomes da pasta', writes: 'Nada' },
      {
        action: 'Gravar e restaurar',
        reads: 'As planilhas do Accord',
        writes: 'Só as planilhas do Accord, dentro das tabelas dele',
      },
      {
        action: 'Gravar decisão',
        reads: 'O achado',
        writes: 'As quatro colunas da equipe na linha do achado',
      },
      { action: 'Ciclo, gráficos e fichas', reads: 'O resultado', writes: 'Planilhas do Accord' },
      {
        action: 'Congelar e cenário',
        reads: 'O resultado',
        writes: 'Uma planilha nova, que daí em diante é da equipe',
      },
      { action: 'Ir para a célula', reads: 'A célula', writes: 'Nada; muda só a seleção' },
      { action: 'Inserir função', reads: 'A célula selecionada', writes: 'Uma fórmula, só se a célula estiver vazia' },
      { action: 'Funções ACCORD', reads: 'Os intervalos dados', writes: 'Nada' },
    ],
    touchHeads: { reads: 'Lê', writes: 'Grava' },
    never:
      'O Accord nunca altera células, nomes, formatos, filtros ou proteção da equipe, e nada sai desta pasta: não há servidor nem internet.',
  },
  en: {
    intro: 'Where what Sales promises does not fit what Logistics promises, profile by profile.',
    safe: 'Checking only reads: no cell is changed.',
    check: 'Check this workbook',
    openSample: 'Open the sample in a new workbook',
    write: 'Write to the Accord sheets',
    writeHint: 'Makes or refreshes the Accord sheets; the team’s stay as they are.',
    written: 'Sheets written: {count}. No cell of the team was changed.',
    nothingToWrite: 'The Accord sheets said so already; nothing was written.',
    restore: 'Restore the previous result',
    restored: 'The previous result is back in the Accord sheets.',
    found: 'What was read',
    roles: {
      commercial: 'Commercial policy',
      logistics: 'Logistics policy',
      both: 'Commercial and logistics policies',
      figures: 'Figures per profile',
      parameters: 'Assumptions',
      list: 'List (orders, portfolio)',
      plan: 'S&OP plan',
      other: 'Not used',
    },
    tableLine: '{sheet} · {fields} of {columns} columns read',
    notUsed: 'Other tables, not used: {count}',
    profiles: 'Profiles: {count}',
    strangers: '{name}: {lines} lines in {sheet}, without a policy. Not scored.',
    questions: 'Open questions: {count}',
    seeFindings: 'See the {count} findings',
    diagnostics: 'Copy diagnostics (without data)',
    copied: 'Diagnostics copied.',
    notCopied: 'Could not copy; select the text below.',
    touches: [
      { action: 'Check', reads: 'Sheets, tables and names of the workbook', writes: 'Nothing' },
      {
        action: 'Write and restore',
        reads: 'The Accord sheets',
        writes: 'Only the Accord sheets, inside their own tables',
      },
      { action: 'Write decision', reads: 'The finding', writes: 'The team’s four columns in the row of the finding' },
      { action: 'Cycle, charts and cards', reads: 'The result', writes: 'Accord sheets' },
      { action: 'Freeze and scenario', reads: 'The result', writes: 'A new sheet, the team’s own from then on' },
      { action: 'Go to the cell', reads: 'The cell', writes: 'Nothing; only the selection changes' },
      { action: 'Insert function', reads: 'The selected cell', writes: 'One formula, only if the cell is empty' },
      { action: 'ACCORD functions', reads: 'The ranges given', writes: 'Nothing' },
    ],
    touchHeads: { reads: 'Reads', writes: 'Writes' },
    never:
      'Accord never changes cells, names, formats, filters or protection of the team, and nothing leaves this workbook: there is no server and no internet.',
  },
  es: {
    intro: 'Dónde lo que promete Comercial no encaja con lo que promete Logística, perfil por perfil.',
    safe: 'Revisar solo lee: ninguna celda cambia.',
    check: 'Revisar este libro',
    openSample: 'Abrir el ejemplo en un libro nuevo',
    write: 'Escribir en las hojas de Accord',
    writeHint: 'Crea o actualiza las hojas de Accord; las del equipo quedan como están.',
    written: 'Hojas escritas: {count}. Ninguna celda del equipo cambió.',
    nothingToWrite: 'Las hojas de Accord ya lo decían; no se escribió nada.',
    restore: 'Restaurar el resultado anterior',
    restored: 'El resultado anterior está de vuelta en las hojas de Accord.',
    found: 'Lo que se leyó',
    roles: {
      commercial: 'Política comercial',
      logistics: 'Política logística',
      both: 'Políticas comercial y logística',
      figures: 'Cifras por perfil',
      parameters: 'Supuestos',
      list: 'Lista (pedidos, cartera)',
      plan: 'Plan del S&OP',
      other: 'No usada',
    },
    tableLine: '{sheet} · {fields} de {columns} columnas leídas',
    notUsed: 'Otras tablas, no usadas: {count}',
    profiles: 'Perfiles: {count}',
    strangers: '{name}: {lines} líneas en {sheet}, sin política. Queda sin puntaje.',
    questions: 'Preguntas abiertas: {count}',
    seeFindings: 'Ver los {count} hallazgos',
    diagnostics: 'Copiar diagnóstico (sin datos)',
    copied: 'Diagnóstico copiado.',
    notCopied: 'No se pudo copiar; seleccione el texto de abajo.',
    touches: [
      { action: 'Revisar', reads: 'Hojas, tablas y nombres del libro', writes: 'Nada' },
      {
        action: 'Escribir y restaurar',
        reads: 'Las hojas de Accord',
        writes: 'Solo las hojas de Accord, dentro de sus tablas',
      },
      {
        action: 'Escribir decisión',
        reads: 'El hallazgo',
        writes: 'Las cuatro columnas del equipo en la fila del hallazgo',
      },
      { action: 'Ciclo, gráficos y fichas', reads: 'El resultado', writes: 'Hojas de Accord' },
      {
        action: 'Congelar y escenario',
        reads: 'El resultado',
        writes: 'Una hoja nueva, que desde entonces es del equipo',
      },
      { action: 'Ir a la celda', reads: 'La celda', writes: 'Nada; solo cambia la selección' },
      {
        action: 'Insertar función',
        reads: 'La celda seleccionada',
        writes: 'Una fórmula, solo si la celda está vacía',
      },
      { action: 'Funciones ACCORD', reads: 'Los rangos dados', writes: 'Nada' },
    ],
    touchHeads: { reads: 'Lee', writes: 'Escribe' },
    never:
      'Accord nunca cambia celdas, nombres, formatos, filtros ni protección del equipo, y nada sale de este libro: no hay servidor ni internet.',
  },
};
