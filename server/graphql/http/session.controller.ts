import { Controller, Get, Header, Req } from '@nestjs/common';
import { type Request } from 'express';
import { type Caller } from '../context.ts';
import { callerOf } from './callers.ts';

/** For a page that offers no more than its reader may do. */
@Controller('session')
export class SessionController {
  /** Who asks and what they may; 401 where a token is needed, or the one that came is none. */
  @Get()
  @Header('Cache-Control', 'no-store')
  session(@Req() request: Request): Caller {
    const { name, role } = callerOf(request);
    return { name, role };
  }
}
