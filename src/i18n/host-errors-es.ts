import type { HostErrorTexts } from './host-errors-codes';

/** Excel's error codes in Spanish. */
export const HOST_ERRORS_ES: HostErrorTexts = {
  AccessDenied: {
    what: 'Excel no permite modificar esta parte del libro: está protegida o usted solo puede leer.',
    next: 'Desproteja la hoja de Accord o pida permiso de edición y actualice de nuevo.',
  },
  ActivityLimitReached: {
    what: 'Excel recibió demasiados pedidos en poco tiempo.',
    next: 'Espere un minuto y actualice de nuevo.',
  },
  ApiNotAvailable: {
    what: 'Este Excel no ofrece una función que Accord necesita.',
    next: 'Actualice Excel o abra el libro en Excel para la web.',
  },
  ApiNotFound: {
    what: 'Esta versión de Excel es anterior a la que Accord necesita.',
    next: 'Actualice a Excel 2021 o Microsoft 365, o use Excel para la web.',
  },
  BadPassword: {
    what: 'La contraseña dada a Excel es incorrecta.',
    next: 'Desproteja la hoja con la contraseña correcta y actualice de nuevo.',
  },
  'Client Error': {
    what: 'Algo falló dentro de Excel, sin explicación.',
    next: 'Cierre y vuelva a abrir el panel; si se repite, vuelva a abrir el libro.',
  },
  Conflict: {
    what: 'Otra persona modificó el libro al mismo tiempo.',
    next: 'Espere a que termine la sincronización y actualice de nuevo.',
  },
  ContentLengthRequired: {
    what: 'Un servidor en el camino hacia Excel rechazó el pedido.',
    next: 'Avise al soporte de red e intente desde otra conexión.',
  },
  EmptyChartSeries: {
    what: 'Un gráfico del libro se quedó sin datos.',
    next: 'Revise las series del gráfico y actualice de nuevo.',
  },
  FilteredRangeConflict: {
    what: 'Un filtro impide abrir espacio en la hoja de Accord.',
    next: 'Borre el filtro de la tabla y actualice de nuevo.',
  },
  FormulaLengthExceedsLimit: {
    what: 'Una fórmula quedó demasiado larga para Excel.',
    next: 'Acorte los nombres de las hojas implicadas y actualice de nuevo.',
  },
  GeneralException: {
    what: 'Excel encontró un error interno.',
    next: 'Guarde el libro, vuelva a abrirlo y actualice de nuevo.',
  },
  HostRestartNeeded: {
    what: 'El complemento se actualizó y hay que reiniciar Excel.',
    next: 'Guarde todo, cierre y abra Excel.',
  },
  InactiveWorkbook: {
    what: 'Otro libro está delante y este perdió el foco.',
    next: 'Vuelva a este libro y actualice de nuevo.',
  },
  InsertDeleteConflict: {
    what: 'No se pudieron insertar filas: algo debajo de la tabla quedaría partido.',
    next: 'Lleve a otro lugar lo que está debajo de la tabla y actualice de nuevo.',
  },
  InvalidArgument: {
    what: 'Excel no aceptó uno de los datos enviados.',
    next: 'Actualice de nuevo; si se repite, copie el diagnóstico del panel y avise a soporte.',
  },
  InvalidBinding: {
    what: 'Una conexión con el libro dejó de ser válida.',
    next: 'Cierre y vuelva a abrir el panel.',
  },
  InvalidOperation: {
    what: 'La operación no es posible en el estado actual del libro.',
    next: 'Cierre los diálogos abiertos de Excel y actualice de nuevo.',
  },
  InvalidOperationInCellEditMode: {
    what: 'Se está editando una celda, y Excel espera a que usted termine.',
    next: 'Termine la edición con Enter o Esc; Accord continúa solo.',
  },
  InvalidReference: {
    what: 'Un rango que Accord iba a usar ya no existe.',
    next: 'Actualice de nuevo: el libro se leerá otra vez.',
  },
  InvalidRequest: {
    what: 'Excel no entendió el pedido.',
    next: 'Cierre y vuelva a abrir el panel; si se repite, actualice Excel.',
  },
  InvalidRibbonDefinition: {
    what: 'Excel no aceptó los botones del complemento.',
    next: 'Reinicie Excel; si se repite, pida que reinstalen el complemento.',
  },
  InvalidSelection: {
    what: 'Lo seleccionado no sirve para esta operación.',
    next: 'Seleccione una sola celda e intente de nuevo.',
  },
  ItemAlreadyExists: {
    what: 'Ya existe una hoja, tabla o nombre que Accord iba a crear.',
    next: 'Actualice de nuevo: se elegirá otro nombre.',
  },
  ItemNotFound: {
    what: 'Una hoja o tabla que Accord iba a usar ya no existe.',
    next: 'Actualice de nuevo: el libro se leerá otra vez.',
  },
  MemoryLimitReached: {
    what: 'Excel se quedó sin memoria.',
    next: 'Cierre otros libros y actualice de nuevo.',
  },
  MergedRangeConflict: {
    what: 'Hay celdas combinadas u otra tabla donde la tabla de Accord debe crecer.',
    next: 'Separe las celdas o mueva la otra tabla y actualice de nuevo.',
  },
  NonBlankCellOffSheet: {
    what: 'No hay espacio: celdas con datos saldrían por el final de la hoja.',
    next: 'Elimine filas sin uso al final de la hoja y actualice de nuevo.',
  },
  NotImplemented: {
    what: 'Este Excel todavía no tiene esta función.',
    next: 'Use Excel de escritorio o actualice Excel.',
  },
  OperationCellsExceedLimit: {
    what: 'La operación abarca más celdas de las que Excel acepta.',
    next: 'Borre datos sueltos en las últimas filas y columnas y actualice de nuevo.',
  },
  PivotTableRangeConflict: {
    what: 'Una tabla dinámica está donde la tabla de Accord debe crecer.',
    next: 'Mueva la tabla dinámica a otra hoja y actualice de nuevo.',
  },
  RangeExceedsLimit: {
    what: 'Un rango tiene demasiadas celdas para leerlo de una vez.',
    next: 'Borre datos sueltos lejos de las tablas y actualice de nuevo.',
  },
  RefreshWorkbookLinksBlocked: {
    what: 'Excel no tiene permiso para actualizar los vínculos externos.',
    next: 'Permita los vínculos en Datos, Editar vínculos, y actualice de nuevo.',
  },
  RequestAborted: {
    what: 'Excel interrumpió el pedido a la mitad.',
    next: 'Actualice de nuevo: lo que quedó incompleto se rehará.',
  },
  RequestPayloadSizeLimitExceeded: {
    what: 'El resultado es demasiado grande para enviarlo de una vez a Excel para la web.',
    next: 'Abra el libro en Excel de escritorio y actualice de nuevo.',
  },
  ResponsePayloadSizeLimitExceeded: {
    what: 'El libro es demasiado grande para leerlo de una vez en Excel para la web.',
    next: 'Abra el libro en Excel de escritorio y actualice de nuevo.',
  },
  ServiceNotAvailable: {
    what: 'El servicio de Excel no responde.',
    next: 'Espere un minuto, revise la conexión y actualice de nuevo.',
  },
  Unauthenticated: {
    what: 'Excel ya no reconoce su cuenta.',
    next: 'Inicie sesión de nuevo en Microsoft 365 y vuelva a abrir el libro.',
  },
  UnsupportedFeature: {
    what: 'La hoja usa una función que Excel no combina con esta operación.',
    next: 'Copie los datos a una hoja común y actualice de nuevo.',
  },
  UnsupportedOperation: {
    what: 'Excel no ofrece esta operación aquí.',
    next: 'Use Excel de escritorio y actualice de nuevo.',
  },
  UnsupportedSheet: {
    what: 'La operación no existe en hojas de gráfico o de macros.',
    next: 'Seleccione una hoja común e intente de nuevo.',
  },
  other: {
    what: 'Excel rechazó la operación con el código {excel}.',
    next: 'Actualice de nuevo; si se repite, vuelva a abrir el libro y dé este código a soporte.',
  },
};
