import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type ApiContext } from '../context.ts';
import { Denied } from '../errors/api-errors.ts';
import { refusal } from '../errors/format-error.ts';
import { currentRequest } from '../http/request-scope.ts';

/** Lets editors through; everybody else is told what is missing, and the attempt is logged. */
@Injectable()
export class EditorGuard implements CanActivate {
  private readonly log = new Logger('Denied');

  canActivate(context: ExecutionContext): boolean {
    const graphql = GqlExecutionContext.create(context);
    const { caller } = graphql.getContext<ApiContext>();
    if (caller.role === 'editor') return true;
    this.log.warn({ request: currentRequest().id, caller: caller.name, mutation: context.getHandler().name });
    throw refusal(new Denied(caller.name === null ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED'));
  }
}
