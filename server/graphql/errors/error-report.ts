import { type ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { currentRequest } from '../http/request-scope.ts';
import { ERRORS, rowOf } from './error-table.ts';
import { causeOf } from './format-error.ts';

const log = new Logger('GraphQL');

/** Logs what the caller is not told: every failure that the error table does not know, with its request's id. */
export const errorReport: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          const cause = causeOf(error);
          const unknown =
            error.extensions['code'] === undefined || error.extensions['code'] === 'INTERNAL_SERVER_ERROR';
          if (unknown && rowOf(cause).row === ERRORS.INTERNAL)
            log.error({ request: currentRequest().id, path: error.path?.join('.'), err: cause });
        }
      },
    };
  },
};
