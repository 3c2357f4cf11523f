import { readFileSync, writeFileSync } from 'node:fs';
import { betweenMarkers } from '../build/between-markers';
import { LOCAL_ORIGIN, manifest } from '../build/manifest/manifest';
import { ruleTable } from '../build/rule-table';
import { SAMPLE_SHEETS } from '../build/sample';
import { newWorkbook } from '../hosts/file/blank';
import { RULES } from '../rules';

/** Everything that is made from the catalogue and kept in the repository; run from its root. */
writeFileSync('README.md', betweenMarkers(readFileSync('README.md', 'utf8'), 'rules', ruleTable(RULES)));
writeFileSync('assets/samples/sop-bebidas.xlsx', newWorkbook(SAMPLE_SHEETS));
writeFileSync('manifest.xml', manifest(LOCAL_ORIGIN));
