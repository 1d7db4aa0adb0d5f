import { type Happening, type Subject, subjects } from '../../../src/record/index.ts';
import { countBy, type Material, markdown } from './material.ts';

const sourcesOf = (happening: Happening): string[] =>
  [...new Set(happening.entries.map(entry => entry.source))].sort();

/** Every happening of every state of affairs, once. */
function happenings({ world, log }: Material): { subject: Subject; happening: Happening }[] {
  const codes = [
    ...new Set(log.entries.flatMap(entry => entry.parties.map(code => world.polities.continuator(code)))),
  ];
  const strands: Partial<Record<Subject, readonly string[]>> = {
    mission: ['embassy'],
    designation: ['state sponsor of terrorism'],
    alliance: ['', 'pact'],
  };
  return subjects.flatMap(subject =>
    (strands[subject] ?? ['']).flatMap(strand =>
      codes.flatMap(code =>
        world
          .tracksOf(code, subject, strand)
          .filter(track => track.a === code)
          .flatMap(track => track.happenings.map(happening => ({ subject, happening }))),
      ),
    ),
  );
}

/** How often several sources tell of one happening, and whether they agree. */
export function disputes(material: Material): string {
  const all = happenings(material).filter(({ happening }) => !happening.inferred);
  const several = all.filter(({ happening }) => sourcesOf(happening).length > 1);
  const rows = subjects.map(subject => {
    const of = (list: typeof all) => list.filter(item => item.subject === subject);
    const disputed = of(all).filter(({ happening }) => happening.disputed);
    return [subject, of(all).length, of(several).length, disputed.length];
  });
  const who = countBy(
    all.filter(({ happening }) => happening.disputed),
    ({ happening }) => sourcesOf(happening).join(' and '),
  );
  return `## Happenings

Entries that tell of the same change make one happening. A wave's interval and an exact day agree where the day lies in
it; where the dates cannot both be right, the happening is disputed and names who says what.

${markdown(['subject', 'happenings', 'told by several sources', 'disputed'], rows)}

${markdown(['disputed between', 'happenings'], who)}
`;
}
