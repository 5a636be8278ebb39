import { Agent, request } from 'node:http';

/** Asks one server over one connection that stays open, as a tool does that asks often. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly url: string) {}

  /** The answer of a GraphQL request. @throws Error when it is none, or says that something failed */
  async ask(body: string): Promise<string> {
    const { status, text } = await this.post('/graphql', { 'Content-Type': 'application/json' }, body);
    if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`${status}: ${text.slice(0, 300)}`);
    return text;
  }

  post(path: string, headers: Record<string, string>, body: string): Promise<{ status: number; text: string }> {
    const length = { 'Content-Length': String(Buffer.byteLength(body)) };
    return new Promise((resolve, reject) => {
      const sent = request(
        this.url + path,
        { method: 'POST', agent: this.agent, headers: { ...headers, ...length } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
          );
        },
      );
      sent.on('error', reject).end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
