// SPDX-License-Identifier: GPL-3.0-or-later

import Funding
public import Simulation

/// The text of a new scenario file that loads as it is and tells what may be changed.
public enum Starter {
  /// A file that lays over `model`'s scenario, with every parameter of it as a comment: its path, its
  /// value, and what `meaning` says of it.
  ///
  /// - Parameter name: The id or file by which the scenario is known.
  public static func overlay(
    on model: Model, named name: String, meaning: (String) -> String?
  ) -> String {
    let scenario = model.scenario
    let parameters = model.parameters.filter { !$0.path.contains(".observed.") }
    let width =
      parameters.map { $0.path.count + $0.measure.words($0.central.value).count }.max() ?? 0
    let lines = parameters.map { parameter in
      let setting = "\(parameter.path): \(parameter.measure.plain(parameter.central.value))"
      let space = String(repeating: " ", count: max(1, width + 4 - setting.count))
      return "# \(setting)" + (meaning(parameter.path).map { "\(space)# \($0)" } ?? "")
    }
    return """
      # A scenario of your own on top of \(name). Take the # away before a line to change it;
      # `ksf check` tells what is wrong, `ksf project` what comes of it. Whole parts can be written too:
      # `ksf show \(name) --resolved` shows them all.
      format: 1
      extends: \(name)
      id: my-scenario
      title: {en: "My variant of \(scenario.id)"}
      # start: \(scenario.start)
      # end: \(scenario.end)

      \(lines.joined(separator: "\n"))

      """
  }

  /// A file that stands alone.
  public static let whole = """
    # A scenario that stands alone. Change what you need; `ksf check` tells what is wrong, `ksf project`
    # what comes of it. `ksf schema --markdown` has every key.
    format: 1
    id: my-scenario
    title: {en: My scenario}
    covers: [new state money for research in municipal health and care services]
    does_not_cover: [research money that was there before]

    start: 2025                # year 1 of the funding
    end: 2045                  # the last year shown
    price_year: 2025           # real columns are in kroner of this year

    # Growth of prices: observed (a data series of `ksf list series`), then assumed.
    deflator: {observed: municipal_deflator, growth: {value: 2.8 %, status: assumption}}

    # The municipalities' operating costs in health and care, and what grows them.
    municipal_costs:
      observed: municipal_health_care_costs
      growth:
        demographic: {value: 1.2 %, status: assumption}
        real: {value: 0.4 %, status: assumption}
        price: deflator

    # The path: phases, first to last, each under one rule (step, grow, reach, amounts or hold).
    funding:
      phases:
        - name: ramp_up
          step:
            first: 100 MNOK
            increment: 50 MNOK
            indexed: none      # none, deflator, {rate: 2 %} or {compensation: 100 %}: it decides a lot
          until: 2034
        - name: after
          hold: real           # keeps its value: share, nominal or real

    # What it is measured against.
    targets:
      one_percent: {share: 1 %, by: 2034}

    """
}

extension Measure {
  /// A value as a scenario file takes it, every digit kept and no grouping.
  func plain(_ value: Double) -> String {
    func shortest(_ number: Double) -> String {
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }
    switch unit {
    case .money: return "\(shortest(value)) MNOK"
    case .fraction:
      // Times a hundred with the last digits' noise taken off, if that reads back to the same.
      let percent = (value * 100 * 1e9).rounded() / 1e9
      return abs(percent / 100 - value) <= value.ulp ? "\(shortest(percent)) %" : "\(value)e2 %"
    case .none: return shortest(value)
    }
  }
}
