/**
 * What is changed together, and the tests that watch over it: each change is tried against those only, which spares
 * most of the time. They are the tests of the files themselves; a change that only a whole page would notice counts as
 * unnoticed.
 *
 * @type {Readonly<Record<string, { readonly mutate: readonly string[]; readonly tests: readonly string[]; readonly environment?: 'jsdom' }>>}
 */
export const GROUPS = {
  cognito: {
    // `help` and `rules` hold nothing but words for developers, which may be put in any other way.
    mutate: ['src/cognito/*.ts', '!src/cognito/help.ts', '!src/cognito/rules.ts'],
    tests: ['test/cognito/*.test.ts', 'test/core/developerWords.test.ts'],
  },
  core: {
    mutate: ['src/core/*.ts', '!src/core/{attempt,attemptErrors,waiting,entry,sharedRecord,shown}.ts'],
    tests: [
      'test/core/{developerWords,digest,error,parseRecord,policy,record,seconds,store,ticker,vault,view}.test.ts',
    ],
  },
  // They are tested by what several tabs do, simulated, and by what the hook does.
  attempts: {
    mutate: ['src/core/{attempt,attemptErrors,waiting,entry,sharedRecord,shown}.ts'],
    tests: ['test/core/{attempt,entry,faults,regressions,store,tabs}.test.ts', 'test/react/*.test.tsx'],
    environment: 'jsdom',
  },
}
