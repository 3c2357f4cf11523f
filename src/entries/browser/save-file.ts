/** Hands a workbook to the browser's own downloads, under a name that tells it from the one opened. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replace(/(\.xls[xm])?$/i, (ending) => `.accord${ending || '.xlsx'}`);
  link.click();
  // The download has begun long before; the bytes need not be held longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
