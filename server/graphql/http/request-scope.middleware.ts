import { randomUUID } from 'node:crypto';
import { type RequestHandler } from 'express';
import { inRequest, languageOf } from './request-scope.ts';

const GIVEN = /^[\w-]{1,64}$/;

/** Gives every request an id, or keeps the one a proxy gave it, and remembers in which language to answer. */
export const requestScope: RequestHandler = (request, response, next) => {
  const given = request.get('X-Request-Id') ?? '';
  const id = GIVEN.test(given) ? given : randomUUID();
  request.headers['x-request-id'] = id;
  response.setHeader('X-Request-Id', id);
  inRequest({ id, language: languageOf(request.get('Accept-Language')) }, next);
};
