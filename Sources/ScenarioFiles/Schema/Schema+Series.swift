// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  private static let observedStatuses = Status.allCases

  static let prices = Object([
    Key(
      "observed",
      .either([.years(.quantity(.rate, statuses: observedStatuses)), .text]),
      "Growth by year: a data series by id, a CSV beside the scenario, or values by year.",
      nb:
        "Vekst etter år: en dataserie ved id, en CSV ved siden av scenarioet, eller verdier etter år.",
      nn:
        "Vekst etter år: ein dataserie med id, ein CSV ved sida av scenarioet, eller verdiar etter år."
    ),
    Key(
      "growth", .timeline(.rate), "Growth after the last observed year.",
      nb: "Vekst etter det siste observerte året.", nn: "Vekst etter det siste observerte året."),
  ])

  private static let factors = Object([
    Key(
      "demographic", .timeline(.rate), "Growth of the volume that the population needs.",
      nb: "Vekst i volumet som befolkningen trenger.", nn: "Vekst i volumet som folket treng."),
    Key(
      "real", .timeline(.rate), "Growth per unit of volume: standard, productivity, real wages.",
      nb: "Vekst per enhet volum: standard, produktivitet, reallønn.",
      nn: "Vekst per eining volum: standard, produktivitet, reallønn."),
    Key(
      "price", .either([.word(["deflator"]), .years(.quantity(.rate)), .quantity(.rate)]),
      "Growth of prices: the scenario's deflator, or rates of its own.",
      nb: "Prisvekst: scenarioets deflator, eller egne rater.",
      nn: "Prisvekst: deflatoren til scenarioet, eller eigne ratar."),
  ])

  static func series(_ measure: Measure) -> Object {
    Object([
      Key(
        "observed",
        .either([.years(.quantity(measure, statuses: observedStatuses)), .text]), required: true,
        "Values by year: a data series by id, a CSV beside the scenario, or written out.",
        nb:
          "Verdier etter år: en dataserie ved id, en CSV ved siden av scenarioet, eller skrevet ut.",
        nn:
          "Verdiar etter år: ein dataserie med id, ein CSV ved sida av scenarioet, eller skrivne ut."
      ),
      Key(
        "gaps", .word(["geometric"]),
        "How years between observed ones are filled; left out, needing such a year is an error.",
        nb: "Hvordan år mellom observerte fylles; utelatt er det en feil å trenge et slikt år.",
        nn:
          "Korleis år mellom observerte blir fylte; utelate er det ein feil å trenge eit slikt år."),
      Key(
        "growth", .either([.years(.quantity(.rate)), .quantity(.rate), .object(factors)]),
        "What carries the series on after the last observed year.",
        nb: "Hva som fører serien videre etter det siste observerte året.",
        nn: "Kva som fører serien vidare etter det siste observerte året."),
    ])
  }

  static let specialist = Object(
    [
      Key(
        "definition", .text, required: true, "What the costs include, in words.",
        nb: "Hva kostnadene omfatter, i ord.", nn: "Kva kostnadene omfattar, i ord."),
      Key(
        "costs", .object(series(.cost)), required: true, "Their operating costs.",
        nb: "Driftskostnadene deres.", nn: "Driftskostnadene deira."),
      Key(
        "research_share", .timeline(.share, statuses: observedStatuses),
        "Their R&D as a share of the costs, a level.",
        nb: "FoU som andel av kostnadene, et nivå.", nn: "FoU som del av kostnadene, eit nivå."),
      Key(
        "research", .object(series(.amount)), "Their R&D as amounts.", nb: "FoU som beløp.",
        nn: "FoU som beløp."),
    ], oneOf: ["research_share", "research"])

  static let financing = Object([
    Key(
      "state_share", .timeline(.share), required: true, "The state's part of the ask, a level.",
      nb: "Statens del av det samlede behovet, et nivå.",
      nn: "Statens del av det samla behovet, eit nivå.")
  ])
}
