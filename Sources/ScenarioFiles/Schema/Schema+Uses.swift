// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  /// The key that stands among levels by year.
  static let between = Key(
    "between", .word(LevelPath.Between.allCases.map(\.rawValue)),
    "What lies between the years given: hold keeps each value until the next, linear moves evenly "
      + "to it. Required with more than one year.",
    nb: "Hva som gjelder mellom årene som er oppgitt: hold beholder hver verdi til den neste, "
      + "linear går jevnt mot den. Kreves når det er oppgitt mer enn ett år.",
    nn: "Kva som gjeld mellom åra som er oppgjevne: hold held på kvar verdi til den neste, "
      + "linear går jamt mot han. Blir kravd når det er oppgjeve meir enn eitt år.")

  static let target = Object([
    Key(
      "share",
      .either([.word(["specialist"])] + Shape.levels()),
      required: true, "The share of the costs, a level, or the specialist services' own.",
      nb: "Andelen av kostnadene, et nivå, eller spesialisthelsetjenestens egen.",
      nn: "Delen av kostnadene, eit nivå, eller den til spesialisthelsetenesta."),
    Key(
      "by", .countedYear, "The year in which it is to be met.", nb: "Året det skal være nådd.",
      nn: "Året det skal vere nådd."),
    Key(
      "counting", .word(Target.Counting.allCases.map(\.rawValue)),
      "New money only (the default), or what exists as well.",
      nb: "Bare nye midler (standard), eller også det som finnes fra før.",
      nn: "Berre nye midlar (standard), eller òg det som finst frå før."),
    Key(
      "measure", .word(Target.Basis.allCases.map(\.rawValue)),
      "The funding frame (the default), or what is paid in the year.",
      nb: "Rammen (standard), eller det som betales i året.",
      nn: "Ramma (standard), eller det som blir betalt i året."),
  ])

  static let overhead = Object(
    [
      Key(
        "amount", .quantity(.amount), "What each body costs a year.",
        nb: "Hva hvert organ koster i året.", nn: "Kva kvart organ kostar i året."),
      Key(
        "bodies", .quantity(.count), "How many bodies there are; 1 by default.",
        nb: "Hvor mange organer det er; 1 om ikke annet er oppgitt.",
        nn: "Kor mange organ det er; 1 om ikkje anna er oppgjeve."),
      Key(
        "indexed", plainIndex, "How prices lift the amount; required with one.",
        nb: "Hvordan priser løfter beløpet; kreves sammen med et beløp.",
        nn: "Korleis prisar løftar beløpet; blir kravd saman med eit beløp."),
      Key(
        "prices", .countedYear,
        "The year whose kroner the amount is in; required with the deflator.",
        nb: "Beløpet er i kroner fra dette året; kreves med deflatoren.",
        nn: "Beløpet er i kroner frå dette året; blir kravd med deflatoren."),
      Key(
        "share", .quantity(.share), "A share of the funding frame.", nb: "En andel av rammen.",
        nn: "Ein del av ramma."),
      Key(
        "funded", .word(Overhead.Funded.allCases.map(\.rawValue)), required: true,
        "Out of the frame, or beside it.", nb: "Innenfor rammen, eller i tillegg til den.",
        nn: "Innanfor ramma, eller i tillegg til ho."),
      Key(
        "from", .countedYear, "The first year in which it costs anything; left out, the start.",
        nb: "Det første året den koster noe. Er det utelatt, gjelder den fra starten.",
        nn: "Det første året ho kostar noko. Er det utelate, gjeld ho frå starten."),
      Key(
        "until", .countedYear, "The last year in which it costs anything; left out, it goes on.",
        nb: "Det siste året den koster noe. Er det utelatt, fortsetter den.",
        nn: "Det siste året ho kostar noko. Er det utelate, held ho fram."),
    ], oneOf: ["amount", "share"], companions: ["bodies", "indexed", "prices"])

  static let calls = Object([
    Key(
      "payout", .either([.list(.quantity(.share)), .object(citedList)]),
      "The parts of a year's awards paid in that year, the next, and so on.",
      nb: "Hvor stor del av årets tildelinger som utbetales samme år, året etter, "
        + "og så videre.",
      nn: "Kor stor del av tildelingane i året som blir utbetalt same året, året "
        + "etter, og så vidare."),
    Key(
      "instruments",
      .named(
        .object(
          Object([
            Key(
              "share", .quantity(.share), required: true, "Its part of the call volume.",
              nb: "Prosjekttypens andel av midlene til utlysninger.",
              nn: "Delen prosjekttypen har av midlane til utlysingar."),
            Key(
              "grant", .quantity(.cost), required: true, "One project, in kroner of the start.",
              nb: "Beløpet per prosjekt, i kroner fra startåret.",
              nn: "Beløpet per prosjekt, i kroner frå startåret."),
          ]))), "Kinds of projects that share the call volume.",
      nb: "Prosjekttyper som deler utlysningsvolumet.",
      nn: "Prosjekttypar som deler utlysingsvolumet."),
  ])

  private static let citedList = Object(
    [
      Key(
        "value", .list(.quantity(.share)), required: true, "The parts.", nb: "Delene.",
        nn: "Delane.")
    ] + citation(Status.ofAssumptions), isRule: true)

  /// A number written out with what it comes from.
  static func written(_ measure: Measure, _ statuses: [Status]) -> Object {
    Object(
      [
        Key(
          "value", .quantity(measure), required: true, "The number with its unit.",
          nb: "Tallet med enhet.", nn: "Talet med eining.")
      ] + citation(statuses))
  }

  /// The keys that say where a value comes from.
  static func citation(_ statuses: [Status]) -> [Key] {
    [
      Key(
        "source", .text, "The id of the publication that it comes from.",
        nb: "Id til publikasjonen verdien kommer fra.", nn: "Id til publikasjonen verdien kjem frå."
      ),
      Key(
        "status", .word(statuses.map(\.rawValue)), "How sure it is.", nb: "Hvor sikker verdien er.",
        nn: "Kor sikker verdien er."),
      Key(
        "note", .text, "What a reader should know.", nb: "Hva en leser bør vite.",
        nn: "Kva ein lesar bør vite."),
    ]
  }
}
