// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
import Sensitivity
import Simulation
package import Studies

/// What a study found, in words and as tables.
package struct SweepReport: Sendable {
  let sweep: Sweep
  let answer: SweepAnswer
  let language: Language

  package init(_ answer: SweepAnswer, of sweep: Sweep, in language: Language) {
    (self.answer, self.sweep, self.language) = (answer, sweep, language)
  }

  /// For people: sentences and the tables that fit on a page.
  package var people: QuestionReport {
    QuestionReport(language, sentences, tables: tables(isData: false))
  }

  /// For programs: every number.
  package var data: QuestionReport {
    QuestionReport(language, sentences, tables: tables(isData: true))
  }

  /// For programs: one table with a row for each number.
  package var long: QuestionReport {
    let units = StudyUnits(self)
    let table = data.long { table, statistic, output, input in
      switch (table, statistic) {
      case ("inputs", _): units.unit(ofInput: input)
      case ("account", _): ""
      case ("morris", _): units.unit(ofOutput: output)
      case ("grid", _): units.unit(ofColumn: statistic) ?? ""
      case ("tornado", "low"), ("tornado", "high"): units.unit(ofInput: input)
      case ("tornado", "elasticity"): ""
      case ("tornado", _): units.unit(ofOutput: output)
      default: units.unit(of: statistic, in: table)
      }
    }
    return QuestionReport(language, sentences, tables: [table])
  }

  private func tables(isData: Bool) -> [Table] {
    let found = results(isData: isData)
    let inputs = InputsTable(inputs: sweep.varied, language: language).table(isData: isData)
    return isData ? found.map(accounted) + [inputs, accountTable] : found + [inputs]
  }

  private func results(isData: Bool) -> [Table] {
    switch answer.result {
    case .spread(let sample): spreadTables(sample, isData: isData)
    case .indices(let sample, let sobol):
      spreadTables(sample, isData: isData) + indexTables(sobol, isData: isData)
    case .effects(let sample, let effects):
      spreadTables(sample, isData: isData) + effectTables(effects, isData: isData)
    case .policies(let policies): policyTables(policies, isData: isData)
    case .screening(let screening): screeningTables(screening, isData: isData)
    case .tornado(let tornados, _): tornadoTables(tornados, isData: isData)
    case .grid(let rows): [gridTable(rows, isData: isData)]
    }
  }

  typealias Cell = Table.Cell
  typealias Heads = [(code: String, words: String)]

  var style: NumberStyle { NumberStyle(language) }
  var model: Model { sweep.model }

  func words(_ saying: SweepWords) -> String { saying.phrase[language] }

  func head(_ heading: SweepHeading) -> String { heading.phrase[language] }

  /// What shares are called: people read them in per cent, programs as fractions.
  func shares(_ heading: String, isData: Bool) -> String {
    isData ? heading : SweepHeading.inPercent(heading: heading)[language]
  }

  /// The metrics of the study, with their text.
  var metrics: [(text: String, metric: Metric)] {
    sweep.outputs.compactMap {
      if case .metric(let text, let metric) = $0 { (text, metric) } else { nil }
    }
  }

  /// A metric, or a year of a band, by its text.
  func metric(named text: String) -> Metric? {
    if let own = metrics.first(where: { $0.text == text }) { return own.metric }
    let parts = text.split(separator: "@")
    guard parts.count == 2, let year = Int(parts[1]),
      let band = bands.first(where: { $0.id == parts[0] })
    else { return nil }
    return .value(band, year: year)
  }

  /// The columns whose every year was looked at.
  var bands: [Column] {
    sweep.outputs.compactMap { if case .band(let column) = $0 { column } else { nil } }
  }

  /// A metric, or a year of a band, by its text, with the year whose kroner it is in.
  func told(_ text: String) -> String {
    let column =
      metrics.first { $0.text == text }?.metric.column
      ?? bands.first { text.hasPrefix("\($0.id)@") }
    return text + (column?.pricesBehind(of: model.scenario, in: language) ?? "")
  }

  /// A value of a metric for people.
  func value(_ value: Double, of metric: Metric) -> String {
    metric.words(value, end: model.years.upperBound, in: language)
  }

  /// A mean or a spread of values of a metric: of yes and no it is a share of the futures.
  func mean(_ number: Double, of metric: Metric) -> String {
    metric.isYesOrNo ? style.percent(number) : value(number, of: metric)
  }

  /// A difference of two values of a metric: of shares points of a per cent, of years how many.
  func difference(_ number: Double, of metric: Metric) -> String {
    metric.isWhole
      ? style.short(number) : metric.change(number, end: model.years.upperBound, in: language)
  }

  /// A standard deviation, in what differences are in; of yes and no a share of the futures.
  func deviation(_ number: Double, of metric: Metric) -> String {
    metric.isYesOrNo ? style.percent(number) : difference(number, of: metric)
  }

  /// A value of a metric as a cell.
  func cell(_ number: Double, of metric: Metric) -> Cell {
    Cell(value(number, of: metric), number, of: metric)
  }

  /// A share of futures in per cent, with the decimals that its interval deserves; the ends of the
  /// interval are rounded outward.
  func percent(_ share: Double, _ estimate: Estimate) -> String {
    let width = estimate.high - estimate.low
    let decimals = width >= 0.01 || share == 0 || share == 1 ? 0 : width >= 0.001 ? 1 : 2
    let ends: FloatingPointRoundingRule? =
      share == estimate.value ? nil : share == estimate.low ? .down : .up
    return percent(share, decimals: decimals, ends)
  }

  /// A share in per cent; one that is not 0 or 1 gets the decimals that tell it from them.
  func percent(
    _ share: Double, decimals: Int, _ rule: FloatingPointRoundingRule? = nil
  ) -> String {
    let percent = share * 100
    guard let rule else {
      var decimals = decimals
      while decimals < 4, percent > 0, percent < 100,
        [0, 100].contains(Self.rounded(percent, decimals, .toNearestOrAwayFromZero))
      {
        decimals += 1
      }
      return style.fixed(percent, decimals: decimals)
    }
    return style.fixed(Self.rounded(percent, decimals, rule), decimals: decimals)
  }

  /// Rounded to so many decimals, but for the last digits of the arithmetic.
  private static func rounded(
    _ value: Double, _ decimals: Int, _ rule: FloatingPointRoundingRule
  ) -> Double {
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let digits = value * power
    let nearest = digits.rounded()
    return (abs(digits - nearest) < 1e-9 ? nearest : digits.rounded(rule)) / power
  }

  /// A number and the ends of its interval, for programs.
  static func heads(_ name: String, _ words: String) -> Heads {
    [(name, words), ("\(name)_low", ""), ("\(name)_high", "")]
  }
}
