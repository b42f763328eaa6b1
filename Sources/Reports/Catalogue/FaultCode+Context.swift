// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of years that do not fit.
  var yearPhrase: Phrase? {
    switch self {
    case .horizon:
      Phrase(
        "the last year cannot be {found}. Allowed: {allowed} (1 to 200 years).",
        nb: "det siste året kan ikke være {found}. Tillatt: {allowed} (1 til 200 år).",
        nn: "det siste året kan ikkje vere {found}. Tillate: {allowed} (1 til 200 år).")
    case .yearOutside:
      Phrase(
        "{found} is outside. Allowed: {allowed}.", nb: "{found} er utenfor. Tillatt: {allowed}.",
        nn: "{found} er utanfor. Tillate: {allowed}.")
    case .yearBeforeData:
      Phrase(
        "a value is needed {when}, and the first observed year is {found}. Start later or give "
          + "earlier values.",
        nb: "en verdi trengs {when}, og det første observerte året er {found}. Begynn senere, "
          + "eller gi tidligere verdier.",
        nn: "ein verdi trengst {when}, og det første observerte året er {found}. Byrj seinare, "
          + "eller gje tidlegare verdiar.")
    case .yearInGap:
      Phrase(
        "a value is needed {when}, and none is observed. Give the values, or add gaps: geometric.",
        nb: "en verdi trengs {when}, og ingen er observert. Gi verdiene, eller legg til "
          + "gaps: geometric.",
        nn: "ein verdi trengst {when}, og ingen er observert. Gje verdiane, eller legg til "
          + "gaps: geometric.")
    case .growthMissing:
      Phrase(
        "growth is needed {when}, and none is given. Add growth for these years.",
        nb: "vekst trengs {when}, og ingen er gitt. Legg til vekst for disse årene.",
        nn: "vekst trengst {when}, og ingen er gjeven. Legg til vekst for desse åra.")
    case .noObservations:
      Phrase(
        "there is no observed value to start from. Give at least one.",
        nb: "det er ingen observert verdi å begynne med. Gi minst én.",
        nn: "det er ingen observert verdi å byrje med. Gje minst éin.")
    case .amountMissing:
      Phrase(
        "no amount is listed {when}. List it or change until.",
        nb: "ingen beløp er ført opp {when}. Før det opp, eller endre until.",
        nn: "ingen beløp er førte opp {when}. Før det opp, eller endre until.")
    default: nil
    }
  }

  /// What is said of parts that do not hang together.
  var contextPhrase: Phrase? {
    switch self {
    case .firstMissing:
      Phrase(
        "the first phase cannot continue from a year before. Give it a first amount, or begin "
          + "with amounts.",
        nb: "den første fasen kan ikke fortsette fra et år før. Gi den et første beløp (first), "
          + "eller begynn med amounts.",
        nn: "den første fasen kan ikkje halde fram frå eit år før. Gje han eit første beløp "
          + "(first), eller byrj med amounts.")
    case .untilMissing:
      Phrase(
        "only the last phase goes on for ever. Add until: a year, {form}, or both.",
        nb: "bare den siste fasen varer ved. Legg til until: et år, {form}, eller begge.",
        nn: "berre den siste fasen varer ved. Legg til until: eit år, {form}, eller begge.")
    case .untilAfterLast:
      Phrase(
        "nothing follows the last phase, so the year {found} would do nothing. Use end, or a "
          + "share as a cap.",
        nb: "ingenting følger den siste fasen, så året {found} ville ikke gjøre noe. Bruk end, "
          + "eller en andel som tak.",
        nn: "ingenting følgjer den siste fasen, så året {found} ville ikkje gjere noko. Bruk end, "
          + "eller ein del som tak.")
    case .needsBlock:
      Phrase(
        "this needs '{found}', which the scenario does not give. Add it.",
        nb: "dette trenger «{found}», som scenarioet ikke har. Legg det til.",
        nn: "dette treng «{found}», som scenarioet ikkje har. Legg det til.")
    case .needsKey:
      Phrase(
        "'{found}' is needed here. Add it; it has no default.",
        nb: "«{found}» trengs her. Legg den til; den har ingen standardverdi.",
        nn: "«{found}» trengst her. Legg han til; han har ingen standardverdi.")
    case .keyNotAllowed:
      Phrase(
        "'{found}' would do nothing here. Remove it.",
        nb: "«{found}» ville ikke gjøre noe her. Fjern den.",
        nn: "«{found}» ville ikkje gjere noko her. Fjern han.")
    case .notPositiveDefinite:
      Phrase(
        "no inputs can have all these correlations: {found} ({allowed}) contradicts the others. "
          + "Weaken it.",
        nb: "ingen inndata kan ha alle disse korrelasjonene: {found} ({allowed}) strir mot de "
          + "andre. Svekk den.",
        nn: "ingen inndata kan ha alle desse korrelasjonane: {found} ({allowed}) strir mot dei "
          + "andre. Svekk han.")
    case .severalValues:
      Phrase(
        "this is a path of several values; name one of them: {allowed}.",
        nb: "dette er en bane av flere verdier; nevn en av dem: {allowed}.",
        nn: "dette er ei bane av fleire verdiar; nemn ein av dei: {allowed}.")
    case .notARate:
      Phrase(
        "a process is for yearly rates of growth; '{found}' is not one.",
        nb: "en prosess er for årlige vekstrater; «{found}» er ikke en.",
        nn: "ein prosess er for årlege vekstratar; «{found}» er ikkje ein.")
    case .overheadsExceedFunding:
      Phrase(
        "the overheads within the frame, {found}, are larger than the frame, {allowed}, {when}. "
          + "Lower them, fund them on_top, or raise the funding.",
        nb: "linjene innenfor rammen, {found}, er større enn rammen, {allowed}, {when}. Senk dem, "
          + "finansier dem on_top, eller hev rammen.",
        nn: "linjene innanfor ramma, {found}, er større enn ramma, {allowed}, {when}. Senk dei, "
          + "finansier dei on_top, eller hev ramma.")
    case .fundingNegative:
      Phrase(
        "the funding frame is negative {when}: {found}. Change the increment.",
        nb: "rammen er negativ {when}: {found}. Endre økningen (increment).",
        nn: "ramma er negativ {when}: {found}. Endre auken (increment).")
    case .geometricFromZero:
      Phrase(
        "a geometric climb cannot begin at nothing ({when}). Use another profile or a first amount.",
        nb: "en geometrisk stigning kan ikke begynne på null ({when}). Bruk en annen profil eller "
          + "et første beløp.",
        nn: "ei geometrisk stiging kan ikkje byrje på null ({when}). Bruk ein annan profil eller "
          + "eit første beløp.")
    case .notFinite:
      Phrase(
        "{found} is too large for a number {when}. Check the growth rates.",
        nb: "{found} er for stort for et tall {when}. Sjekk vekstratene.",
        nn: "{found} er for stort for eit tal {when}. Sjekk vekstratane.")
    default: nil
    }
  }
}
