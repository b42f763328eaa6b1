// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Thing {
  /// Where a key belongs that stands in another place, and what keys of methods take.
  var keyPhrase: Phrase? {
    switch self {
    case .amongLevels:
      Phrase(
        "It stands among the years of a level: financing.state_share, targets.NAME.share, "
          + "specialist.research_share. All else by year holds until the next year given",
        nb: "Den står sammen med årene i et nivå: financing.state_share, targets.NAVN.share, "
          + "specialist.research_share. Alt annet år for år gjelder til det neste oppgitte året",
        nn: "Han står saman med åra i eit nivå: financing.state_share, targets.NAMN.share, "
          + "specialist.research_share. Alt anna år for år gjeld til det neste oppgjevne året")
    case .besideObserved:
      Phrase(
        "It stands beside observed, one step further out than the years, and only in series of "
          + "amounts or inhabitants; rates are never filled in",
        nb: "Den står ved siden av observed, ett trinn lenger ut enn årene, og bare i serier med "
          + "beløp eller innbyggere; rater fylles aldri ut",
        nn: "Han står ved sida av observed, eitt steg lenger ut enn åra, og berre i seriar med "
          + "beløp eller innbyggjarar; ratar blir aldri fylte ut")
    case .quantile:
      Phrase(
        "above 0 % and below 100 %, low below high", nb: "over 0 % og under 100 %, low under high",
        nn: "over 0 % og under 100 %, low under high")
    default: nil
    }
  }
}
