import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentRequest } from '../http/request-scope.ts';
import { ApiError } from './api-errors.ts';
import { rowOf, wordsOf } from './error-table.ts';

/** Apollo's own failures whose words are about the query alone and safe to show as they are. */
const ABOUT_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** An error as callers see it: code and words from the table, never a stack, a query text or a message of the inside. */
export function formatError(formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError {
  const error = causeOf(raw);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const code = formatted.extensions?.['code'];
  if (!(error instanceof ApiError) && typeof code === 'string' && ABOUT_THE_QUERY.has(code))
    return { message: formatted.message, ...place, extensions: { code } };
  const { row, details } = rowOf(error);
  const { id, language } = currentRequest();
  return {
    message: wordsOf(row, { request: id, ...details }, language),
    ...place,
    extensions: { code: row.code, ...details },
  };
}

/** What GraphQL and Apollo have wrapped. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

/** A failure that stops a request before it is executed, with its HTTP status. */
export function refusal(error: ApiError): GraphQLError {
  const { row } = rowOf(error);
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: row.code, http: { status: row.status } },
  });
}
