const { act, createElement } = require('react')
const { createRoot } = require('react-dom/client')
const { ResendCodeButton, ResendCodeProvider } = require('react-cognito-resend-code')

globalThis.IS_REACT_ACT_ENVIRONMENT = true

test('a page with the button sends once', async () => {
  let sends = 0
  const transport = {
    scope: 'jest',
    send: async () => {
      sends++
      return { destination: 'j***@e***', deliveryMedium: 'EMAIL' }
    },
  }
  document.body.innerHTML = '<div></div>'
  const root = createRoot(document.body.firstChild)
  const button = createElement(ResendCodeButton, { username: 'jane' })
  await act(async () => root.render(createElement(ResendCodeProvider, { transport }, button)))
  const trigger = document.querySelector('[data-part="trigger"]')
  await act(async () => {
    trigger.click()
    trigger.click()
  })
  expect(document.body.textContent).toContain('We emailed a code to j***@e***.')
  expect(sends).toBe(1)
  await act(async () => root.unmount())
})

// Under jsdom Jest asks a package for `require`, `node`, `default` and the environment's `browser` when it is required
// (`Resolution` of jest-runtime), and the order of the package's conditions decides: `node` stands before `browser`, for
// servers that ask for both. So the page's test may load the server's file here; a bundle for browsers never does. By
// `import`, in native ES modules, Jest does not ask for `node`: there it gets the file that throws.
test('the server loads: Jest runs on Node, and asks for `node` beside `browser`', () => {
  expect(typeof require('react-cognito-resend-code/server').createResendHandler).toBe('function')
})
