import type { HostErrorTexts } from './host-errors-codes';

/** Excel's error codes in Portuguese. */
export const HOST_ERRORS_PT: HostErrorTexts = {
  AccessDenied: {
    what: 'O Excel não permite alterar esta parte da pasta: ela está protegida ou você só tem permissão de leitura.',
    next: 'Desproteja a planilha do Accord ou peça permissão de edição e atualize de novo.',
  },
  ActivityLimitReached: {
    what: 'O Excel recebeu pedidos demais em pouco tempo.',
    next: 'Espere um minuto e atualize de novo.',
  },
  ApiNotAvailable: {
    what: 'Este Excel não oferece uma função de que o Accord precisa.',
    next: 'Atualize o Excel ou abra a pasta no Excel para a Web.',
  },
  ApiNotFound: {
    what: 'Esta versão do Excel é anterior à que o Accord precisa.',
    next: 'Atualize o Excel para o 2021, o Microsoft 365 ou use o Excel para a Web.',
  },
  BadPassword: {
    what: 'A senha informada ao Excel está errada.',
    next: 'Desproteja a planilha com a senha certa e atualize de novo.',
  },
  'Client Error': {
    what: 'Algo falhou no próprio Excel, sem explicação.',
    next: 'Feche e reabra o painel; se repetir, reabra a pasta.',
  },
  Conflict: {
    what: 'Outra pessoa mudou a pasta ao mesmo tempo.',
    next: 'Espere a sincronização terminar e atualize de novo.',
  },
  ContentLengthRequired: {
    what: 'Um servidor no caminho até o Excel recusou o pedido.',
    next: 'Avise o suporte de rede e tente de outra conexão.',
  },
  EmptyChartSeries: {
    what: 'Um gráfico da pasta ficou sem dados.',
    next: 'Confira as séries do gráfico e atualize de novo.',
  },
  FilteredRangeConflict: {
    what: 'Um filtro impede abrir espaço na planilha do Accord.',
    next: 'Limpe o filtro da tabela e atualize de novo.',
  },
  FormulaLengthExceedsLimit: {
    what: 'Uma fórmula ficou longa demais para o Excel.',
    next: 'Encurte os nomes das planilhas envolvidas e atualize de novo.',
  },
  GeneralException: {
    what: 'O Excel encontrou um erro interno.',
    next: 'Salve a pasta, reabra-a e atualize de novo.',
  },
  HostRestartNeeded: {
    what: 'O suplemento foi atualizado e o Excel precisa ser reiniciado.',
    next: 'Salve tudo, feche e abra o Excel.',
  },
  InactiveWorkbook: {
    what: 'Outra pasta está na frente e esta perdeu o foco.',
    next: 'Volte a esta pasta e atualize de novo.',
  },
  InsertDeleteConflict: {
    what: 'Não foi possível inserir linhas: algo abaixo da tabela seria partido.',
    next: 'Leve o que está abaixo da tabela para outro lugar e atualize de novo.',
  },
  InvalidArgument: {
    what: 'O Excel não aceitou um dos dados enviados.',
    next: 'Atualize de novo; se repetir, copie o diagnóstico do painel e avise o suporte.',
  },
  InvalidBinding: {
    what: 'Uma ligação com a pasta deixou de valer.',
    next: 'Feche e reabra o painel.',
  },
  InvalidOperation: {
    what: 'A operação não é possível no estado atual da pasta.',
    next: 'Feche diálogos abertos no Excel e atualize de novo.',
  },
  InvalidOperationInCellEditMode: {
    what: 'Uma célula está em edição, e o Excel espera que você termine.',
    next: 'Termine a edição com Enter ou Esc; o Accord continua sozinho.',
  },
  InvalidReference: {
    what: 'Um intervalo que o Accord ia usar não existe mais.',
    next: 'Atualize de novo: a pasta será lida outra vez.',
  },
  InvalidRequest: {
    what: 'O Excel não entendeu o pedido.',
    next: 'Feche e reabra o painel; se repetir, atualize o Excel.',
  },
  InvalidRibbonDefinition: {
    what: 'O Excel não aceitou os botões do suplemento.',
    next: 'Reinicie o Excel; se repetir, peça a reinstalação do suplemento.',
  },
  InvalidSelection: {
    what: 'A seleção atual não serve para esta operação.',
    next: 'Selecione uma única célula e tente de novo.',
  },
  ItemAlreadyExists: {
    what: 'Já existe uma planilha, tabela ou nome que o Accord ia criar.',
    next: 'Atualize de novo: outro nome será escolhido.',
  },
  ItemNotFound: {
    what: 'Uma planilha ou tabela que o Accord ia usar não existe mais.',
    next: 'Atualize de novo: a pasta será lida outra vez.',
  },
  MemoryLimitReached: {
    what: 'O Excel ficou sem memória.',
    next: 'Feche outras pastas e atualize de novo.',
  },
  MergedRangeConflict: {
    what: 'Células mescladas ou outra tabela estão onde a tabela do Accord precisa crescer.',
    next: 'Desfaça a mescla ou mova a outra tabela e atualize de novo.',
  },
  NonBlankCellOffSheet: {
    what: 'Não há espaço: células preenchidas sairiam pelo fim da planilha.',
    next: 'Apague linhas sem uso no fim da planilha e atualize de novo.',
  },
  NotImplemented: {
    what: 'Este Excel ainda não tem esta função.',
    next: 'Use o Excel para computador ou atualize o Excel.',
  },
  OperationCellsExceedLimit: {
    what: 'A operação alcança mais células do que o Excel aceita.',
    next: 'Apague dados perdidos nas últimas linhas e colunas e atualize de novo.',
  },
  PivotTableRangeConflict: {
    what: 'Uma tabela dinâmica está onde a tabela do Accord precisa crescer.',
    next: 'Mova a tabela dinâmica para outra planilha e atualize de novo.',
  },
  RangeExceedsLimit: {
    what: 'Um intervalo tem células demais para ser lido de uma vez.',
    next: 'Apague dados perdidos longe das tabelas e atualize de novo.',
  },
  RefreshWorkbookLinksBlocked: {
    what: 'O Excel não tem permissão para atualizar os vínculos externos.',
    next: 'Permita os vínculos em Dados, Editar Vínculos, e atualize de novo.',
  },
  RequestAborted: {
    what: 'O Excel interrompeu o pedido no meio.',
    next: 'Atualize de novo: o que ficou incompleto será refeito.',
  },
  RequestPayloadSizeLimitExceeded: {
    what: 'O resultado é grande demais para ser enviado de uma vez ao Excel para a Web.',
    next: 'Abra a pasta no Excel para computador e atualize de novo.',
  },
  ResponsePayloadSizeLimitExceeded: {
    what: 'A pasta é grande demais para ser lida de uma vez no Excel para a Web.',
    next: 'Abra a pasta no Excel para computador e atualize de novo.',
  },
  ServiceNotAvailable: {
    what: 'O serviço do Excel não está respondendo.',
    next: 'Espere um minuto, confira a conexão e atualize de novo.',
  },
  Unauthenticated: {
    what: 'O Excel não reconhece mais a sua conta.',
    next: 'Entre de novo no Microsoft 365 e reabra a pasta.',
  },
  UnsupportedFeature: {
    what: 'A planilha usa um recurso que o Excel não deixa combinar com esta operação.',
    next: 'Copie os dados para uma planilha comum e atualize de novo.',
  },
  UnsupportedOperation: {
    what: 'O Excel não oferece esta operação aqui.',
    next: 'Use o Excel para computador e atualize de novo.',
  },
  UnsupportedSheet: {
    what: 'A operação não existe em planilhas de gráfico ou de macro.',
    next: 'Selecione uma planilha comum e tente de novo.',
  },
  other: {
    what: 'O Excel recusou a operação com o código {excel}.',
    next: 'Atualize de novo; se repetir, reabra a pasta e avise o suporte com este código.',
  },
};
