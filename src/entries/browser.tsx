import { createRoot } from 'react-dom/client';
import sampleAddress from '../../assets/samples/sop-bebidas.xlsx';
import { languageOfLocale } from '../domain/language';
import './browser/page.css';
import { Page } from './browser/page';
import { pageStore } from './browser/page-store';
import type { ChosenFile } from './browser/use-open-book';

const root = document.getElementById('accord');
const language = languageOfLocale(navigator.language);
document.documentElement.lang = language;

async function sample(): Promise<ChosenFile> {
  const response = await fetch(sampleAddress);
  return { name: 'sop-bebidas.xlsx', bytes: new Uint8Array(await response.arrayBuffer()) };
}

if (root) createRoot(root).render(<Page language={language} store={pageStore()} sample={sample} />);
