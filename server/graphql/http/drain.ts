import { Injectable } from '@nestjs/common';

/** Set once the process has been told to stop: it answers what it has begun, and says it is not ready for more. */
@Injectable()
export class Drain {
  started = false;
}
