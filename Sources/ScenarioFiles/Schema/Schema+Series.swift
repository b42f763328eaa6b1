// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  private static let observedStatuses = Status.allCases

  /// A series by its name, with years of one's own or without, or values by year.
  private static func observed(_ measure: Measure) -> Shape {
    let quantity = Shape.quantity(measure, statuses: observedStatuses)
    return .either([.seriesAndYears(quantity), .years(quantity), .text])
  }

  static let prices = Object([
    Key(
      "observed",
      observed(.rate),
      "Growth by year: a data series by id, a CSV beside the scenario, or values by year; with series, "
        + "years of one's own are added to one of the first two.",
      nb: "Vekst år for år: id-en til en dataserie, en CSV-fil ved siden av "
        + "scenarioet, eller verdiene selv; med series legges egne år til en av de to første.",
      nn: "Vekst år for år: id til ein dataserie, ei CSV-fil ved sida av "
        + "scenarioet, eller verdiane sjølve; med series blir eigne år lagde til ein av dei to første."
    ),
    Key(
      "growth", .rates, "Growth after the last observed year.",
      nb: "Vekst etter det siste observerte året.", nn: "Vekst etter det siste observerte året."),
  ])

  static let factors = Object([
    Key(
      "demographic", .rates, "Growth of the volume that the population needs.",
      nb: "Vekst i tjenestebehovet som følger av befolkningsutviklingen.",
      nn: "Vekst i tenestebehovet som følgjer av befolkningsutviklinga."),
    Key(
      "real", .rates, "Growth per unit of volume: standard, productivity, real wages.",
      nb: "Vekst per enhet volum: standard, produktivitet, reallønn.",
      nn: "Vekst per eining volum: standard, produktivitet, reallønn."),
    Key(
      "price", .either([.word(["deflator"])] + Shape.rateShapes),
      "Growth of prices: the scenario's deflator, or rates of its own.",
      nb: "Prisvekst: scenarioets deflator, eller egne rater.",
      nn: "Prisvekst: deflatoren til scenarioet, eller eigne ratar."),
  ])

  static func series(_ measure: Measure) -> Object {
    Object([
      Key(
        "observed",
        observed(measure), required: true,
        "Values by year: a data series by id, a CSV beside the scenario, or written out; with series, "
          + "years of one's own are added to one of the first two.",
        nb: "Verdier år for år: id-en til en dataserie, en CSV-fil ved siden av "
          + "scenarioet, eller verdiene selv; med series legges egne år til en av de to første.",
        nn: "Verdiar år for år: id til ein dataserie, ei CSV-fil ved sida av "
          + "scenarioet, eller verdiane sjølve; med series blir eigne år lagde til ein av dei to "
          + "første."),
      Key(
        "gaps", .word(["geometric"]),
        "How years between observed ones are filled; left out, needing such a year is an error.",
        nb: "Hvordan år uten observasjon fylles. Er nøkkelen utelatt, gir det feil "
          + "når et slikt år trengs.",
        nn: "Korleis år utan observasjon blir fylte. Er nøkkelen utelaten, gjev det "
          + "feil når eit slikt år trengst."),
      Key(
        "growth", .either(Shape.rateShapes + [.object(factors)]),
        "What carries the series on after the last observed year: one rate, of amounts in nominal "
          + "kroner, or parts that multiply; a part that is left out adds nothing.",
        nb: "Hva som fører serien videre etter det siste observerte året: én rate, for beløp i "
          + "løpende priser, eller deler som ganges sammen; en del som er utelatt, legger "
          + "ingenting til.",
        nn: "Kva som fører serien vidare etter det siste observerte året: éin rate, for beløp i "
          + "løpande prisar, eller delar som blir gonga saman; ein del som er utelaten, legg "
          + "ingenting til."),
    ])
  }

  static let specialist = Object(
    [
      Key(
        "definition", .text, required: true, "What the costs include, in words.",
        nb: "Hva kostnadene omfatter, i ord.", nn: "Kva kostnadene omfattar, i ord."),
      Key(
        "costs", .object(series(.cost)), required: true, "Their operating costs.",
        nb: "Driftskostnadene i spesialisthelsetjenesten.",
        nn: "Driftskostnadene i spesialisthelsetenesta."),
      Key(
        "research_share", .either(Shape.levels(statuses: observedStatuses)),
        "Their R&D as a share of the costs, a level.",
        nb: "FoU som andel av kostnadene, et nivå.", nn: "FoU som del av kostnadene, eit nivå."),
      Key(
        "research", .object(series(.amount)), "Their R&D as amounts.",
        nb: "FoU-utgiftene som beløp.", nn: "FoU-utgiftene som beløp."),
    ], oneOf: ["research_share", "research"])

  static let financing = Object([
    Key(
      "state_share", .either(Shape.levels()), required: true,
      "The state's part of the ask, a level.",
      nb: "Statens andel av det samlede behovet, oppgitt som nivå.",
      nn: "Delen staten har av det samla behovet, oppgjeven som nivå.")
  ])
}
