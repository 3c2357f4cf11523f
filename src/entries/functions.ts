import './functions/young-built-ins';
import { FUNCTIONS } from '../functions';
import { inExcel } from './functions/in-excel';

/** Registers every function with Excel, whether a page or a script alone was loaded. */
for (const declared of FUNCTIONS) CustomFunctions.associate(declared.name, inExcel(declared));
