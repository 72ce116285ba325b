import type { ResendCodeHelpLabels } from './labels.js'

/** French help. */
export const frHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Toujours pas de lien\u00a0?' : 'Toujours pas de code\u00a0?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Un SMS peut mettre quelques minutes à arriver.'
      : c.medium === 'EMAIL'
        ? 'Un e-mail peut mettre quelques minutes à arriver.'
        : 'Le message peut mettre quelques minutes à arriver.',
  spam: () => 'Regardez aussi dans le dossier spam ou courrier indésirable.',
  sender: (c) => `Cherchez un message envoyé par ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Vérifiez que le numéro de téléphone est correct et que votre téléphone capte le réseau.'
      : c.medium === 'EMAIL'
        ? 'Vérifiez que l’adresse e-mail est correcte.'
        : 'Vérifiez que l’adresse est correcte.',
  mailbox: (c) => `Ouvrir ${c.provider} dans un nouvel onglet`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Mot de passe retrouvé\u00a0?' : 'Compte déjà confirmé\u00a0?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Si aucun des liens n’est arrivé, contactez l’assistance.'
      : 'Si aucun des codes n’est arrivé, contactez l’assistance.',
}
