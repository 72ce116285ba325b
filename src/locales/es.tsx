import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'enlace' : 'código')
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? ' por SMS' : c.medium === 'EMAIL' ? ' por correo electrónico' : ''
const hour = (c: TimeLabelContext) => `${/^0?1\D/.test(c.time) ? 'la' : 'las'} ${c.time}`
/** Intl says "a las 1:05". */
const day = (c: TimeLabelContext) => `el ${c.time.replace(/las(?=\s0?1\D)/, 'la')}`
const at = (c: TimeLabelContext) => (c.today ? `a ${hour(c)}` : day(c))
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Spanish, with "tú", as on the sign-in pages of Google, in words that Spain and Latin America share. */
export const es: ResendCodeLabels = {
  language: 'es',
  trigger: (c) => `Volver a enviar el ${what(c)}`,
  sentTo: (c) => (
    <>
      Enviamos un {what(c)}
      {by(c)} a {c.destination}.
    </>
  ),
  sent: (c) => `Te enviamos un ${what(c)}${by(c)}.`,
  sentAt: (c) => `Se envió ${at(c)}.`,
  newestOnly: (c) => `Solo funciona el ${what(c)} más reciente.`,
  changed: (c) => `Este ${what(c)} no se envió al mismo lugar que el anterior.`,
  concealed: (c) =>
    `Si hay una cuenta ${isSignUp(c) ? 'por confirmar' : 'con ese nombre'}, un ${what(c)} está en camino.`,
  countdown: (c) => (
    <>
      Podrás pedir otro {what(c)} en {c.remaining}
    </>
  ),
  availableAt: (c) => `Podrás pedir otro ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Has pedido ${c.countText} ${what(c)}${c.count === 1 ? '' : 's'}, el máximo por hora. Podrás pedir otro ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Se han pedido demasiados ${what(c)}s. Vuelve a intentarlo ${at(c)}. Puede pasar hasta una hora antes de que se pueda enviar otro.`,
  validUntil: (c) => `El ${what(c)} más reciente funciona hasta ${c.today ? hour(c) : day(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Tu cuenta está confirmada. Ya puedes iniciar sesión.'
      : c.operation === 'ForgotPassword'
        ? 'Tu contraseña se ha cambiado. Ya puedes iniciar sesión.'
        : 'Está confirmado. No tienes que hacer nada más.',
  sending: () => 'Enviando…',
  announceSent: (c) =>
    `Se envió un ${what(c)}${by(c)}${c.destination ? ` a ${c.destination}` : ''}.${c.wait ? ` Podrás pedir otro ${c.wait}.` : ''}`,
  announceReady: (c) => `Ya puedes pedir otro ${what(c)}.`,
  announceWait: (c) => `Podrás pedir otro ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Se perdió la conexión antes de recibir respuesta. Puede que tu ${what(c)} ya esté en camino: compruébalo antes de pedir otro.`,
      'service-unavailable': `No se pudo enviar el ${what(c)}. Vuelve a intentarlo en un momento.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'No se pudo entregar el SMS. Comprueba que el número de teléfono sea correcto.'
          : 'No se pudo entregar el mensaje. Comprueba que la dirección sea correcta.',
      'rejected-by-trigger': `No se envió el ${what(c)}. Si vuelve a ocurrir, ponte en contacto con el equipo de asistencia.`,
      'rate-limited': `Se han pedido demasiados ${what(c)}s. Vuelve a intentarlo más tarde.`,
      throttled: `Muchas personas están pidiendo ${what(c)}s ahora mismo. Vuelve a intentarlo en un momento.`,
      'user-not-found': `No encontramos ninguna cuenta con ese nombre. Comprueba que esté bien escrito${isSignUp(c) ? ' o regístrate de nuevo' : ''}.`,
      offline: `No tienes conexión. Conéctate a internet y vuelve a pedir el ${what(c)}.`,
      'invalid-request': 'El nombre o la dirección no parecen correctos. Comprueba que no haya errores ni espacios.',
      other: `No se pudo enviar el ${what(c)} por un problema nuestro. Vuelve a intentarlo más tarde o ponte en contacto con el equipo de asistencia.`,
    })[c.kind],
}
