import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, as text; read from its directory at the end, as Excel does. */
export function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, length, extra] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
    ];
    const head = archive.readUInt32LE(at + 42);
    const start = head + 30 + archive.readUInt16LE(head + 26) + archive.readUInt16LE(head + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed)).toString('utf8');
    if (Buffer.byteLength(content) !== archive.readUInt32LE(at + 24)) throw new Error('A size is wrong.');
    files.set(archive.toString('utf8', at + 46, at + 46 + length), content);
    at += 46 + length + extra;
  }
  return files;
}
