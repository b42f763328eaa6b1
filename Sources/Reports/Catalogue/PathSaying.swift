// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What is said of the path, its prices and who pays.
enum PathSaying {
  static func largest(year: Int, number: Int, share: String) -> Message {
    Message(
      "The funding frame is the largest share of the costs in \(year) (year \(number)): \(share).",
      nb: "Rammen utgjør den største andelen av kostnadene i \(year) (år \(number)): \(share).",
      nn: "Ramma utgjer den største delen av kostnadene i \(year) (år \(number)): \(share).")
  }
  static func largestFrom(share: String, year: Int, number: Int) -> Message {
    Message(
      "The funding frame reaches \(share) of the costs in \(year) (year \(number)) and stays "
        + "there.",
      nb: "Rammen når \(share) av kostnadene i \(year) (år \(number)) og blir værende der.",
      nn: "Ramma når \(share) av kostnadene i \(year) (år \(number)) og blir verande der.")
  }
  static func largestAtEnd(year: Int, share: String) -> Message {
    Message(
      "The funding frame is still rising as a share of the costs in \(year): \(share).",
      nb: "Rammen stiger fortsatt som andel av kostnadene i \(year): \(share).",
      nn: "Ramma stig framleis som del av kostnadene i \(year): \(share).")
  }
  static func growth(rate: String, phase: String) -> Message {
    Message(
      "The frame grows by \(rate) a year in nominal kroner (\(phase)).",
      nb: "Rammen vokser med \(rate) i året i løpende priser (\(phase)).",
      nn: "Ramma veks med \(rate) i året i løpande prisar (\(phase)).")
  }
  static func holdsShare(years: String, phase: String) -> Message {
    Message(
      "In \(years) the frame keeps its share of the operating costs (\(phase)).",
      nb: "I \(years) utgjør rammen en fast andel av driftskostnadene (\(phase)).",
      nn: "I \(years) utgjer ramma ein fast del av driftskostnadene (\(phase)).")
  }
  static func holdsNominal(years: String, phase: String) -> Message {
    Message(
      "In \(years) the frame stays the same in nominal kroner (\(phase)).",
      nb: "I \(years) er rammen uendret i løpende priser (\(phase)).",
      nn: "I \(years) er ramma uendra i løpande prisar (\(phase)).")
  }
  static func holdsReal(years: String, phase: String) -> Message {
    Message(
      "In \(years) the frame follows the deflator, and nothing is added (\(phase)).",
      nb: "I \(years) følger rammen deflatoren, uten annen økning (\(phase)).",
      nn: "I \(years) følgjer ramma deflatoren, utan annan auke (\(phase)).")
  }
  static func incrementFrom(amount: String, year: Int) -> Message {
    Message("\(amount) from \(year)", nb: "\(amount) fra \(year)", nn: "\(amount) frå \(year)")
  }
  static func notIndexed(increment: String, phase: String) -> Message {
    Message(
      "The yearly increase of \(increment) (\(phase)) is in nominal kroner: rising prices do not "
        + "lift it (indexed: none).",
      nb: "Den årlige økningen på \(increment) (\(phase)) er i løpende priser: den følger ikke "
        + "prisveksten (indexed: none).",
      nn: "Den årlege auken på \(increment) (\(phase)) er i løpande prisar: han følgjer ikkje "
        + "prisveksten (indexed: none).")
  }
  static func indexedFrom(increment: String, phase: String, year: Int) -> Message {
    Message(
      "The yearly increase of \(increment) (\(phase)) is in \(year) kroner; increase and level "
        + "follow the deflator (indexed: deflator).",
      nb: "Den årlige økningen på \(increment) (\(phase)) er i \(year)-kroner; økning og nivå "
        + "følger deflatoren (indexed: deflator).",
      nn: "Den årlege auken på \(increment) (\(phase)) er i \(year)-kroner; auke og nivå følgjer "
        + "deflatoren (indexed: deflator).")
  }
  static func indexedFromStart(increment: String, phase: String) -> Message {
    Message(
      "The yearly increase of \(increment) (\(phase)) is in kroner of the year it starts from; "
        + "increase and level follow the deflator (indexed: deflator).",
      nb: "Den årlige økningen på \(increment) (\(phase)) er i kroner fra året den regnes fra; "
        + "økning og nivå følger deflatoren (indexed: deflator).",
      nn: "Den årlege auken på \(increment) (\(phase)) er i kroner frå året han blir rekna frå; "
        + "auke og nivå følgjer deflatoren (indexed: deflator).")
  }
  static func indexedByRate(increment: String, phase: String, rate: String) -> Message {
    Message(
      "The yearly increase of \(increment) (\(phase)) and the level are lifted by \(rate) a year "
        + "(indexed: rate).",
      nb: "Både den årlige økningen på \(increment) (\(phase)) og nivået øker med \(rate) i året "
        + "(indexed: rate).",
      nn: "Både den årlege auken på \(increment) (\(phase)) og nivået aukar med \(rate) i året "
        + "(indexed: rate).")
  }
  static func compensated(increment: String, phase: String, rate: String) -> Message {
    Message(
      "The yearly increase of \(increment) (\(phase)) comes on top of last year's amount, which is "
        + "lifted by \(rate) of the price growth that the state budget compensates (indexed: "
        + "compensation).",
      nb:
        "Den årlige økningen på \(increment) (\(phase)) kommer i tillegg til fjorårets beløp, som "
        + "oppjusteres med \(rate) av prisveksten som blir kompensert i statsbudsjettet (indexed: "
        + "compensation).",
      nn: "Den årlege auken på \(increment) (\(phase)) kjem i tillegg til beløpet året før, som "
        + "blir oppjustert med \(rate) av prisveksten som blir kompensert i statsbudsjettet "
        + "(indexed: compensation).")
  }
  static func overheadsOneYear(amount: String, year: Int, share: String) -> Message {
    Message(
      "Overheads within the frame take \(amount) of it in \(year) (\(share)).",
      nb: "Utgifter til struktur innenfor rammen er \(amount) i \(year) (\(share) av rammen).",
      nn: "Utgifter til struktur innanfor ramma er \(amount) i \(year) (\(share) av ramma).")
  }
  static func overheadsFrom(year: Int, amount: String, share: String, last: String, end: Int)
    -> Message
  {
    Message(
      "Overheads within the frame run from \(year): they take \(amount) of it in \(year) "
        + "(\(share)) and \(last) of it in \(end).",
      nb: "Utgifter til struktur innenfor rammen løper fra \(year): de er \(amount) i \(year) "
        + "(\(share) av rammen) og \(last) av rammen i \(end).",
      nn: "Utgifter til struktur innanfor ramma går frå \(year): dei er \(amount) i \(year) "
        + "(\(share) av ramma) og \(last) av ramma i \(end).")
  }
  static func overheadsLimited(year: Int, end: Int, amount: String, share: String, last: String)
    -> Message
  {
    Message(
      "Overheads within the frame run from \(year) to \(end) only: they take \(amount) of it in "
        + "\(year) (\(share)) and \(last) of it in \(end).",
      nb:
        "Utgifter til struktur innenfor rammen løper bare fra \(year) til \(end): de er \(amount) "
        + "i \(year) (\(share) av rammen) og \(last) av rammen i \(end).",
      nn: "Utgifter til struktur innanfor ramma går berre frå \(year) til \(end): dei er \(amount) "
        + "i \(year) (\(share) av ramma) og \(last) av ramma i \(end).")
  }
  static func overheadsInYears(
    years: String, amount: String, year: Int, share: String, last: String, end: Int
  ) -> Message {
    Message(
      "Overheads within the frame run in \(years) only: they take \(amount) of it in \(year) "
        + "(\(share)) and \(last) of it in \(end).",
      nb: "Utgifter til struktur innenfor rammen løper bare i \(years): de er \(amount) i \(year) "
        + "(\(share) av rammen) og \(last) av rammen i \(end).",
      nn: "Utgifter til struktur innanfor ramma går berre i \(years): dei er \(amount) i \(year) "
        + "(\(share) av ramma) og \(last) av ramma i \(end).")
  }
  static func overheadsAgain(
    years: String, again: Int, amount: String, year: Int, share: String, last: String, end: Int
  ) -> Message {
    Message(
      "Overheads within the frame run in \(years) and again from \(again): they take \(amount) of it "
        + "in \(year) (\(share)) and \(last) of it in \(end).",
      nb: "Utgifter til struktur innenfor rammen løper i \(years) og igjen fra \(again): de er "
        + "\(amount) i \(year) (\(share) av rammen) og \(last) av rammen i \(end).",
      nn:
        "Utgifter til struktur innanfor ramma går i \(years) og att frå \(again): dei er \(amount) "
        + "i \(year) (\(share) av ramma) og \(last) av ramma i \(end).")
  }
  static func overheads(amount: String, year: Int, share: String, last: String, end: Int) -> Message
  {
    Message(
      "Overheads within the frame take \(amount) of it in \(year) (\(share)) and \(last) of it in "
        + "\(end).",
      nb: "Utgifter til struktur innenfor rammen er \(amount) i \(year) (\(share) av rammen) og "
        + "\(last) av rammen i \(end).",
      nn: "Utgifter til struktur innanfor ramma er \(amount) i \(year) (\(share) av ramma) og "
        + "\(last) av ramma i \(end).")
  }
  static func municipal(year: Int, amount: String, total: String, end: Int) -> Message {
    Message(
      "From \(year) the municipalities carry a share of the whole ask: \(amount) that year, and "
        + "\(total) to \(end), nominal.",
      nb: "Fra \(year) bærer kommunene en del av det samlede behovet: \(amount) det året og "
        + "\(total) til sammen til og med \(end), i løpende priser.",
      nn: "Frå \(year) ber kommunane ein del av det samla behovet: \(amount) det året og \(total) "
        + "til saman til og med \(end), i løpande prisar.")
  }
  static func municipalEach(year: Int, amount: String, each: String, total: String, end: Int)
    -> Message
  {
    Message(
      "From \(year) the municipalities carry a share of the whole ask: \(amount) that year, "
        + "\(each) per inhabitant, and \(total) to \(end), nominal.",
      nb: "Fra \(year) bærer kommunene en del av det samlede behovet: \(amount) det året (\(each) "
        + "per innbygger) og \(total) til sammen til og med \(end), i løpende priser.",
      nn: "Frå \(year) ber kommunane ein del av det samla behovet: \(amount) det året (\(each) per "
        + "innbyggjar) og \(total) til saman til og med \(end), i løpande prisar.")
  }
  static func municipalInYears(years: String, amount: String, year: Int, total: String) -> Message {
    Message(
      "In \(years) the municipalities carry a share of the whole ask: \(amount) in \(year), and "
        + "\(total) in all, nominal.",
      nb: "I \(years) bærer kommunene en del av det samlede behovet: \(amount) i \(year) og "
        + "\(total) til sammen, i løpende priser.",
      nn: "I \(years) ber kommunane ein del av det samla behovet: \(amount) i \(year) og \(total) "
        + "til saman, i løpande prisar.")
  }
  static func municipalEachInYears(
    years: String, amount: String, year: Int, each: String, total: String
  ) -> Message {
    Message(
      "In \(years) the municipalities carry a share of the whole ask: \(amount) in \(year), "
        + "\(each) per inhabitant, and \(total) in all, nominal.",
      nb: "I \(years) bærer kommunene en del av det samlede behovet: \(amount) i \(year) (\(each) "
        + "per innbygger) og \(total) til sammen, i løpende priser.",
      nn: "I \(years) ber kommunane ein del av det samla behovet: \(amount) i \(year) (\(each) per "
        + "innbyggjar) og \(total) til saman, i løpande prisar.")
  }
  static func municipalEnds(year: Int) -> Message {
    Message(
      " From \(year) they carry nothing.",
      nb: " Fra \(year) bærer de ingenting.",
      nn: " Frå \(year) ber dei ingenting.")
  }
  static func netNew(year: Int, amount: String, change: String, since: Int, added: String)
    -> Message
  {
    Message(
      "In \(year) the frame is \(amount), and existing research has changed by \(change) since "
        + "\(since), counted at the prices of \(year): \(added) is really added.",
      nb:
        "I \(year) er rammen \(amount), og eksisterende finansiering har endret seg med \(change) "
        + "siden \(since), regnet i \(year)-priser. Netto er \(added) nye midler.",
      nn: "I \(year) er ramma \(amount), og eksisterande finansiering har endra seg med \(change) "
        + "sidan \(since), rekna i \(year)-prisar. Netto er \(added) nye midlar.")
  }
}
