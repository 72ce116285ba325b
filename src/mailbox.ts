export { mailboxOf, type Mailbox } from './components/mailboxOf.js'
export { MailboxLink, type MailboxLinkProps } from './components/MailboxLink.js'
