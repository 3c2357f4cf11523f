import type { CellRef } from '../../domain/address';
import { foundText } from '../../domain/found-text';
import type { Cell } from '../../domain/survey';
import { issueOf } from '../findings';
import { plainText } from '../grammar/found';
import { isBlank } from '../grammar/silence';
import { isNo, isYes } from '../grammar/yes-no';
import type { PlanRun } from './plan-draft';

const TO_ORDER =
  /\b(mto|mtp|bto|eto|make[ -]to[ -]order|made[ -]to[ -]order|buy[ -]to[ -]order|(sob|por|contra) (encomenda|pedido)|bajo pedido|por encargo|encomenda)\b/;
const TO_STOCK =
  /\b(mts|make[ -]to[ -]stock|made[ -]to[ -]stock|buy[ -]to[ -]stock|(para|em|en|contra) (estoque|stock|inventario)|estoque|stock|inventario)\b/;

/** 1 where a family is made or bought to order, 0 where it is held in stock; anything else is told. */
export function madeToOrder(cell: Cell | null, at: CellRef, run: PlanRun): number | null {
  const found = foundText(cell, run.dateSystem);
  const plain = plainText(found);
  if (isBlank(plain)) return null;
  if (TO_ORDER.test(plain) || isYes(plain)) return 1;
  if (TO_STOCK.test(plain) || isNo(plain)) return 0;
  run.findings.issues.push(issueOf('plan-unreadable', found, at));
  return null;
}
