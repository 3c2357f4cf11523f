import type { Rect } from '../../domain/address';
import { turnedRect, type Face } from '../layout/face';

/** The rectangle on the sheet of a part of a face. */
export function rectOfCells(face: Face, top: number, left: number, bottom: number, right: number): Rect {
  const rect = { top, left, bottom, right };
  return face.isTurned ? turnedRect(rect) : rect;
}
