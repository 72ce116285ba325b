import type { ResendCodeHelpLabels } from './labels.js'

/** Hebrew help. */
export const heHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'הקישור עוד לא הגיע?' : 'הקוד עוד לא הגיע?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'הודעת SMS עשויה להתעכב כמה דקות.'
      : c.medium === 'EMAIL'
        ? 'אימייל עשוי להתעכב כמה דקות.'
        : 'ההודעה עשויה להתעכב כמה דקות.',
  spam: () => 'כדאי לבדוק גם בתיקיית הספאם.',
  sender: (c) => (
    <>
      כדאי לחפש הודעה מאת <bdi>{c.sender}</bdi>.
    </>
  ),
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'כדאי לבדוק שמספר הטלפון נכון ושיש קליטה.'
      : c.medium === 'EMAIL'
        ? 'כדאי לבדוק שכתובת האימייל נכונה.'
        : 'כדאי לבדוק שהכתובת נכונה.',
  mailbox: (c) => `פתיחת ${c.provider} בכרטיסייה חדשה`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'נזכרת בסיסמה?' : 'החשבון כבר אושר?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link' ? 'אם אף קישור לא הגיע, יש לפנות לתמיכה.' : 'אם אף קוד לא הגיע, יש לפנות לתמיכה.',
}
