import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'linkin' : 'koodin')
const the = (c: LabelContext) => (link(c) ? 'linkki' : 'koodi')
const some = (c: LabelContext) => (link(c) ? 'linkkiä' : 'koodia')
const many = (c: LabelContext) => (link(c) ? 'linkkejä' : 'koodeja')
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? ' tekstiviestillä' : c.medium === 'EMAIL' ? ' sähköpostilla' : ''
const to = (c: DeliveryLabelContext) =>
  by(c) + (c.medium === 'SMS' ? ' numeroon ' : c.medium === 'EMAIL' ? ' osoitteeseen ' : ' vastaanottajalle ')
const at = (c: TimeLabelContext) => (c.today ? `klo ${c.time}` : c.time)
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Finnish, in the familiar singular, as on the sign-in pages of Google and Microsoft. */
export const fi: ResendCodeLabels = {
  language: 'fi',
  trigger: (c) => `Lähetä ${the(c)} uudelleen`,
  sentTo: (c) => (
    <>
      Lähetimme {what(c)}
      {to(c)}
      {c.destination}.
    </>
  ),
  sent: (c) => `Lähetimme sinulle ${what(c)}${by(c)}.`,
  sentAt: (c) => `Lähetetty ${at(c)}.`,
  newestOnly: (c) => `Vain uusin ${the(c)} toimii.`,
  changed: (c) => `Tämä ${the(c)} lähetettiin eri paikkaan kuin edellinen.`,
  concealed: (c) =>
    isSignUp(c)
      ? `Jos jokin tili odottaa vahvistusta, ${the(c)} on matkalla.`
      : `Jos tällä nimellä on tili, ${the(c)} on matkalla.`,
  countdown: (c) => (
    <>
      Odota vielä {c.remaining}, niin voit pyytää uuden {what(c)}
    </>
  ),
  availableAt: (c) => `Voit pyytää uuden ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Olet pyytänyt ${c.countText} ${c.count === 1 ? what(c) : some(c)}, eikä enempää voi pyytää tunnin aikana. Voit pyytää uuden ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `${link(c) ? 'Linkkejä' : 'Koodeja'} on pyydetty liian monta. Yritä uudelleen ${at(c)}. Voi kestää jopa tunnin, ennen kuin uusi voidaan lähettää.`,
  validUntil: (c) => `Uusin ${the(c)} toimii ${at(c)} asti.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Tilisi on vahvistettu. Voit nyt kirjautua sisään.'
      : c.operation === 'ForgotPassword'
        ? 'Salasanasi on vaihdettu. Voit nyt kirjautua sisään.'
        : 'Vahvistus on valmis. Sinun ei tarvitse tehdä muuta.',
  sending: () => 'Lähetetään…',
  announceSent: (c) =>
    `${link(c) ? 'Linkki' : 'Koodi'} lähetettiin${c.destination ? to(c) + c.destination : by(c)}.${c.wait ? ` Voit pyytää uuden ${c.wait}.` : ''}`,
  announceReady: (c) => `Voit nyt pyytää uuden ${what(c)}.`,
  announceWait: (c) => `Voit pyytää uuden ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Yhteys katkesi ennen vastausta. ${link(c) ? 'Linkki' : 'Koodi'} voi olla jo matkalla. Tarkista, onko se tullut, ennen kuin pyydät uuden.`,
      'service-unavailable': `${link(c) ? 'Linkkiä' : 'Koodia'} ei voitu lähettää juuri nyt. Yritä hetken kuluttua uudelleen.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Tekstiviestiä ei voitu toimittaa. Tarkista, että puhelinnumero on oikein.'
          : 'Viestiä ei voitu toimittaa. Tarkista, että osoite on oikein.',
      'rejected-by-trigger': `${link(c) ? 'Linkkiä' : 'Koodia'} ei lähetetty. Jos näin käy uudelleen, ota yhteyttä tukeen.`,
      'rate-limited': `${link(c) ? 'Linkkejä' : 'Koodeja'} on pyydetty liian monta. Yritä myöhemmin uudelleen.`,
      throttled: `Moni pyytää juuri nyt ${many(c)}. Yritä hetken kuluttua uudelleen.`,
      'user-not-found': `Tällä nimellä ei löytynyt tiliä. Tarkista, että nimi on kirjoitettu oikein${isSignUp(c) ? ', tai rekisteröidy uudelleen' : ''}.`,
      offline: `Olet offline-tilassa. Muodosta internetyhteys ja pyydä ${the(c)} sitten uudelleen.`,
      'invalid-request': 'Nimi tai osoite ei näytä olevan oikein. Tarkista kirjoitusvirheet ja välilyönnit.',
      other: `${link(c) ? 'Linkkiä' : 'Koodia'} ei voitu lähettää meistä johtuvan ongelman vuoksi. Yritä myöhemmin uudelleen tai ota yhteyttä tukeen.`,
    })[c.kind],
}
