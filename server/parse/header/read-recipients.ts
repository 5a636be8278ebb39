const START = /Nơi\s+nhận\s*:?/g;
const LONGEST = 3000;
const SIGNATURE =
  /\n\s*(?:TM\.|KT\.|T\/M|TUQ\.|TL\.|Q\.|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN)|\||\n\s*\n\s*\n|\n\s*PHỤ LỤC/;

/** "Nơi nhận: …", each recipient as worded, the record copy ("Lưu: VT") too. */
export function readRecipients(text: string): string[] {
  START.lastIndex = 0;
  if (!START.test(text)) return [];
  const block = text.slice(START.lastIndex, START.lastIndex + LONGEST);
  const end = SIGNATURE.exec(block)?.index ?? block.length;
  return block
    .slice(0, end)
    .replace(/(?<! ) {4,}\S[^\n]*/g, '')
    .split(/;|\n\s*(?=[-+•–*])|\n\s*\n/)
    .map((item) => item.replace(/^[\s\-+•–*]+|(?<![\s.;,*])[\s.;,*]+$/g, '').replace(/\s+/g, ' '))
    .filter((item) => item !== '');
}
