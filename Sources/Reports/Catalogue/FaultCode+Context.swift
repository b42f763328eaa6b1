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
        "{found} lies outside of the years allowed: {allowed}.",
        nb: "{found} ligger utenfor årene som er tillatt: {allowed}.",
        nn: "{found} ligg utanfor åra som er tillatne: {allowed}.")
    case .yearBeforeData:
      Phrase(
        "{found}, so {key} can be {allowed} at the earliest; or give values from {from} on.",
        nb: "{found}, så {key} kan tidligst være {allowed}; eller oppgi verdier fra og med {from}.",
        nn:
          "{found}, så {key} kan tidlegast vere {allowed}; eller oppgje verdiar frå og med {from}."
      )
    case .levelMissing:
      Phrase(
        "a value is needed {when}, and the first is given for {found}: it does not reach back. Give "
          + "one for {from} too.",
        nb: "det trengs en verdi {when}, men den første er oppgitt for {found} og gjelder ikke "
          + "bakover. Oppgi også en for {from}.",
        nn: "det trengst ein verdi {when}, men den første er oppgjeven for {found} og gjeld ikkje "
          + "bakover. Oppgje òg ein for {from}.")
    case .betweenMissing:
      Phrase(
        "what lies between the years given is not said: {found}. Write between: hold or between: "
          + "linear among the years.",
        nb: "det står ikke hva som gjelder mellom årene som er oppgitt: {found}. Skriv between: "
          + "hold eller between: linear sammen med årene.",
        nn:
          "det står ikkje kva som gjeld mellom åra som er oppgjevne: {found}. Skriv between: hold "
          + "eller between: linear saman med åra.")
    case .yearInGap:
      Phrase(
        "a value is needed {when}, and none is observed. Give the values, or add gaps: geometric.",
        nb: "det trengs en verdi {when}, men ingen er observert. Gi verdiene, eller "
          + "legg til gaps: geometric.",
        nn: "det trengst ein verdi {when}, men ingen er observert. Gje verdiane, "
          + "eller legg til gaps: geometric.")
    case .gapFromZero:
      Phrase(
        "a gap beside a value of 0 cannot be filled by a rate of growth ({when}). Give the values of "
          + "these years.",
        nb: "et opphold ved siden av verdien 0 kan ikke fylles med en vekstrate ({when}). Oppgi "
          + "verdiene for disse årene.",
        nn:
          "eit opphald ved sida av verdien 0 kan ikkje fyllast med ein vekstrate ({when}). Oppgje "
          + "verdiane for desse åra.")
    case .growthMissing:
      Phrase(
        "growth is needed {when}, and none is given. Add growth for these years.",
        nb: "det trengs en vekstrate {when}, men ingen er oppgitt. Legg til vekst "
          + "for disse årene.",
        nn: "det trengst ein vekstrate {when}, men ingen er oppgjeven. Legg til "
          + "vekst for desse åra.")
    case .noObservations:
      Phrase(
        "there is no observed value to start from. Give at least one.",
        nb: "det er ingen observert verdi å begynne med. Gi minst én.",
        nn: "det er ingen observert verdi å byrje med. Gje minst éin.")
    case .incrementMissing:
      Phrase(
        "an increment is needed {when}, and the first one is given for {found}. Give one for that "
          + "year or an earlier one.",
        nb: "det trengs en økning (increment) {when}, men den første er for {found}. Oppgi en "
          + "for det året eller et tidligere.",
        nn: "det trengst ein auke (increment) {when}, men den første er for {found}. Oppgje ein "
          + "for det året eller eit tidlegare.")
    case .amountMissing:
      Phrase(
        "no amount is listed {when}. List it or change until.",
        nb: "det er ikke ført opp noe beløp {when}. Før det opp, eller endre until.",
        nn: "det er ikkje ført opp noko beløp {when}. Før det opp, eller endre until.")
    default: nil
    }
  }

  /// What is said of parts that do not hang together.
  var contextPhrase: Phrase? {
    switch self {
    case .firstMissing:
      Phrase(
        "the first phase cannot continue from a year before. Begin with step, grow or reach and "
          + "their first amount (first), or with amounts; a hold comes after another phase.",
        nb:
          "den første fasen har ikke noe tidligere år å fortsette fra. Begynn med step, grow eller "
          + "reach og deres første beløp (first), eller med amounts; hold kommer etter en annen "
          + "fase.",
        nn: "den første fasen har ikkje noko tidlegare år å halde fram frå. Byrj med step, grow "
          + "eller reach og det første beløpet deira (first), eller med amounts; hold kjem etter "
          + "ein annan fase.")
    case .untilMissing:
      Phrase(
        "only the last phase goes on for ever. Add until: a year, {form}, or both.",
        nb: "bare den siste fasen kan stå uten slutt. Legg til until: et år, {form} "
          + "eller begge deler.",
        nn: "berre den siste fasen kan stå utan slutt. Legg til until: eit år, "
          + "{form} eller begge delar.")
    case .untilAfterLast:
      Phrase(
        "nothing follows the last phase, so the year {found} would do nothing. Use end, a "
          + "share as a cap, or a phase after it.",
        nb: "det kommer ingen fase etter den siste, så året {found} har ingen "
          + "virkning. Bruk end, en andel som tak, eller en fase etter den.",
        nn: "det kjem ingen fase etter den siste, så året {found} har ingen verknad. "
          + "Bruk end, ein del som tak, eller ein fase etter han.")
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
        nb: "«{found}» har ingen virkning her. Fjern nøkkelen.",
        nn: "«{found}» har ingen verknad her. Fjern nøkkelen.")
    case .keyElsewhere:
      Phrase(
        "'{found}' does not belong here. {allowed}.",
        nb: "«{found}» hører ikke hjemme her. {allowed}.",
        nn: "«{found}» høyrer ikkje heime her. {allowed}.")
    case .notPositiveDefinite:
      Phrase(
        "no inputs can have all these correlations: {found} ({allowed}) contradicts the others. "
          + "Weaken it.",
        nb: "disse korrelasjonene kan ikke gjelde samtidig: {found} ({allowed}) "
          + "strider mot de andre. Gjør den svakere.",
        nn: "desse korrelasjonane kan ikkje gjelde samtidig: {found} ({allowed}) "
          + "strir mot dei andre. Gjer han svakare.")
    case .severalValues:
      Phrase(
        "these are several values; name one of them: {allowed}.",
        nb: "her er det flere verdier; oppgi én av dem: {allowed}.",
        nn: "her er det fleire verdiar; oppgje éin av dei: {allowed}.")
    case .notARate:
      Phrase(
        "a process is for yearly rates of growth; '{found}' is not one.",
        nb: "process gjelder bare årlige vekstrater, og «{found}» er ikke en vekstrate.",
        nn: "process gjeld berre årlege vekstratar, og «{found}» er ikkje ein vekstrate.")
    case .overheadsExceedFunding:
      Phrase(
        "the overheads within the frame, {found}, are larger than the frame, {allowed}, {when}. "
          + "Lower them, end them earlier (until), fund them on_top, or raise the funding.",
        nb: "utgiftene til struktur innenfor rammen, {found}, er større enn rammen, "
          + "{allowed}, {when}. Senk dem, la dem slutte tidligere (until), legg dem utenom rammen (funded: on_top), "
          + "eller øk rammen.",
        nn: "utgiftene til struktur innanfor ramma, {found}, er større enn ramma, "
          + "{allowed}, {when}. Senk dei, la dei slutte tidlegare (until), legg dei utanom ramma (funded: on_top), "
          + "eller auk ramma.")
    case .fundingNegative:
      Phrase(
        "the funding frame is negative {when}: {found}. Change the increment.",
        nb: "rammen blir negativ {when}: {found}. Endre økningen (increment).",
        nn: "ramma blir negativ {when}: {found}. Endre auken (increment).")
    case .geometricFromZero:
      Phrase(
        "a geometric climb cannot begin at nothing ({when}). Use another profile or a first amount.",
        nb: "en opptrapping med profilen geometric kan ikke begynne på null "
          + "({when}). Velg en annen profil, eller gi et første beløp.",
        nn: "ei opptrapping med profilen geometric kan ikkje byrje på null ({when}). "
          + "Vel ein annan profil, eller gje eit første beløp.")
    case .partOfWhole:
      Phrase(
        "'{found}' is one of the parts that are 100 % together, so it cannot change alone. Choose "
          + "another number.",
        nb: "«{found}» er én av delene som til sammen skal være 100 %, og kan ikke endres alene. "
          + "Velg et annet tall.",
        nn: "«{found}» er éin av delane som til saman skal vere 100 %, og kan ikkje endrast "
          + "åleine. Vel eit anna tal.")
    case .notAvailable:
      Phrase(
        "{found} is not available {when} where {allowed} is 0: there is nothing to compare with. "
          + "Give it a value above 0, or ask for share.",
        nb:
          "{found} er ikke tilgjengelig {when} når {allowed} er 0: det er ingenting å sammenligne "
          + "med. Gi en verdi over 0, eller spør etter share.",
        nn:
          "{found} er ikkje tilgjengeleg {when} når {allowed} er 0: det er ingenting å samanlikne "
          + "med. Gje ein verdi over 0, eller spør etter share.")
    case .notFinite:
      Phrase(
        "{found} is too large for a number {when}. Check the growth rates.",
        nb: "{found} blir for stort til å regnes ut {when}. Kontroller vekstratene.",
        nn: "{found} blir for stort til å reknast ut {when}. Kontroller vekstratane.")
    default: nil
    }
  }
}
