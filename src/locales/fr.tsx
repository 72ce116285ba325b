import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'lien' : 'code')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' par SMS' : c.medium === 'EMAIL' ? ' par e-mail' : '')
/** Intl says "1 novembre". */
const time = (c: TimeLabelContext) => (c.today ? c.time : c.time.replace(/^1 /, '1er '))
const at = (c: TimeLabelContext) => `${c.today ? 'à' : 'le'} ${time(c)}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** French, with "vous", as on the sign-in pages of Google, Amazon and AWS. */
export const fr: ResendCodeLabels = {
  language: 'fr',
  trigger: (c) => `Renvoyer le ${what(c)}`,
  sentTo: (c) => (
    <>
      Nous avons envoyé un {what(c)}
      {by(c)} à {c.destination}.
    </>
  ),
  sent: (c) => `Nous vous avons envoyé un ${what(c)}${by(c)}.`,
  sentAt: (c) => `Envoyé ${at(c)}.`,
  newestOnly: (c) => `Seul le dernier ${what(c)} envoyé fonctionne.`,
  changed: (c) => `Ce ${what(c)} n’a pas été envoyé au même endroit que le précédent.`,
  concealed: (c) =>
    `S’il existe un compte ${isSignUp(c) ? 'à confirmer' : 'à ce nom'}, un ${what(c)} est en cours d’envoi.`,
  countdown: (c) => (
    <>
      Vous pourrez demander un autre {what(c)} dans {c.remaining}
    </>
  ),
  availableAt: (c) => `Vous pourrez demander un autre ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Vous avez demandé ${c.countText} ${what(c)}${c.count < 2 ? '' : 's'}, le maximum autorisé par heure. Vous pourrez en demander un autre ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Trop de ${what(c)}s ont été demandés. Réessayez ${at(c)}. Il faudra peut-être attendre jusqu’à une heure avant qu’un autre puisse être envoyé.`,
  validUntil: (c) => `Le dernier ${what(c)} fonctionne jusqu’${c.today ? 'à' : 'au'} ${time(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Votre compte est confirmé. Vous pouvez maintenant vous connecter.'
      : c.operation === 'ForgotPassword'
        ? 'Votre mot de passe a été modifié. Vous pouvez maintenant vous connecter.'
        : 'C’est confirmé. Vous n’avez plus rien à faire.',
  sending: () => 'Envoi en cours…',
  announceSent: (c) =>
    `Un ${what(c)} a été envoyé${by(c)}${c.destination ? ` à ${c.destination}` : ''}.${c.wait ? ` Vous pourrez en demander un autre ${c.wait}.` : ''}`,
  announceReady: (c) => `Vous pouvez maintenant demander un autre ${what(c)}.`,
  announceWait: (c) => `Vous pourrez demander un autre ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `La connexion a été perdue avant la réponse. Votre ${what(c)} est peut-être déjà en route. Vérifiez avant d’en demander un autre.`,
      'service-unavailable': `Le ${what(c)} n’a pas pu être envoyé. Veuillez réessayer dans un instant.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Le SMS n’a pas pu être remis. Vérifiez que le numéro de téléphone est correct.'
          : 'Le message n’a pas pu être remis. Vérifiez que l’adresse est correcte.',
      'rejected-by-trigger': `Le ${what(c)} n’a pas été envoyé. Si cela se reproduit, veuillez contacter l’assistance.`,
      'rate-limited': `Trop de ${what(c)}s ont été demandés. Veuillez réessayer plus tard.`,
      throttled: `Beaucoup de personnes demandent des ${what(c)}s en ce moment. Veuillez réessayer dans un instant.`,
      'user-not-found': `Nous n’avons trouvé aucun compte à ce nom. Vérifiez que le nom ne contient pas de faute de frappe${isSignUp(c) ? ' ou inscrivez-vous à nouveau' : ''}.`,
      offline: `Vous êtes hors connexion. Connectez-vous à Internet, puis demandez à nouveau le ${what(c)}.`,
      'invalid-request': 'Le nom ou l’adresse semble incorrect. Vérifiez l’absence de fautes de frappe et d’espaces.',
      other: `Le ${what(c)} n’a pas pu être envoyé à cause d’un problème de notre côté. Veuillez réessayer plus tard ou contacter l’assistance.`,
    })[c.kind],
}
