// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Thing {
  /// Why a future is not a valid one.
  var futurePhrase: Phrase? {
    switch self {
    case .invalidAmountMissing:
      Phrase(
        "a phase of listed amounts does not list a year",
        nb: "en fase med oppgitte beløp mangler et år",
        nn: "ein fase med oppgjevne beløp manglar eit år")
    case .invalidIncrementMissing:
      Phrase(
        "a phase of steps has no increment yet in a year",
        nb: "en fase med årlige økninger har ennå ingen økning i et år",
        nn: "ein fase med årlege aukar har enno ingen auke i eit år")
    case .invalidGeometric:
      Phrase(
        "a geometric climb begins at nothing", nb: "en geometrisk opptrapping begynner på null",
        nn: "ei geometrisk opptrapping byrjar på null")
    case .invalidNegative:
      Phrase("the funding frame is negative", nb: "rammen er negativ", nn: "ramma er negativ")
    case .invalidOverheads:
      Phrase(
        "the overheads within the frame are larger than it",
        nb: "utgiftene til struktur er større enn rammen",
        nn: "utgiftene til struktur er større enn ramma")
    case .invalidNumber:
      Phrase(
        "a result is too large for a number", nb: "et resultat er for stort til å regnes ut",
        nn: "eit resultat er for stort til å reknast ut")
    case .invalidLimits:
      Phrase(
        "a drawn value is outside of what its parameter may be",
        nb: "en trukket verdi er utenfor det parameteren kan være",
        nn: "ein trekt verdi er utanfor det parameteren kan vere")
    case .invalidComparison:
      Phrase(
        "parity is not available, as the specialist services' research "
          + "(specialist.research_share) is 0",
        nb: "parity er ikke tilgjengelig, fordi FoU i spesialisthelsetjenesten "
          + "(specialist.research_share) er 0",
        nn: "parity er ikkje tilgjengeleg, fordi FoU i spesialisthelsetenesta "
          + "(specialist.research_share) er 0")
    default: nil
    }
  }
}
