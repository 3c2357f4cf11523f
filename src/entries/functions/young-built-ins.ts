// What the core uses and ECMAScript 2016 does not have: the JavaScript-only runtime of Excel may lack it (DECISIONS 5).
import 'core-js/modules/es.array.flat-map';
import 'core-js/modules/es.object.from-entries';
import 'core-js/modules/es.object.values';
import 'core-js/modules/es.string.pad-start';
