import type { ResendCodeHelpLabels } from './labels.js'

/** Hindi help. */
export const hiHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'लिंक अभी तक नहीं मिला?' : 'कोड अभी तक नहीं मिला?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'मैसेज (SMS) आने में कुछ मिनट लग सकते हैं।'
      : c.medium === 'EMAIL'
        ? 'ईमेल आने में कुछ मिनट लग सकते हैं।'
        : 'मैसेज आने में कुछ मिनट लग सकते हैं।',
  spam: () => 'स्पैम फ़ोल्डर में भी देख लें।',
  sender: (c) => `${c.sender} की ओर से आया मैसेज खोजें।`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'देख लें कि फ़ोन नंबर सही है और फ़ोन में नेटवर्क है।'
      : c.medium === 'EMAIL'
        ? 'देख लें कि ईमेल पता सही है।'
        : 'देख लें कि पता सही है।',
  mailbox: (c) => `${c.provider} को नए टैब में खोलें`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'पासवर्ड याद आ गया?' : 'क्या खाते की पुष्टि हो चुकी है?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'अगर कोई भी लिंक नहीं मिला है, तो सहायता टीम से संपर्क करें।'
      : 'अगर कोई भी कोड नहीं मिला है, तो सहायता टीम से संपर्क करें।',
}
