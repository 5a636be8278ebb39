import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Left out: 4000, or a free port where that is taken. */
  PORT: port.optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'an address such as neo4j://127.0.0.1:7687')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Largest request, in megabytes. */
  BODY_LIMIT_MB: z.coerce.number().positive().max(1024).default(20),
  /** Requests a minute from one client; 0 switches the limit off. On the loopback address there is none unless set. */
  RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  /** Requests answered at one time; more are asked to come back. */
  CONCURRENCY_LIMIT: z.coerce.number().int().positive().default(256),
  /** Seconds a request may take. */
  TIME_LIMIT: z.coerce.number().positive().default(30),
  /** Whether who has no token may read; on the loopback address everybody may read and write. */
  ANONYMOUS_READING: flag.default(true),
  INTROSPECTION: flag.default(true),
});

/** What the process is told from outside; the README's table says it to people. */
export type Environment = z.infer<typeof schema> & {
  /** Only this machine can reach the server. */
  readonly loopback: boolean;
};

/** The variables are not as they should be; the message names each. */
export class EnvironmentError extends Error {}

/**
 * Reads and checks the environment. An empty variable counts as left out.
 *
 * @throws EnvironmentError naming every variable that is wrong, and what it should be.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const read = schema.safeParse(set);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new EnvironmentError(`These environment variables are not as they should be:\n${wrong.join('\n')}`);
  }
  return { ...read.data, loopback: LOOPBACK.has(read.data.HOST) };
}
