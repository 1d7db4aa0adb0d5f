// The floors of the house (docs/decisions.md): a room imports only from lower floors, and only a room's index.
const floors = [
  ['base'],
  ['time', 'atlas'],
  ['language', 'record'],
  ['reader', 'inquiry'],
  ['claims', 'network', 'forecast', 'exchange'],
  ['worker'],
  ['cli', 'server'],
];

const upward = floors.flatMap((rooms, floor) =>
  rooms.map(room => {
    const notBelow = floors
      .slice(floor)
      .flat()
      .filter(other => other !== room);
    return {
      name: `floor-${room}`,
      comment: `${room}/ may import only from lower floors`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${notBelow.join('|')})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'room-index',
      comment: 'nothing outside a room imports past its index.ts',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.test\\.ts$'] },
      to: {},
    },
    ...upward,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
