import type { Texts } from '../i18n/texts';

/** Sentences of the help page around the functions. */
export interface HelpTexts {
  readonly title: string;
  readonly intro: readonly string[];
  readonly functions: string;
  readonly arguments: string;
  readonly optional: string;
  readonly examples: string;
  readonly gives: string;
  readonly ranges: string;
  readonly trouble: string;
  /** What is seen, and what to do. */
  readonly troubles: readonly (readonly [seen: string, doThis: string])[];
}

export const HELP_TEXTS: Texts<HelpTexts> = {
  'pt-BR': {
    title: 'Funções do Accord',
    intro: [
      'Digite as fórmulas como estão aqui: argumentos separados por ponto e vírgula, decimais com vírgula. Se o seu Windows usa ponto decimal, troque ponto e vírgula por vírgula.',
      'As funções só calculam: não mudam a pasta, não usam a internet e só recalculam quando uma célula que leem muda. Prefira passar um intervalo e receber vários resultados a repetir a fórmula em cada linha.',
      'Os ajustes em vigor são a tabela inteira: AccordSettings[#Tudo]. As exceções aceitas fazem parte dela; fórmulas não sabem que dia é, e uma exceção vencida vale até a próxima verificação a retirar.',
    ],
    functions: 'Funções',
    arguments: 'Argumentos',
    optional: 'opcional',
    examples: 'Exemplos',
    gives: 'Resultado',
    ranges: 'Nos exemplos, Commercial e Logistics são estes intervalos:',
    trouble: 'Se algo der errado',
    troubles: [
      ['#NOME?', 'O Excel ainda não carregou o suplemento: abra o painel do Accord uma vez e recalcule (Ctrl+Alt+F9).'],
      ['#VALOR! ou #N/D', 'Pare o cursor sobre o aviso da célula: a mensagem diz qual argumento e o que se espera.'],
      [
        '#CALC! com uma coluna inteira',
        'O Excel na web não passa colunas inteiras: use uma tabela ou um intervalo limitado.',
      ],
      [
        '#OCUPADO! que não passa',
        'Com cálculo manual, tecle F9. Se continuar, recarregue o suplemento; a fórmula não espera por nada de fora.',
      ],
      [
        'Erro em formatação condicional ou em Avaliar Fórmula',
        'Ali o Excel não chama funções de suplementos: ponha a fórmula em uma célula e use a célula.',
      ],
      [
        'Um termo com dois sentidos',
        '"10/12" pode ser uma data ou duas parcelas. A mensagem mostra as opções; escreva uma delas.',
      ],
    ],
  },
  en: {
    title: 'Functions of Accord',
    intro: [
      'Type the formulas as they stand here: arguments between commas, decimals with a point. Where your Windows uses a decimal comma, put semicolons between the arguments.',
      'The functions only calculate: they change nothing, use no network, and recalculate only when a cell they read changes. Prefer one formula over a range to the same formula in every row.',
      'The settings in force are the whole table: AccordSettings[#All]. Accepted exceptions are part of it; formulas do not know the day, and an exception past its date holds until the next check takes it out.',
    ],
    functions: 'Functions',
    arguments: 'Arguments',
    optional: 'optional',
    examples: 'Examples',
    gives: 'Result',
    ranges: 'In the examples, Commercial and Logistics are these ranges:',
    trouble: 'When something goes wrong',
    troubles: [
      ['#NAME?', 'Excel has not loaded the add-in yet: open the Accord pane once and recalculate (Ctrl+Alt+F9).'],
      [
        '#VALUE! or #N/A',
        'Point at the warning beside the cell: the message says which argument and what is expected.',
      ],
      [
        '#CALC! with a whole column',
        'Excel on the web does not hand over whole columns: use a table or a bounded range.',
      ],
      [
        '#BUSY! that stays',
        'With manual calculation, press F9. If it stays, reload the add-in; the formula waits for nothing outside.',
      ],
      [
        'An error in conditional formats or Evaluate Formula',
        'There Excel does not call functions of add-ins: put the formula in a cell and use the cell.',
      ],
      [
        'A term with two meanings',
        '"10/12" may be a date or two instalments. The message shows the options; write one of them.',
      ],
    ],
  },
  es: {
    title: 'Funciones de Accord',
    intro: [
      'Escriba las fórmulas como están aquí: argumentos separados por punto y coma, decimales con coma. Si su Windows usa punto decimal, como en México, cambie punto y coma por coma y coma decimal por punto.',
      'Las funciones solo calculan: no cambian el libro, no usan la red y solo recalculan cuando cambia una celda que leen. Prefiera pasar un rango y recibir varios resultados a repetir la fórmula en cada fila.',
      'Los ajustes vigentes son la tabla completa: AccordSettings[#Todo]. Las excepciones aceptadas son parte de ella; las fórmulas no saben qué día es, y una excepción vencida vale hasta que la próxima verificación la retire.',
    ],
    functions: 'Funciones',
    arguments: 'Argumentos',
    optional: 'opcional',
    examples: 'Ejemplos',
    gives: 'Resultado',
    ranges: 'En los ejemplos, Commercial y Logistics son estos rangos:',
    trouble: 'Si algo sale mal',
    troubles: [
      ['#¿NOMBRE?', 'Excel aún no cargó el complemento: abra el panel de Accord una vez y recalcule (Ctrl+Alt+F9).'],
      ['#¡VALOR! o #N/D', 'Señale el aviso junto a la celda: el mensaje dice qué argumento y qué se espera.'],
      [
        '#¡CALC! con una columna entera',
        'Excel en la web no pasa columnas enteras: use una tabla o un rango limitado.',
      ],
      [
        '#¡OCUPADO! que no pasa',
        'Con cálculo manual, pulse F9. Si sigue, recargue el complemento; la fórmula no espera nada de fuera.',
      ],
      [
        'Error en formato condicional o en Evaluar fórmula',
        'Allí Excel no llama a funciones de complementos: ponga la fórmula en una celda y use la celda.',
      ],
      [
        'Un término con dos sentidos',
        '"10/12" puede ser una fecha o dos cuotas. El mensaje muestra las opciones; escriba una de ellas.',
      ],
    ],
  },
};
