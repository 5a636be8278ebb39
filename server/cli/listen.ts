import { type AddressInfo } from 'node:net';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { type Environment } from '../graphql/environment.ts';

const USUAL_PORT = 4000;

/**
 * Listens and returns the address to open. Without PORT it is 4000, or a free port where that is taken, which is said.
 *
 * @throws the error EADDRINUSE, with what to do, where PORT names a port that is taken
 */
export async function listen(app: NestExpressApplication, { HOST, PORT }: Environment): Promise<string> {
  try {
    await app.listen(PORT ?? USUAL_PORT, HOST);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (PORT !== undefined) throw withAdvice(error as Error, PORT);
    console.log(
      `Cổng ${USUAL_PORT} đã có chương trình khác dùng / port ${USUAL_PORT} is taken: chọn cổng khác / taking a free one.`,
    );
    await app.listen(0, HOST);
  }
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://${reachable(HOST)}:${port}/`;
}

function withAdvice(error: Error, port: number): Error {
  error.message = `Cổng ${port} đã có chương trình khác dùng: đổi PORT. Port ${port} is taken: choose another PORT.`;
  return error;
}

/** An address that stands for all of this machine's is opened by one of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
