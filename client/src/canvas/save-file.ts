/** Hands a file to the person: `content` is a data or blob URL. */
export function saveFile(content: string, name: string): void {
  const link = document.createElement('a');
  link.href = content;
  link.download = name;
  link.click();
}

/** The same for a text. */
export function saveText(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  saveFile(url, name);
  URL.revokeObjectURL(url);
}
