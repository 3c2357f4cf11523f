import { unreadable, valueOf, type Parsed } from '../parsed';
import type { Found } from './found';

const DELIVERY =
  /\b(entrega|recebimento|canhoto|descarga|delivery|receipt|received|recepcion|(?:d[eo]l?|ao|al|desde|apos|contra|fecha) recibo)\b/;
const INVOICE =
  /\b(emissao|nf|nfe|nf-e|nota|fatura|faturamento|invoice|billing|factura|facturacion|emision|expedicao|embarque|shipment)\b/;

/** Where the payment term begins: at the invoice or at delivery. A text that names both says neither. */
export function readClock(found: Found): Parsed<'invoice' | 'delivery'> {
  const isDelivery = DELIVERY.test(found.text);
  const isInvoice = INVOICE.test(found.text);
  if (isDelivery === isInvoice) return unreadable();
  return valueOf(isDelivery ? 'delivery' : 'invoice');
}
