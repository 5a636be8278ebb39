import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sourceText } from '../../server/text/source-text.ts';

describe('offsets lead back to the text as received', () => {
  test('of composed text they are the same', () => {
    const source = sourceText('Nghị quyết số 52-NQ/TW');
    expect(source.normal).toBe(source.received);
    expect(source.toReceived(5)).toBe(5);
  });

  test.each(['Nghị quyết', 'số 52-NQ/TW', 'Bộ Chính trị', 'ngày 27/9/2019'])(
    '"%s" is found again in decomposed text',
    (words) => {
      const received = 'Thực hiện Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị'.normalize('NFD');
      const source = sourceText(received);
      const at = source.normal.indexOf(words);
      const quote = received.slice(source.toReceived(at), source.toReceived(at + words.length));
      expect(quote.normalize('NFC')).toBe(words);
    },
  );

  test('offsets never fall, and end where the text ends', () => {
    const unit = fc.oneof(
      fc.constantFrom('ế', 'ế', 'o\u031b\u0301', '\u0301', 'đ', 'a', '\n', ' ', '\u{1f600}', '가', '각'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
        const source = sourceText(units.join(''));
        let before = 0;
        for (let at = 0; at <= source.normal.length; at += 1) {
          const now = source.toReceived(at);
          expect(now >= before && now <= source.received.length).toBe(true);
          before = now;
        }
        expect(source.toReceived(source.normal.length)).toBe(source.received.length);
      }),
    );
  });

  test('any cut of the composed text at whole letters composes to itself', () => {
    const letters = fc.array(fc.constantFrom('Nghị', ' ', 'quyết', 'số', 'ữ', 'Đ', '1', '/', '\n'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (parts, a, b) => {
        const source = sourceText(parts.join('').normalize('NFD'));
        const [from, to] = [a % (source.normal.length + 1), b % (source.normal.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const quote = source.received.slice(source.toReceived(from), source.toReceived(to));
        expect(quote.normalize('NFC')).toBe(source.normal.slice(from, to));
      }),
    );
  });
});
