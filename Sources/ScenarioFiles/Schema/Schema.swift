// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The keys of a scenario file: the one description of what may stand where.
enum Schema {
  static let scenario = Object([
    Key("format", .whole(1...1), required: true, "The version of the file format: 1."),
    Key("id", .name, required: true, "The scenario's short name."),
    Key("title", .languages, required: true, "The heading of its tables, by language."),
    Key(
      "description", .either([.languages, .text]), "What it is a reading of, in a few sentences."),
    Key("covers", .list(.text), "What the figures include."),
    Key("does_not_cover", .list(.text), "What a reader might expect and will not find."),
    Key("extends", .text, "The parent, by library id or file: this file overlays it."),
    Key("start", .year, required: true, "Year 1 of the funding."),
    Key("end", .year, required: true, "The last year shown."),
    Key("price_year", .year, required: true, "Real columns are in kroner of this year."),
    Key("discount_rate", .timeline(.rate), "The real rate that present values are discounted by."),
    Key(
      "deflator", .object(prices), required: true,
      "Yearly growth of prices: observed, then assumed."),
    Key(
      "budget_deflator", .object(prices),
      "The price growth that the state budget compensates; left out: the deflator's."),
    Key(
      "municipal_costs", .object(series(.cost)), required: true,
      "The municipalities' operating costs in health and care."),
    Key("specialist", .object(specialist), "The specialist health services, to compare with."),
    Key("population", .object(series(.persons)), "Inhabitants, for amounts per inhabitant."),
    Key(
      "existing_research", .named(.object(series(.amount))),
      "Streams of research money that are there already."),
    Key("funding", .object(funding), required: true, "The funding path."),
    Key("targets", .named(.object(target)), "Shares of the costs to measure the path against."),
    Key("overheads", .named(.object(overhead)), "Lines for structure and administration."),
    Key("calls", .object(calls), "What becomes of the money for calls."),
    Key("financing", .object(financing), "Who pays."),
    Key("uncertainty", .laws, "How parameters vary, by key path; used by sweeps."),
    Key("shared", .sharedLaws, "Draws that several parameters take."),
    Key(
      "correlations", .list(.tuple([.text, .text, .bare(-1...1)])),
      "Rank correlations between inputs: [path, path, rho]."),
    Key("sources", .cited(.object(source)), "Publications that numbers come from."),
  ])

  private static let observedStatuses = Status.allCases

  private static let prices = Object([
    Key(
      "observed",
      .either([.years(.quantity(.rate, statuses: observedStatuses)), .text]),
      "Growth by year: a data series by id, a CSV beside the scenario, or values by year."),
    Key("growth", .timeline(.rate), "Growth after the last observed year."),
  ])

  private static let factors = Object([
    Key("demographic", .timeline(.rate), "Growth of the volume that the population needs."),
    Key("real", .timeline(.rate), "Growth per unit of volume: standard, productivity, real wages."),
    Key(
      "price", .either([.word(["deflator"]), .years(.quantity(.rate)), .quantity(.rate)]),
      "Growth of prices: the scenario's deflator, or rates of its own."),
  ])

  static func series(_ measure: Measure) -> Object {
    Object([
      Key(
        "observed",
        .either([.years(.quantity(measure, statuses: observedStatuses)), .text]), required: true,
        "Values by year: a data series by id, a CSV beside the scenario, or written out."),
      Key(
        "gaps", .word(["geometric"]),
        "How years between observed ones are filled; left out, needing such a year is an error."),
      Key(
        "growth", .either([.years(.quantity(.rate)), .quantity(.rate), .object(factors)]),
        "What carries the series on after the last observed year."),
    ])
  }

  private static let specialist = Object(
    [
      Key("definition", .text, required: true, "What the costs include, in words."),
      Key("costs", .object(series(.cost)), required: true, "Their operating costs."),
      Key(
        "research_share", .timeline(.share, statuses: observedStatuses),
        "Their R&D as a share of the costs, a level."),
      Key("research", .object(series(.amount)), "Their R&D as amounts."),
    ], oneOf: ["research_share", "research"])

  private static let financing = Object([
    Key("state_share", .timeline(.share), required: true, "The state's part of the ask, a level.")
  ])

  private static let source = Object([
    Key("title", .text, required: true, "The publication's title."),
    Key("publisher", .text, "Who published it."),
    Key("date", .text, "When, as written there."),
    Key("url", .text, "Where to find it."),
    Key("confidence", .word(["high", "medium", "low"]), "How far the figure can be trusted."),
    Key("licence", .text, "The terms of reuse."),
  ])
}
