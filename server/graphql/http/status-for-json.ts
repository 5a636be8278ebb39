import { type ApolloServerPlugin } from '@apollo/server';

const ABOUT_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/**
 * GraphQL over HTTP, 6.4: whoever accepts `application/graphql-response+json` is told by status 400 that a query is wrong; to
 * whoever knows only `application/json` the answer is well-formed, hence 200, since intermediaries may have written a 400.
 */
export const statusForJson: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const modern = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
        const wrongQuery = errors?.every((error) => ABOUT_THE_QUERY.has(String(error.extensions['code'])));
        if (!modern && wrongQuery && errors?.length) response.http.status = 200;
      },
    };
  },
};
