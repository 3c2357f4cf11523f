import { HostError } from '../../domain/issue';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isZipStart(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

/** The refusal for bytes that are no archive at all; null when they may be one. */
export function refusalOfBytes(bytes: Uint8Array): HostError | null {
  if (bytes.length === 0) return new HostError('empty-file');
  if (isZipStart(bytes)) return null;
  if (startsWith(bytes, OLE)) return refusalOfOle(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return new HostError('not-a-workbook', { kind: 'pdf' });
  const kind = kindOfText(bytes);
  return kind === 'binary' ? null : new HostError('not-a-workbook', { kind });
}

/** The refusal for an archive that is some other document; null when it may be a workbook. */
export function refusalOfParts(has: (part: string) => boolean): HostError | null {
  if (has('xl/workbook.bin')) return new HostError('old-workbook', { kind: 'xlsb' });
  if (has('mimetype')) return new HostError('not-a-workbook', { kind: 'ods' });
  if (has('word/document.xml')) return new HostError('not-a-workbook', { kind: 'docx' });
  if (has('ppt/presentation.xml')) return new HostError('not-a-workbook', { kind: 'pptx' });
  return has('[Content_Types].xml') ? null : new HostError('not-a-workbook', { kind: 'zip' });
}

/**
 * A compound file is a workbook with a password (it then has a stream `EncryptedPackage`, MS-OFFCRYPTO 2.3.4.4) or one
 * of before 2007. Directory entries are 128 bytes and aligned to them, whatever the sector size (MS-CFB 2.6).
 */
function refusalOfOle(bytes: Uint8Array): HostError {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (isStreamName(bytes, at, 'EncryptedPackage')) return new HostError('encrypted', { kind: 'xlsx' });
  }
  return new HostError('old-workbook', { kind: 'xls' });
}

function isStreamName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return bytes[at + 2 * name.length] === 0;
}

function kindOfText(bytes: Uint8Array): 'csv' | 'text' | 'html' | 'xml' | 'binary' {
  const head = bytes.subarray(0, 4096);
  const isWide = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  if (!isWide && head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return 'binary';
  const text = new TextDecoder(isWide ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8')
    .decode(head)
    .trimStart();
  if (/^<(!doctype html|html)/i.test(text)) return 'html';
  if (text.startsWith('<')) return 'xml';
  return /[;,\t]/.test(text.split('\n', 1)[0] ?? '') ? 'csv' : 'text';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
