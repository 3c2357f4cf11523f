import type { RefusalCode } from '../domain/issue';
import type { Texts } from './texts';

/**
 * Why a workbook was refused: what happened, where, what to do. Each says by itself that nothing was written; {slots}
 * come from `HostError.details`.
 */
export const REFUSALS: Texts<Readonly<Record<RefusalCode, string>>> = {
  'pt-BR': {
    'not-a-workbook':
      '"{file}" não é uma pasta de trabalho .xlsx ou .xlsm. Abra-a no Excel e salve como Pasta de Trabalho do Excel (.xlsx).',
    'old-workbook':
      '"{file}" está em um formato do Excel que o Accord não lê (.xls ou .xlsb). Salve como Pasta de Trabalho do Excel (.xlsx).',
    'file-missing': 'O arquivo "{file}" não existe. Confira o caminho e o nome.',
    'file-unreadable':
      'O arquivo "{file}" não pôde ser lido ({detail}). Confira as permissões e se ele está aberto em outro programa.',
    'file-unwritable':
      'Não foi possível gravar "{file}" ({detail}). Nada foi alterado. Feche o arquivo no Excel ou escolha outro destino.',
    'file-exists':
      '"{file}" é o próprio arquivo de entrada. Use --in-place para alterá-lo ou escolha outro nome com --out.',
    'output-exists': '"{file}" já existe. Escolha outro nome ou remova-o antes.',
    'output-holds-work':
      '"{file}" já existe e foi salvo depois que o Accord o gravou, ou guarda decisões, respostas ou ajustes digitados por pessoas. Revise esse arquivo com --in-place ou escolha outro destino com --out.',
    'output-not-ours':
      '"{file}" já existe e não é uma revisão desta pasta feita pelo Accord. Nada foi gravado; escolha outro nome com --out.',
    'is-folder': '"{file}" é um diretório, não um arquivo. Indique o arquivo.',
    'no-folder': 'O diretório "{folder}" não existe. Nada foi gravado; crie-o ou indique outro.',
    'needs-extension': 'O nome do arquivo a gravar precisa terminar em {extension}; recebi "{file}". Nada foi gravado.',
    'file-readonly': '"{file}" é somente leitura. Nada foi gravado; libere a gravação ou grave em outro arquivo.',
    'json-is-book':
      '--json aponta para "{file}", que é a própria pasta de trabalho. Nada foi gravado; dê ao JSON outro nome.',
    'json-not-json':
      '--json aponta para "{file}", que já existe e não é JSON. Nada foi gravado; dê ao JSON outro nome.',
    'empty-file': 'O arquivo "{file}" está vazio (0 bytes). Abra a versão correta ou peça-a de novo.',
    encrypted: '"{file}" está protegido por senha. Remova a senha de abertura no Excel e tente de novo.',
    truncated:
      '"{file}" está incompleto ou danificado ({part}). Copie ou baixe o arquivo de novo; no Excel, Abrir e Reparar pode ajudar.',
    'too-large':
      '"{file}" passa do limite de segurança em {part} (limite: {limit}). Reduza a pasta ou divida-a antes de revisar.',
    'hostile-xml':
      '"{file}" contém declarações de entidades XML ({part}), que uma pasta do Excel nunca tem. O arquivo não foi lido.',
    malformed:
      '"{file}" tem uma parte malformada ({part}). No Excel, Abrir e Reparar e salvar de novo costuma resolver.',
    'structure-locked':
      'A estrutura de "{file}" está protegida, e o Accord precisa acrescentar planilhas. Em Revisão, desative Proteger Pasta de Trabalho.',
    'sheet-protected':
      'A planilha "{sheet}", gerada pelo Accord, foi protegida. Desproteja-a para que possa ser atualizada.',
    'cannot-make-room':
      'Não é possível abrir espaço em "{sheet}": algo em {at} não pode ser movido. Nada foi gravado; leve para outro lugar o que está abaixo da tabela.',
    'heading-in-use':
      'Uma fórmula fora de "{sheet}" usa a coluna "{heading}", que mudaria de nome com o idioma. Nada foi gravado; mantenha o idioma em Ajustes ou desfaça a fórmula.',
    'no-policy':
      'Nenhuma política foi encontrada em "{file}": procurei uma tabela com perfis de cliente e termos comerciais ou logísticos. Aponte-a com --table PLANILHA!CÉLULA.',
    'no-profiles':
      'Em "{file}" as políticas ainda não têm perfis ({sheets}). Preencha uma linha por perfil de cliente abaixo dos títulos e rode de novo.',
    'only-commercial':
      'Só a política comercial foi encontrada ({found}); falta a logística (frequência, disponibilidade, prazos, pedido especial). Inclua-a ou aponte-a com --table PLANILHA!CÉLULA.',
    'only-logistics':
      'Só a política logística foi encontrada ({found}); falta a comercial (verba, desconto, pagamento). Inclua-a ou aponte-a com --table PLANILHA!CÉLULA.',
    'two-candidates':
      'Há duas tabelas que podem ser a política {policy}: {first} e {second}. Diga qual vale com --table, por exemplo --table "{first}".',
    'no-table-there':
      'Não há tabela de política em {at}. Aponte uma célula da tabela, por exemplo --table "Política Comercial!A3".',
    'no-such-profile': 'Nenhum perfil se chama "{profile}". Perfis encontrados: {known}.',
    'no-such-rule': 'Não existe a regra "{rule}". Veja a lista com: accord rules.',
    'newer-format':
      'As planilhas do Accord em "{file}" foram feitas por uma versão mais nova (formato {version}). Atualize o Accord; nada foi alterado.',
    'not-ours':
      'A planilha "{sheet}" não tem a marca do Accord e não será alterada. Renomeie-a ou remova a cópia e rode de novo.',
    'inputs-changed': 'A pasta mudou enquanto era revisada. Nada foi gravado; rode de novo.',
    'not-one-empty-cell': 'A fórmula só pode ser colocada em uma única célula vazia. Selecione uma e tente de novo.',
    cancelled: 'Interrompido a pedido. Nada foi gravado.',
    'excel-refused': 'O Excel recusou a operação ({excel}). Suas células não foram alteradas; tente de novo.',
    'read-only':
      'A pasta está aberta somente para leitura. Nada foi alterado. A revisão está no painel; para gravá-la, salve uma cópia.',
    'sheet-hidden': 'A planilha "{sheet}" está oculta. Reexiba-a para ver a célula.',
  },
  en: {
    'not-a-workbook':
      '"{file}" is not an .xlsx or .xlsm workbook. Open it in Excel and save it as an Excel Workbook (.xlsx).',
    'old-workbook':
      '"{file}" is in an Excel format that Accord does not read (.xls or .xlsb). Save it as an Excel Workbook (.xlsx).',
    'file-missing': 'The file "{file}" does not exist. Check the path and the name.',
    'file-unreadable':
      'The file "{file}" could not be read ({detail}). Check permissions and whether another program holds it.',
    'file-unwritable':
      'Could not write "{file}" ({detail}). Nothing was changed. Close the file in Excel or choose another target.',
    'file-exists': '"{file}" is the input file itself. Use --in-place to change it, or choose another name with --out.',
    'output-exists': '"{file}" exists already. Choose another name or remove it first.',
    'output-holds-work':
      '"{file}" exists already and was saved after Accord wrote it, or holds decisions, answers or settings that people typed. Review that file with --in-place, or choose another target with --out.',
    'output-not-ours':
      '"{file}" exists already and is not a review of this workbook by Accord. Nothing was written; choose another name with --out.',
    'is-folder': '"{file}" is a folder, not a file. Name the file.',
    'no-folder': 'The folder "{folder}" does not exist. Nothing was written; make it or name another.',
    'needs-extension': 'The name of the file to write must end in {extension}; got "{file}". Nothing was written.',
    'file-readonly': '"{file}" is read-only. Nothing was written; allow writing or write to another file.',
    'json-is-book':
      '--json names "{file}", which is the workbook itself. Nothing was written; give the JSON another name.',
    'json-not-json':
      '--json names "{file}", which exists already and is not JSON. Nothing was written; give the JSON another name.',
    'empty-file': 'The file "{file}" is empty (0 bytes). Open the right version or ask for it again.',
    encrypted: '"{file}" is protected by a password. Remove the opening password in Excel and try again.',
    truncated:
      '"{file}" is incomplete or damaged ({part}). Copy or download it again; Open and Repair in Excel may help.',
    'too-large':
      '"{file}" exceeds the safety limit in {part} (limit: {limit}). Make the workbook smaller or split it before the review.',
    'hostile-xml':
      '"{file}" contains XML entity declarations ({part}), which an Excel workbook never has. It was not read.',
    malformed: '"{file}" has a malformed part ({part}). Open and Repair in Excel, then saving again, usually helps.',
    'structure-locked':
      'The structure of "{file}" is protected, and Accord has to add sheets. Turn off Protect Workbook on the Review tab.',
    'sheet-protected':
      'The sheet "{sheet}", made by Accord, has been protected. Unprotect it so that it can be refreshed.',
    'cannot-make-room':
      'Cannot make room in "{sheet}": something at {at} cannot be moved. Nothing was written; move what stands below the table elsewhere.',
    'heading-in-use':
      'A formula outside of "{sheet}" uses the column "{heading}", which the language would rename. Nothing was written; keep the language in Settings or undo the formula.',
    'no-policy':
      'No policy was found in "{file}": I looked for a table with customer profiles and commercial or logistics terms. Point to it with --table SHEET!CELL.',
    'no-profiles':
      'The policies in "{file}" hold no profiles yet ({sheets}). Fill in one row a customer profile below the headings and run again.',
    'only-commercial':
      'Only the commercial policy was found ({found}); the logistics one is missing (frequency, availability, delivery times, special orders). Add it or point to it with --table SHEET!CELL.',
    'only-logistics':
      'Only the logistics policy was found ({found}); the commercial one is missing (support, discount, payment). Add it or point to it with --table SHEET!CELL.',
    'two-candidates':
      'Two tables could be the {policy} policy: {first} and {second}. Say which one counts with --table, for example --table "{first}".',
    'no-table-there':
      'There is no policy table at {at}. Point to a cell of the table, for example --table "Commercial policy!A3".',
    'no-such-profile': 'No profile is called "{profile}". Profiles found: {known}.',
    'no-such-rule': 'There is no rule "{rule}". See the list with: accord rules.',
    'newer-format':
      'The Accord sheets in "{file}" were made by a newer version (format {version}). Update Accord; nothing was changed.',
    'not-ours':
      'The sheet "{sheet}" does not carry the mark of Accord and will not be changed. Rename it or remove the copy, and run again.',
    'inputs-changed': 'The workbook changed while it was being reviewed. Nothing was written; run again.',
    'not-one-empty-cell': 'The formula can only be put into a single empty cell. Select one and try again.',
    cancelled: 'Stopped as asked. Nothing was written.',
    'excel-refused': 'Excel refused the operation ({excel}). Your cells were not changed; try again.',
    'read-only':
      'The workbook is open for reading only. Nothing was changed. The review is in the pane; save a copy to write it.',
    'sheet-hidden': 'The sheet "{sheet}" is hidden. Unhide it to see the cell.',
  },
  es: {
    'not-a-workbook': '"{file}" no es un libro .xlsx o .xlsm. Ábralo en Excel y guárdelo como Libro de Excel (.xlsx).',
    'old-workbook':
      '"{file}" está en un formato de Excel que Accord no lee (.xls o .xlsb). Guárdelo como Libro de Excel (.xlsx).',
    'file-missing': 'El archivo "{file}" no existe. Revise la ruta y el nombre.',
    'file-unreadable':
      'No se pudo leer el archivo "{file}" ({detail}). Revise los permisos y si otro programa lo tiene abierto.',
    'file-unwritable':
      'No se pudo guardar "{file}" ({detail}). Nada fue modificado. Cierre el archivo en Excel o elija otro destino.',
    'file-exists':
      '"{file}" es el propio archivo de entrada. Use --in-place para modificarlo o elija otro nombre con --out.',
    'output-exists': '"{file}" ya existe. Elija otro nombre o elimínelo antes.',
    'output-holds-work':
      '"{file}" ya existe y fue guardado después de que Accord lo escribió, o tiene decisiones, respuestas o ajustes escritos por personas. Revise ese archivo con --in-place o elija otro destino con --out.',
    'output-not-ours':
      '"{file}" ya existe y no es una revisión de este libro hecha por Accord. No se guardó nada; elija otro nombre con --out.',
    'is-folder': '"{file}" es un directorio, no un archivo. Indique el archivo.',
    'no-folder': 'El directorio "{folder}" no existe. No se guardó nada; créelo o indique otro.',
    'needs-extension':
      'El nombre del archivo por guardar debe terminar en {extension}; recibí "{file}". No se guardó nada.',
    'file-readonly': '"{file}" es de solo lectura. No se guardó nada; permita la escritura o guarde en otro archivo.',
    'json-is-book': '--json indica "{file}", que es el propio libro. No se guardó nada; dé al JSON otro nombre.',
    'json-not-json': '--json indica "{file}", que ya existe y no es JSON. No se guardó nada; dé al JSON otro nombre.',
    'empty-file': 'El archivo "{file}" está vacío (0 bytes). Abra la versión correcta o pídala de nuevo.',
    encrypted: '"{file}" está protegido con contraseña. Quite la contraseña de apertura en Excel e intente de nuevo.',
    truncated:
      '"{file}" está incompleto o dañado ({part}). Cópielo o descárguelo de nuevo; Abrir y reparar en Excel puede ayudar.',
    'too-large':
      '"{file}" supera el límite de seguridad en {part} (límite: {limit}). Reduzca el libro o divídalo antes de la revisión.',
    'hostile-xml':
      '"{file}" contiene declaraciones de entidades XML ({part}), que un libro de Excel nunca tiene. No se leyó.',
    malformed:
      '"{file}" tiene una parte mal formada ({part}). Abrir y reparar en Excel y guardar de nuevo suele resolverlo.',
    'structure-locked':
      'La estructura de "{file}" está protegida y Accord necesita agregar hojas. En Revisar, desactive Proteger libro.',
    'sheet-protected': 'La hoja "{sheet}", hecha por Accord, fue protegida. Desprotéjala para que pueda actualizarse.',
    'cannot-make-room':
      'No se puede abrir espacio en "{sheet}": algo en {at} no se puede mover. No se grabó nada; lleve a otro lugar lo que está debajo de la tabla.',
    'heading-in-use':
      'Una fórmula fuera de "{sheet}" usa la columna "{heading}", que el idioma cambiaría de nombre. No se grabó nada; mantenga el idioma en Ajustes o deshaga la fórmula.',
    'no-policy':
      'No se encontró ninguna política en "{file}": busqué una tabla con perfiles de cliente y términos comerciales o logísticos. Indíquela con --table HOJA!CELDA.',
    'no-profiles':
      'En "{file}" las políticas aún no tienen perfiles ({sheets}). Complete una fila por perfil de cliente debajo de los encabezados y ejecute de nuevo.',
    'only-commercial':
      'Solo se encontró la política comercial ({found}); falta la logística (frecuencia, disponibilidad, plazos, pedido especial). Agréguela o indíquela con --table HOJA!CELDA.',
    'only-logistics':
      'Solo se encontró la política logística ({found}); falta la comercial (apoyo, descuento, pago). Agréguela o indíquela con --table HOJA!CELDA.',
    'two-candidates':
      'Hay dos tablas que pueden ser la política {policy}: {first} y {second}. Diga cuál vale con --table, por ejemplo --table "{first}".',
    'no-table-there':
      'No hay una tabla de política en {at}. Indique una celda de la tabla, por ejemplo --table "Política Comercial!A3".',
    'no-such-profile': 'Ningún perfil se llama "{profile}". Perfiles encontrados: {known}.',
    'no-such-rule': 'No existe la regla "{rule}". Vea la lista con: accord rules.',
    'newer-format':
      'Las hojas de Accord en "{file}" fueron hechas por una versión más nueva (formato {version}). Actualice Accord; nada fue modificado.',
    'not-ours':
      'La hoja "{sheet}" no lleva la marca de Accord y no será modificada. Renómbrela o quite la copia y ejecute de nuevo.',
    'inputs-changed': 'El libro cambió mientras se revisaba. No se guardó nada; ejecute de nuevo.',
    'not-one-empty-cell':
      'La fórmula solo puede colocarse en una única celda vacía. Seleccione una e intente de nuevo.',
    cancelled: 'Detenido a pedido. No se guardó nada.',
    'excel-refused': 'Excel rechazó la operación ({excel}). Sus celdas no se modificaron; intente de nuevo.',
    'read-only':
      'El libro está abierto solo para lectura. No se cambió nada. La revisión está en el panel; para grabarla, guarde una copia.',
    'sheet-hidden': 'La hoja "{sheet}" está oculta. Muéstrela para ver la celda.',
  },
};
