import type { Texts } from './texts';

/** What stands in place of the stamp of a sheet of ours while it is being written: left behind, it says that nobody finished. */
export const UPDATING: Texts = {
  'pt-BR': 'Atualizando… Se esta linha ficar, a gravação foi interrompida: atualize de novo no painel do Accord.',
  en: 'Updating… If this line stays, the write was interrupted: refresh again in the Accord pane.',
  es: 'Actualizando… Si esta línea permanece, la grabación se interrumpió: actualice de nuevo en el panel de Accord.',
};
