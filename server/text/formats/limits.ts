/** What reading one file may cost. Beyond it the file is refused with a `FormatError`, and the others are read. */
export interface ReadLimits {
  /** Bytes of the file as it lies there. */
  readonly fileBytes: number;
  /** Bytes of one unpacked part of a zip. A law of 500 pages unpacks to about 15 MB. */
  readonly partBytes: number;
  /** Milliseconds for a format that is read in the worker. */
  readonly time: number;
  /** Megabytes of heap for a format that is read in the worker. */
  readonly memory: number;
}

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * 1024 * 1024,
  partBytes: 64 * 1024 * 1024,
  time: 30_000,
  memory: 768,
};
