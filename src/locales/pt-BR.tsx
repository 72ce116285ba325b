import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'link' : 'código')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' por SMS' : c.medium === 'EMAIL' ? ' por e-mail' : '')
/** Intl says "1 de dezembro às 1:05". */
const day = (c: TimeLabelContext) => c.time.replace(/^1 /, '1º ').replace(/às(?=\s0?[01]\D)/, 'à')
const at = (c: TimeLabelContext) => (c.today ? `${/^0?[01]\D/.test(c.time) ? 'à' : 'às'} ${c.time}` : `em ${day(c)}`)
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Brazilian Portuguese, with "você", as on the sign-in pages of Google, Amazon and AWS. */
export const ptBR: ResendCodeLabels = {
  language: 'pt-BR',
  trigger: (c) => `Reenviar o ${what(c)}`,
  sentTo: (c) => (
    <>
      Enviamos um {what(c)}
      {by(c)} para {c.destination}.
    </>
  ),
  sent: (c) => `Enviamos um ${what(c)} para você${by(c)}.`,
  sentAt: (c) => `Enviado ${at(c)}.`,
  newestOnly: (c) => `Só o ${what(c)} mais recente funciona.`,
  changed: (c) => `Este ${what(c)} não foi para o mesmo lugar que o anterior.`,
  concealed: (c) =>
    `Se houver uma conta ${isSignUp(c) ? 'a confirmar' : 'com esse nome'}, um ${what(c)} está a caminho.`,
  countdown: (c) => (
    <>
      Você poderá pedir outro {what(c)} em {c.remaining}
    </>
  ),
  availableAt: (c) => `Você poderá pedir outro ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Você pediu ${c.countText} ${what(c)}${c.count < 2 ? '' : 's'}, o máximo permitido por hora. Você poderá pedir outro ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Foram pedidos ${what(c)}s demais. Tente de novo ${at(c)}. Pode levar até uma hora para que outro possa ser enviado.`,
  validUntil: (c) => `O ${what(c)} mais recente vale até ${c.today ? at(c) : day(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Sua conta está confirmada. Agora você já pode entrar.'
      : c.operation === 'ForgotPassword'
        ? 'Sua senha foi alterada. Agora você já pode entrar.'
        : 'Está confirmado. Não é preciso fazer mais nada.',
  sending: () => 'Enviando…',
  announceSent: (c) =>
    `Um ${what(c)} foi enviado${by(c)}${c.destination ? ` para ${c.destination}` : ''}.${c.wait ? ` Você poderá pedir outro ${c.wait}.` : ''}`,
  announceReady: (c) => `Agora você já pode pedir outro ${what(c)}.`,
  announceWait: (c) => `Você poderá pedir outro ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `A conexão caiu antes da resposta. Seu ${what(c)} pode já estar a caminho: confira antes de pedir outro.`,
      'service-unavailable': `Não foi possível enviar o ${what(c)} agora. Tente de novo daqui a pouco.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Não foi possível entregar o SMS. Confira se o número de telefone está certo.'
          : 'Não foi possível entregar a mensagem. Confira se o endereço está certo.',
      'rejected-by-trigger': `O ${what(c)} não foi enviado. Se isso acontecer de novo, fale com o suporte.`,
      'rate-limited': `Foram pedidos ${what(c)}s demais. Tente de novo mais tarde.`,
      throttled: `Muitas pessoas estão pedindo ${what(c)}s neste momento. Tente de novo daqui a pouco.`,
      'user-not-found': `Não encontramos nenhuma conta com esse nome. Confira se o nome está escrito corretamente${isSignUp(c) ? ' ou cadastre-se de novo' : ''}.`,
      offline: `Você está sem conexão. Conecte-se à internet e peça o ${what(c)} de novo.`,
      'invalid-request': 'O nome ou o endereço não parece certo. Confira se há erros de digitação ou espaços.',
      other: `Não foi possível enviar o ${what(c)} por causa de um problema nosso. Tente de novo mais tarde ou fale com o suporte.`,
    })[c.kind],
}
