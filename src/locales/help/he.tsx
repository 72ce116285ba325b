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
  // Isolated, so that a name of another direction keeps its order.
  sender: (c) => `כדאי לחפש הודעה מאת \u2068${c.sender}\u2069.`,
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
