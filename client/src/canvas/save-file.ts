/** Hands a file to the person: `content` is a data or blob URL. */
export function saveFile(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = content;
  link.download = name;
  link.click();
}
