import { openDatabase } from '../../src/runtime/node/sqlite-store.ts';
import { storeContract } from './store.case.ts';

storeContract('node:sqlite', async () => openDatabase(':memory:'));
