// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  static let funding = Object([
    Key(
      "phases", .list(.object(phase)), required: true,
      "The stretches of the path, first to last, each under one rule.",
      nb: "Fasene i opptrappingen, fra først til sist, hver med én regel.",
      nn: "Fasane i opptrappinga, frå først til sist, kvar med éin regel.")
  ])

  /// The rules a phase may have, one each.
  static let rules = ["step", "grow", "reach", "amounts", "hold"]

  private static let phase = Object(
    [
      Key(
        "name", .name, required: true, "Its name in key paths.", nb: "Navnet i nøkkelstier.",
        nn: "Namnet i nøkkelstiar."),
      Key(
        "after", .phasePlace,
        "Where phases are changed by name: the phase that it comes after, or start for the first.",
        nb: "Når faser endres ved navn: fasen den kommer etter, eller start for den første.",
        nn: "Når fasar blir endra ved namn: fasen han kjem etter, eller start for den første."),
      Key(
        "step", .object(step), "So much more every year.", nb: "En fast økning hvert år.",
        nn: "Ein fast auke kvart år."),
      Key(
        "grow", .object(grow), "The same rate every year.", nb: "Den samme raten hvert år.",
        nn: "Den same raten kvart år."),
      Key(
        "reach", .object(reach), "The way to a share of the costs in a given year, then kept.",
        nb: "Opptrapping til en andel av kostnadene i et gitt år; deretter holdes " + "andelen.",
        nn: "Opptrapping til ein del av kostnadene i eit gitt år; deretter blir " + "delen halden."),
      Key(
        "amounts", .years(.quantity(.amount)), "The amount of each year.",
        nb: "Beløpet for hvert år.", nn: "Beløpet for kvart år."),
      Key(
        "hold", .word(Hold.allCases.map(\.rawValue)), "What is kept from the year before.",
        nb: "Hva som holdes fra året før.", nn: "Kva som blir halde frå året før."),
      Key(
        "until", .either([.countedYear, .object(until)]),
        "When it ends; required but in the last phase.",
        nb: "Når den slutter; kreves i alle faser unntatt den siste.",
        nn: "Når han sluttar; blir kravd i alle fasar utanom den siste."),
    ], oneOf: rules, isRule: true)

  private static let first = Key(
    "first", .quantity(.amount), "The amount of the phase's first year; left out, it continues.",
    nb: "Beløpet i fasens første år. Er det utelatt, fortsetter fasen fra året før.",
    nn: "Beløpet i det første året av fasen. Er det utelate, held fasen fram frå " + "året før.")

  private static let rate = Key(
    "rate", .quantity(.rate), "A fixed rate a year.", nb: "En fast rate i året.",
    nn: "Ein fast rate i året.")

  static let step = Object(
    [
      first,
      Key(
        "increment", .either([.years(.quantity(.increase), .holding), .quantity(.increase)]),
        required: true,
        "The increase from year to year; by year, each holds until the next.",
        nb: "Økningen fra år til år; oppgis den for flere år, gjelder hver til den neste.",
        nn: "Auken frå år til år; blir han oppgjeven for fleire år, gjeld kvar til den neste."),
      Key(
        "indexed", .either([.word(["none", "deflator"]), .object(index)]), required: true,
        "How prices lift the path. No default: the decisive assumption of the whole question.",
        nb: "Hvordan opptrappingen følger prisveksten. Må oppgis: det er den "
          + "avgjørende forutsetningen.",
        nn: "Korleis opptrappinga følgjer prisveksten. Må oppgjevast: det er den "
          + "avgjerande føresetnaden."),
      Key(
        "prices", .countedYear, "The year whose kroner the amounts are in; only with the deflator.",
        nb: "Beløpene er i kroner fra dette året; bare med deflatoren.",
        nn: "Beløpa er i kroner frå dette året; berre med deflatoren."),
    ], isRule: true)

  private static let index = Object(
    [
      rate,
      Key(
        "compensation", .quantity(.compensation),
        "The part of the budget's price growth that last year's amount is lifted by.",
        nb: "Hvor stor del av prisveksten i statsbudsjettet fjorårets beløp " + "oppjusteres med.",
        nn: "Kor stor del av prisveksten i statsbudsjettet beløpet året før blir "
          + "oppjustert med."),
    ], oneOf: ["rate", "compensation"], isRule: true)

  private static let grow = Object(
    [
      first,
      Key(
        "rate", .quantity(.rate), required: true, "The growth a year.", nb: "Veksten i året.",
        nn: "Veksten i året."),
    ], isRule: true)

  private static let aim = Shape.either([.word(["specialist"]), .quantity(.share)])

  private static let reach = Object(
    [
      first,
      Key(
        "share", aim, required: true, "The share of the costs, or the specialist services' own.",
        nb: "Andelen av kostnadene, eller spesialisthelsetjenestens egen.",
        nn: "Delen av kostnadene, eller den til spesialisthelsetenesta."),
      Key(
        "by", .countedYear, required: true, "The year in which it is met.", nb: "Året den nås.",
        nn: "Året han blir nådd."),
      Key(
        "profile", .word(Profile.allCases.map(\.rawValue)), "The way there; linear by default.",
        nb: "Veien dit; lineær om ikke annet sies.",
        nn: "Vegen dit; lineær om ikkje anna blir sagt."),
    ], isRule: true)

  private static let until = Object(
    [
      Key(
        "share", aim, "The first year that would give this share gives exactly it.",
        nb: "Fasen slutter det første året andelen nås, og beløpet settes til "
          + "akkurat denne andelen.",
        nn: "Fasen sluttar det første året delen blir nådd, og beløpet blir sett til "
          + "akkurat denne delen."),
      Key(
        "year", .countedYear, "The last year of the phase.", nb: "Fasens siste år.",
        nn: "Det siste året i fasen."),
    ], isRule: true)

  /// How prices lift an overhead.
  static let plainIndex = Shape.either([
    .word(["none", "deflator"]), .object(Object([rate], oneOf: ["rate"], isRule: true)),
  ])
}
