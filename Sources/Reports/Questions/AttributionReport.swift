// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation
package import Studies

/// What makes the difference of a metric between two scenarios, in words and as two waterfalls.
package struct AttributionReport: Sendable {
  /// Both ways of taking the difference apart, or why it cannot be.
  package enum Answer: Sendable {
    case parts(stack: Attribution, shapley: Attribution)
    case refused(Refusal)
  }

  let answer: Answer
  let changes: Changes
  let metric: Metric
  /// What the two scenarios are told by, and what was set in the second beside its file.
  let names: (from: String, to: String)
  /// What is written in each at the path of a change.
  let written: (from: [String: String], to: [String: String])
  /// Whether the order of the changes was asked for.
  let isOrdered: Bool
  let settings: [String]
  let shared: [String]
  /// How the second one's real amounts are converted, if they are.
  let alignment: PriceAlignment?
  let language: Language

  /// - Parameters:
  ///   - metric: Of the first scenario.
  ///   - written: What is written in each scenario at the path of a change, where anything is.
  ///   - settings: What was set in the second only, beside its file.
  ///   - shared: What was set in both.
  ///   - isOrdered: Whether the order of the changes was asked for; else it is that of the file.
  ///   - alignment: How the second one's real amounts are converted to the first one's kroner.
  package init(
    _ answer: Answer, of metric: Metric, in changes: Changes, names: (from: String, to: String),
    written: (from: [String: String], to: [String: String]), settings: [String],
    shared: [String] = [], isOrdered: Bool, alignment: PriceAlignment? = nil, _ language: Language
  ) {
    (self.answer, self.changes, self.metric) = (answer, changes, metric)
    (self.names, self.written) = (names, written)
    (self.settings, self.isOrdered, self.language) = (settings, isOrdered, language)
    self.shared = shared
    self.alignment = alignment
  }

  /// Whether the difference was taken apart.
  package var isYes: Bool { if case .parts = answer { true } else { false } }

  /// For people: sentences and two waterfalls.
  package var people: QuestionReport {
    report { stack, shapley, _ in changes.list.count > 1 ? [stack, shapley] : [stack] }
  }

  /// For programs that want all of it.
  package var data: QuestionReport { report { [$0, $1, $2] } }

  /// For programs: one table with a row for each part of either way, and for what does nothing.
  package var long: QuestionReport {
    guard case .parts(let stack, let shapley) = answer else { return people }
    return QuestionReport(
      language, sentences(stack, shapley), tables: [longTable(stack, shapley)])
  }

  private func report(
    _ tables: (Table, Table, Table)
      -> [Table]
  ) -> QuestionReport {
    switch answer {
    case .refused(let refusal):
      QuestionReport(language, [refusalWords(refusal)], tables: [])
    case .parts(let stack, let shapley):
      QuestionReport(
        language, sentences(stack, shapley),
        tables: tables(
          table("stack", stack, stack.parts), table("shapley", shapley, shapley.largestFirst),
          inertTable(shapley)))
    }
  }

  var style: NumberStyle { NumberStyle(language) }

  func words(_ saying: AttributionWords) -> String { saying.phrase[language] }

  /// The metric with the year whose kroner it is in, if that is the same in both.
  var told: String {
    isOfOnePriceYear ? metric.told(in: changes.from, language) : metric.text(in: changes.from)
  }

  /// Behind a value of a scenario, where the other's is in the kroner of another year.
  func pricesBehind(_ model: Model) -> String {
    isOfOnePriceYear ? "" : metric.pricesBehind(of: model.scenario, in: language)
  }

  private var isOfOnePriceYear: Bool {
    alignment != nil || changes.from.scenario.priceYear == changes.to.scenario.priceYear
  }

  /// A value of the metric.
  func value(_ value: Double, in model: Model) -> String {
    metric.words(value, end: model.years.upperBound, in: language)
  }

  /// So much more of the metric: money, points of a per cent, years.
  func difference(_ amount: Double) -> String {
    switch metric {
    case .value(let column, _), .sum(let column, _), .mean(let column, _), .highest(let column, _),
      .lowest(let column, _), .peak(let column):
      return style.difference(amount, in: column.unit)
    case .peakYear, .reached:
      let count = style.signed(style.short((amount * 100).rounded() / 100), amount)
      return CompareWords.yearsMore(count, isOne: abs(amount) == 1)[language]
    case .held, .met: return style.signed(style.short((amount * 100).rounded() / 100), amount)
    }
  }

  /// What the changes of a part are called: their key paths.
  func name(_ part: Attribution.Part) -> String {
    part.changes.map(\.path).joined(separator: " \(words(.missing)) ")
  }

  private func refusalWords(_ refusal: Refusal) -> String {
    switch refusal {
    case .faults(let faults): faults.list.map { $0.words(in: language) }.joined(separator: " ")
    case .inseparable(let paths):
      AttributionWords.inseparable(list: paths.joined(separator: ", "))[language]
    case .never(let metric, let instead):
      AttributionWords.neverBetween(
        metric: metric,
        instead: instead.joined(separator: " \(TermWords.or.phrase[language]) "))[language]
    case .yesOrNo(let metric, let from, let to, let instead):
      AttributionWords.yesOrNo(
        metric: metric, from: value(from ? 1 : 0, in: changes.from),
        baseline: who(changes.from, []), to: value(to ? 1 : 0, in: changes.to),
        other: who(changes.to, settings),
        instead: instead.joined(separator: " \(TermWords.or.phrase[language]) "))[language]
    case .tooManyChanges(let count, let largest):
      AttributionWords.tooMany(count: count, most: largest)[language]
    }
  }
}

extension Attribution {
  var largestFirst: [Part] { parts.sorted { abs($0.amount) > abs($1.amount) } }
}
