import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'लिंक' : 'कोड')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'मैसेज (SMS) से ' : c.medium === 'EMAIL' ? 'ईमेल से ' : '')
const at = (c: TimeLabelContext) => (c.today ? `${c.time} बजे` : c.time)
/** Intl says "in 30 seconds" with the word for "within". */
const after = (wait: string) => wait.replace(/में$/, 'बाद')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Hindi, with "आप", as on the sign-in pages of Google and Amazon. */
export const hi: ResendCodeLabels = {
  language: 'hi',
  trigger: (c) => `${what(c)} फिर से भेजें`,
  sentTo: (c) => (
    <>
      हमने {by(c)}
      {c.destination} पर एक {what(c)} भेजा है।
    </>
  ),
  sent: (c) => `हमने आपको ${by(c)}एक ${what(c)} भेजा है।`,
  sentAt: (c) => `${at(c)} भेजा गया।`,
  newestOnly: (c) => `सिर्फ़ सबसे नया ${what(c)} काम करता है।`,
  changed: (c) => `यह ${what(c)} वहाँ नहीं भेजा गया जहाँ पिछला भेजा गया था।`,
  concealed: (c) =>
    `अगर ${isSignUp(c) ? 'किसी खाते की पुष्टि बाकी है' : 'इस नाम का कोई खाता है'}, तो एक ${what(c)} रास्ते में है।`,
  countdown: (c) => (
    <>
      आप {c.remaining} बाद नया {what(c)} माँग सकते हैं
    </>
  ),
  availableAt: (c) => `आप ${at(c)} नया ${what(c)} माँग सकते हैं।`,
  exhausted: (c) =>
    `आप ${c.countText} ${what(c)} माँग चुके हैं। एक घंटे में इससे ज़्यादा नहीं माँगे जा सकते। आप ${at(c)} नया ${what(c)} माँग सकते हैं।`,
  exhaustedEstimated: (c) =>
    `बहुत ज़्यादा ${what(c)} माँगे गए हैं। ${at(c)} फिर से कोशिश करें। नया ${what(c)} भेजे जाने में एक घंटे तक लग सकता है।`,
  validUntil: (c) => `सबसे नया ${what(c)} ${at(c)} तक काम करेगा।`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'आपके खाते की पुष्टि हो गई है। अब आप साइन इन कर सकते हैं।'
      : c.operation === 'ForgotPassword'
        ? 'आपका पासवर्ड बदल दिया गया है। अब आप साइन इन कर सकते हैं।'
        : 'पुष्टि हो गई है। आपको और कुछ नहीं करना है।',
  sending: () => 'भेजा जा रहा है…',
  announceSent: (c) =>
    `${by(c)}${c.destination ? `${c.destination} पर ` : ''}एक ${what(c)} भेजा गया।${c.wait ? ` आप ${after(c.wait)} नया माँग सकते हैं।` : ''}`,
  announceReady: (c) => `अब आप नया ${what(c)} माँग सकते हैं।`,
  announceWait: (c) => `आप ${after(c.wait)} नया ${what(c)} माँग सकते हैं।`,
  error: (c) =>
    ({
      'reply-lost': `जवाब मिलने से पहले कनेक्शन टूट गया। हो सकता है कि आपका ${what(c)} रास्ते में हो। नया माँगने से पहले देख लें।`,
      'service-unavailable': `${what(c)} अभी नहीं भेजा जा सका। कृपया थोड़ी देर में फिर से कोशिश करें।`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'मैसेज (SMS) नहीं पहुँचाया जा सका। देख लें कि फ़ोन नंबर सही है।'
          : 'मैसेज नहीं पहुँचाया जा सका। देख लें कि पता सही है।',
      'rejected-by-trigger': `${what(c)} नहीं भेजा गया। अगर ऐसा फिर से हो, तो कृपया सहायता टीम से संपर्क करें।`,
      'rate-limited': `बहुत ज़्यादा ${what(c)} माँगे गए हैं। कृपया बाद में फिर से कोशिश करें।`,
      throttled: `अभी बहुत से लोग ${what(c)} माँग रहे हैं। कृपया थोड़ी देर में फिर से कोशिश करें।`,
      'user-not-found': `हमें इस नाम का कोई खाता नहीं मिला। देख लें कि नाम सही लिखा है${isSignUp(c) ? ', या फिर से साइन अप करें' : ''}।`,
      offline: `आप ऑफ़लाइन हैं। इंटरनेट से कनेक्ट करें, फिर ${what(c)} दोबारा माँगें।`,
      'invalid-request': 'नाम या पता सही नहीं लग रहा है। देख लें कि टाइपिंग की कोई गलती या खाली जगह तो नहीं है।',
      other: `हमारी तरफ़ से हुई किसी समस्या की वजह से ${what(c)} नहीं भेजा जा सका। कृपया बाद में फिर से कोशिश करें या सहायता टीम से संपर्क करें।`,
    })[c.kind],
}
