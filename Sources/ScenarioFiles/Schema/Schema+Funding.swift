// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Schema {
  static let funding = Object([
    Key(
      "phases", .list(.object(phase)), required: true,
      "The stretches of the path, first to last, each under one rule.")
  ])

  /// The rules a phase may have, one each.
  static let rules = ["step", "grow", "reach", "amounts", "hold"]

  private static let phase = Object(
    [
      Key("name", .name, required: true, "Its name in key paths."),
      Key("step", .object(step), "So much more every year."),
      Key("grow", .object(grow), "The same rate every year."),
      Key("reach", .object(reach), "The way to a share of the costs in a given year, then kept."),
      Key("amounts", .years(.quantity(.amount)), "The amount of each year."),
      Key("hold", .word(Hold.allCases.map(\.rawValue)), "What is kept from the year before."),
      Key(
        "until", .either([.year, .object(until)]), "When it ends; required but in the last phase."),
    ], oneOf: rules, isRule: true)

  private static let first = Key(
    "first", .quantity(.amount), "The amount of the phase's first year; left out, it continues.")

  static let step = Object(
    [
      first,
      Key("increment", .quantity(.increase), required: true, "The increase from year to year."),
      Key(
        "indexed",
        .either([
          .word(["none", "deflator"]),
          .object(
            Object(
              [
                Key("rate", .quantity(.rate), "A fixed rate a year."),
                Key(
                  "compensation", .quantity(.compensation),
                  "The part of the budget's price growth that last year's amount is lifted by."),
              ], oneOf: ["rate", "compensation"], isRule: true)),
        ]), required: true,
        "How prices lift the path. No default: the decisive assumption of the whole question."),
      Key("prices", .year, "The year whose kroner the amounts are in; only with the deflator."),
    ], isRule: true)

  private static let grow = Object(
    [first, Key("rate", .quantity(.rate), required: true, "The growth a year.")], isRule: true)

  private static let aim = Shape.either([.word(["specialist"]), .quantity(.share)])

  private static let reach = Object(
    [
      first,
      Key("share", aim, required: true, "The share of the costs, or the specialist services' own."),
      Key("by", .year, required: true, "The year in which it is met."),
      Key("profile", .word(Profile.allCases.map(\.rawValue)), "The way there; linear by default."),
    ], isRule: true)

  private static let until = Object(
    [
      Key("share", aim, "The first year that would give this share gives exactly it."),
      Key("year", .year, "The last year of the phase."),
    ], isRule: true)

  static let target = Object([
    Key(
      "share",
      .either([.word(["specialist"]), .years(.quantity(.share)), .quantity(.share)]),
      required: true, "The share of the costs, a level, or the specialist services' own."),
    Key("by", .year, "The year in which it is to be met."),
    Key(
      "counting", .word(Target.Counting.allCases.map(\.rawValue)),
      "New money only (the default), or what exists as well."),
    Key(
      "measure", .word(Target.Basis.allCases.map(\.rawValue)),
      "The funding frame (the default), or what is paid in the year."),
  ])

  static let overhead = Object(
    [
      Key("amount", .quantity(.amount), "What each body costs a year."),
      Key("bodies", .quantity(.count), "How many bodies there are; 1 by default."),
      Key(
        "indexed",
        .either([
          .word(["none", "deflator"]),
          .object(
            Object(
              [Key("rate", .quantity(.rate), "A fixed rate a year.")], oneOf: ["rate"], isRule: true
            )),
        ]), "How prices lift the amount; required with one."),
      Key("prices", .year, "The year whose kroner the amount is in; required with the deflator."),
      Key("share", .quantity(.share), "A share of the funding frame."),
      Key(
        "funded", .word(Overhead.Funded.allCases.map(\.rawValue)), required: true,
        "Out of the frame, or beside it."),
    ], oneOf: ["amount", "share"])

  static let calls = Object([
    Key(
      "payout",
      .either([
        .list(.quantity(.share)),
        .object(
          Object(
            [
              Key("value", .list(.quantity(.share)), required: true, "The parts.")
            ] + Checker.citationKeys(Status.ofAssumptions), isRule: true)),
      ]),
      "The parts of a year's awards paid in that year, the next, and so on."),
    Key(
      "instruments",
      .named(
        .object(
          Object([
            Key("share", .quantity(.share), required: true, "Its part of the call volume."),
            Key("grant", .quantity(.cost), required: true, "One project, in kroner of the start."),
          ]))), "Kinds of projects that share the call volume."),
  ])
}
