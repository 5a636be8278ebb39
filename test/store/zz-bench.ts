import { rmSync } from 'node:fs';
import { chooseEngine } from '../../server/store/open-store.ts';
import { benchStore } from '../../server/store/bench/bench-store.ts';
const folder = '/tmp/store/bench';
rmSync(folder, { recursive: true, force: true });
const engine = chooseEngine(process.env.NEO4J_URI ? process.env : { DATA_DIR: folder });
for await (const m of benchStore(engine, Number(process.argv[2])))
  console.log(m.what.padEnd(48), String(m.value).padStart(10), m.unit);
process.exit(0);
