import type { ResendCodeHelpLabels } from './labels.js'

/** Spanish help. */
export const esHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? '¿Aún no tienes el enlace?' : '¿Aún no tienes el código?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Un SMS puede tardar unos minutos en llegar.'
      : c.medium === 'EMAIL'
        ? 'Un correo puede tardar unos minutos en llegar.'
        : 'El mensaje puede tardar unos minutos en llegar.',
  spam: () => 'Mira también en la carpeta de spam o correo no deseado.',
  sender: (c) => `Busca un mensaje de ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Comprueba que el número de teléfono sea correcto y que tu teléfono tenga cobertura.'
      : c.medium === 'EMAIL'
        ? 'Comprueba que la dirección de correo sea correcta.'
        : 'Comprueba que la dirección sea correcta.',
  mailbox: (c) => `Abrir ${c.provider} en una pestaña nueva`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? '¿Recordaste tu contraseña?' : '¿Ya confirmaste tu cuenta?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Si no llegó ninguno de los enlaces, ponte en contacto con el equipo de asistencia.'
      : 'Si no llegó ninguno de los códigos, ponte en contacto con el equipo de asistencia.',
}
