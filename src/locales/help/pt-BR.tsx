import type { ResendCodeHelpLabels } from './labels.js'

/** Brazilian Portuguese help. */
export const ptBRHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Ainda não recebeu o link?' : 'Ainda não recebeu o código?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Um SMS pode levar alguns minutos para chegar.'
      : c.medium === 'EMAIL'
        ? 'Um e-mail pode levar alguns minutos para chegar.'
        : 'A mensagem pode levar alguns minutos para chegar.',
  spam: () => 'Olhe também na pasta de spam ou lixo eletrônico.',
  sender: (c) => `Procure uma mensagem de ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Confira se o número de telefone está certo e se o celular tem sinal.'
      : c.medium === 'EMAIL'
        ? 'Confira se o endereço de e-mail está certo.'
        : 'Confira se o endereço está certo.',
  mailbox: (c) => `Abrir o ${c.provider} em uma nova aba`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Lembrou a senha?' : 'Já confirmou a conta?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Se nenhum dos links chegou, fale com o suporte.'
      : 'Se nenhum dos códigos chegou, fale com o suporte.',
}
