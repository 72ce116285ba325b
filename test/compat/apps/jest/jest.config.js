/** Two projects: Jest keeps what it found for one environment, and gives it to the next in the same project. */
module.exports = {
  projects: [
    { displayName: 'page', testEnvironment: 'jsdom', testMatch: ['<rootDir>/page.test.js'] },
    { displayName: 'server', testEnvironment: 'node', testMatch: ['<rootDir>/server.test.js'] },
  ],
}
