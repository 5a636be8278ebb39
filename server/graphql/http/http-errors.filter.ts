import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type GqlContextType } from '@nestjs/graphql';
import { type Response } from 'express';
import { ApiError } from '../errors/api-errors.ts';
import { ERRORS, rowOf, wordsOf } from '../errors/error-table.ts';
import { currentRequest } from './request-scope.ts';

/** Answers what goes wrong outside GraphQL from the same error table. GraphQL's own errors pass to Apollo. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    sendError(error, host.switchToHttp().getResponse<Response>(), (unknown) => this.log.error(unknown));
    return undefined;
  }
}

/** Writes an error as JSON in the form of a GraphQL answer: what asks this server knows one form. */
function sendError(error: unknown, response: Response, report: (unknown: unknown) => void): void {
  if (response.headersSent) return void response.destroy();
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (error instanceof HttpException && status === 503) return void response.status(status).json(error.getResponse());
  const { row, details } = error instanceof ApiError ? rowOf(error) : { row: rowOfStatus(status), details: {} };
  if (row === ERRORS.INTERNAL) report(error);
  const { id, language } = currentRequest();
  const message = wordsOf(row, { request: id, path: response.req.path, ...details }, language);
  response.status(row.status).json({ errors: [{ message, extensions: { code: row.code, ...details } }] });
}

/** Express's own errors, such as those of the body parser, carry a status. */
function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
}

function rowOfStatus(status: number) {
  if (status === 404) return ERRORS.NO_SUCH_PAGE;
  if (status === 413) return ERRORS.TOO_LARGE;
  return status >= 400 && status < 500 ? ERRORS.BAD_REQUEST : ERRORS.INTERNAL;
}
