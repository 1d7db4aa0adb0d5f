import type { Entry } from '../../record/index.ts';
import { isoDays } from './days.ts';

/** What the words of an entry mean elsewhere: PROV-O for where it comes from, Schema.org for what happened. */
const context = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  entente: 'urn:entente:',
  id: '@id',
  kind: { '@id': 'schema:additionalType', '@type': '@id' },
  parties: { '@id': 'schema:participant', '@type': '@id', '@container': '@list' },
  date: { '@id': 'dcterms:date', '@type': 'http://id.loc.gov/datatypes/edtf' },
  earliest: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  latest: { '@id': 'schema:endDate', '@type': 'xsd:date' },
  source: { '@id': 'prov:hadPrimarySource', '@type': '@id' },
  locator: 'dcterms:bibliographicCitation',
  recordedAt: { '@id': 'prov:generatedAtTime', '@type': 'xsd:date' },
  detail: 'schema:description',
  note: 'schema:comment',
  retracts: { '@id': 'prov:wasRevisionOf', '@type': '@id' },
  asserts: 'entente:asserts',
} as const;

/** A name as part of an IRI: whatever could end it or lead elsewhere is escaped. */
const iri = (kind: string, name: string): string => `urn:entente:${kind}:${encodeURIComponent(name)}`;

/** JSON that may stand in a page: no end of a script, no line ends that JavaScript sees. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Entries as a JSON-LD 1.1 document (a graph of prov:Entity), in pieces. */
export function* toJsonLd(entries: Iterable<Entry>): Generator<string> {
  const days = isoDays();
  yield `{"@context":${safeJson(context)},"@graph":[`;
  let between = '\n';
  for (const { id, kind, parties, date, source, retracts, ...rest } of entries) {
    const { from, to } = days(date);
    yield between +
      safeJson({
        id: iri('entry', id),
        '@type': ['prov:Entity', 'schema:Event'],
        kind: iri('kind', kind),
        parties: parties.map(code => iri('polity', code)),
        date,
        ...(from === null ? {} : { earliest: from }),
        ...(to === null ? {} : { latest: to }),
        source: iri('source', source),
        ...rest,
        ...(retracts === undefined ? {} : { retracts: iri('entry', retracts) }),
      });
    between = ',\n';
  }
  yield '\n]}\n';
}
