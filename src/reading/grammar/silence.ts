/** Written, but not a promise: `conforme negociação` (ERRATA 35). */
const OPEN =
  /^(a combinar|combinar|a negociar|negociar|negociavel|(conforme|sob|segundo|segun|mediante) (negociacao|consulta|contrato|acordo|negociacion|consulta)|caso a caso|a consultar|consultar|bajo consulta|a convenir|por convenir|variavel|variable|negotiable|to be (agreed|negotiated)|as agreed|(on|upon) request|case by case|ver (tabela|contrato|anexo|tabla)|see (table|contract))\.?$/;

const BLANK =
  /^(-+|\.+|\?+|_+|n\/d|nd|n\.d\.?|s\/d|s\/i|s\/info|sem (informacao|dado|dados)|sin (dato|datos|informacion)|no data|(a|por|em|to be) (definir|definirse|definicao|defined|determined|confirmed|confirmar)|indefinido|tbd|tbc|tba|pendente|pendiente|pending)$/;

const NOT_APPLICABLE =
  /^(n\/a|n\.a\.?|na|n\/aplica|nao (se )?aplica(vel)?|no (se )?aplica(ble)?|not applicable|does not apply|nsa|isento|isenta|exento|exenta|exempt)\.?$/;

export function isOpen(plain: string): boolean {
  return OPEN.test(plain);
}

/** A dash, `n/d`, `a definir`: nothing was written yet. */
export function isBlank(plain: string): boolean {
  return plain === '' || BLANK.test(plain);
}

/** `n/a`, `não se aplica`, `isento`: the term does not exist for this profile. */
export function isNotApplicable(plain: string): boolean {
  return NOT_APPLICABLE.test(plain);
}
