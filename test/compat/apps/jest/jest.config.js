module.exports = {
  projects: [
    { displayName: 'page', testEnvironment: 'jsdom', testMatch: ['<rootDir>/page.test.js'] },
    { displayName: 'server', testEnvironment: 'node', testMatch: ['<rootDir>/server.test.js'] },
  ],
}
