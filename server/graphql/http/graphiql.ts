import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type RequestHandler } from 'express';
import { GRAPHIQL_POLICY } from './security-headers.ts';

const EXAMPLE = `# Nhiệm vụ nào dẫn về văn bản nào của trung ương? Which duty leads to which central directive?
{
  coverage(first: 20) {
    totalCount
    nodes { directive { number title } status counts { explicit inherited mention } }
  }
}
`;

/** Shows GraphiQL to a browser that opens /graphql; whoever asks for JSON passes through. Needs no network. */
export const graphiql: RequestHandler = (request, response, next) => {
  if (request.method !== 'GET' || request.query['query'] || request.accepts(['json', 'html']) !== 'html') return next();
  response.setHeader('Content-Security-Policy', GRAPHIQL_POLICY);
  response
    .type('html')
    .send(renderGraphiQL({ title: 'Truy nguyên · GraphiQL', endpoint: '/graphql', defaultQuery: EXAMPLE }));
};
