// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The funding frame by where the structure stands: in it, on top of it, or some in each.
extension TableWords {
  /// Rows that name what the frame is for, and what comes on top of it.
  var framePhrase: Phrase? {
    switch self {
    case .frameLong:
      Phrase(
        "Funding frame (new awards and structure)",
        nb: "Ramme (nye tildelinger og struktur)", nn: "Ramme (nye tildelingar og struktur)")
    case .frameOfAwards:
      Phrase(
        "Funding frame (new awards)", nb: "Ramme (nye tildelinger)", nn: "Ramme (nye tildelingar)")
    case .frameOfPart:
      Phrase(
        "Funding frame (new awards and part of the structure)",
        nb: "Ramme (nye tildelinger og deler av strukturen)",
        nn: "Ramme (nye tildelingar og delar av strukturen)")
    case .frameBelowStructure:
      Phrase(
        "Funding frame (new awards, without structure)",
        nb: "Ramme (nye tildelinger, uten struktur)", nn: "Ramme (nye tildelingar, utan struktur)")
    case .onTop:
      Phrase(
        "Structure on top: {name}", nb: "Struktur på toppen: {name}",
        nn: "Struktur på toppen: {name}")
    case .askOnTop:
      Phrase(
        "Whole ask (frame and structure on top)",
        nb: "Samlet behov (ramme og struktur på toppen)",
        nn: "Samla behov (ramme og struktur på toppen)")
    default: nil
    }
  }

  /// What the frame is, beside the cash need.
  var meaningPhrase: Phrase? {
    switch self {
    case .frameMeaning:
      Phrase(
        "The funding frame is what is set aside for new awards and structure; the cash need is what "
          + "the year's budget must pay.",
        nb:
          "Rammen er det som settes av til nye tildelinger og struktur; kontantbehovet er det årets "
          + "budsjett må betale.",
        nn: "Ramma er det som blir sett av til nye tildelingar og struktur; kontantbehovet er det "
          + "budsjettet for året må betale.")
    case .meaningOfAwards:
      Phrase(
        "The funding frame is what is set aside for new awards; the cash need is what the year's "
          + "budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger; kontantbehovet er det årets budsjett "
          + "må betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar; kontantbehovet er det budsjettet for "
          + "året må betale.")
    case .meaningOfPart:
      Phrase(
        "The funding frame is what is set aside for new awards and for the structure within it; "
          + "other structure comes on top of it. The cash need is what the year's budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger og den strukturen som dekkes innenfor "
          + "rammen; annen struktur kommer på toppen. Kontantbehovet er det årets budsjett må "
          + "betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar og den strukturen som blir dekt innanfor "
          + "ramma; annan struktur kjem på toppen. Kontantbehovet er det budsjettet for året må "
          + "betale.")
    case .meaningBelowStructure:
      Phrase(
        "The funding frame is what is set aside for new awards; structure is not in it and comes on "
          + "top. The cash need is what the year's budget must pay.",
        nb: "Rammen er det som settes av til nye tildelinger; struktur inngår ikke, men kommer på "
          + "toppen. Kontantbehovet er det årets budsjett må betale.",
        nn: "Ramma er det som blir sett av til nye tildelingar; struktur er ikkje med, men kjem på "
          + "toppen. Kontantbehovet er det budsjettet for året må betale.")
    case .meaningOfAny:
      Phrase(
        "The funding frame is what is set aside for new awards, and for structure where a scenario "
          + "has it within the frame and not on top. The cash need is what the year's budget must "
          + "pay.",
        nb:
          "Rammen er det som settes av til nye tildelinger, og til struktur der scenarioet har den "
          + "innenfor rammen og ikke på toppen. Kontantbehovet er det årets budsjett må betale.",
        nn:
          "Ramma er det som blir sett av til nye tildelingar, og til struktur der scenarioet har han "
          + "innanfor ramma og ikkje på toppen. Kontantbehovet er det budsjettet for året må betale."
      )
    default: nil
    }
  }
}
