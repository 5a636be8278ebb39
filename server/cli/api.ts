/** The API as commands see it, whoever answers: the server that runs on the database, or this process itself. */
export interface Api {
  /** @throws ApiFailure with what the API says */
  ask<Answer>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** An export, piece by piece, by its address under /export. */
  download(address: string): AsyncIterable<Uint8Array | string>;
  close(): Promise<void>;
}

/** What the API answered instead of data. */
export class ApiFailure extends Error {}

export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** @throws ApiFailure */
export function dataOf<Answer>({ data, errors }: GraphQLAnswer): Answer {
  if (errors && errors.length > 0) throw new ApiFailure(errors.map(({ message }) => message).join('\n'));
  return data as Answer;
}
