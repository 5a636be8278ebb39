import { type Header } from '../parsed-document.ts';

const BODY =
  /^[ \t|*]*(?:Điều\s+1\b|ĐIỀU\s+1\b|I\s*[.\-–/]\s|1\s*[.)]\s|A\s*[.)]\s|(?:PHẦN|Phần)\s+(?:THỨ|thứ|[IVX\d])|(?:CHƯƠNG|Chương)\s+(?:THỨ|thứ|[IVX\d]))/m;

/** Where title and preamble end and the body begins; the length of the text where no heading says so. */
export function openingEnd(text: string, header: Header): number {
  // a page that only speaks about documents, a newspaper's say, opens nothing
  if (header.type === null && header.number === null && !/^[ \t]*Căn cứ\s/m.test(text.slice(0, 8000))) return 0;
  const match = BODY.exec(text);
  return match ? match.index : Math.min(text.length, 8000);
}

const NORMATIVE =
  /^(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh|Chỉ thị|Quy định|Lệnh|Văn bản hợp nhất)/;

/** Whether articles of the document act on other documents: "Điều 1. Sửa đổi …" of a decision does, a plan's point assigns it. */
export function isNormative(header: Header): boolean {
  return header.type !== null && NORMATIVE.test(header.type);
}
