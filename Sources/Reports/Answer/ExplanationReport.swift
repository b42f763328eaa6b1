// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Simulation

/// How one number of a projection comes about, in words: line by line from the number asked for down
/// to the numbers of the scenario, and where each of those comes from.
package struct ExplanationReport: Sendable {
  /// One quantity, in the years that are made in the same way.
  package struct Line: Hashable, Sendable {
    /// The quantity and the last of the years.
    package let name: String
    /// What it is, or the phase that made it; empty for what needs no words.
    package let meaning: String
    /// The value in the last year, with its unit.
    package let value: String
    /// The formula with names, and with numbers; these are empty where it is one name.
    package let formula: String
    package let numbers: String
    /// Of several years: which they are, and their values.
    package let years: String?
  }

  /// One number of the scenario that it depends on.
  package struct Input: Hashable, Sendable {
    package let path: String
    package let value: String
    /// Its status, source, data series and place in a file, as far as they are known.
    package let origin: String
    package let note: String?
  }

  package let lines: [Line]
  package let inputs: [Input]
  /// The publications that the inputs cite.
  package let sources: [Source]
  let language: Language

  /// - Parameters:
  ///   - known: The sources of the data set; a scenario's own come before them.
  ///   - place: Where a key path's value is written: a file and line, or a setting.
  package init(
    _ explanation: Explanation, of projection: Projection, in language: Language,
    known: [Source], place: (String) -> String?
  ) {
    self.language = language
    let words = FormulaWords(language: language, model: projection.model)
    let style = NumberStyle(language)
    let values = Dictionary(
      uniqueKeysWithValues: explanation.steps.map { ($0.cell, $0.value) })
    let number = { (index: Int) in projection.values[index + 1] }
    lines = explanation.runs.map { run in
      let last = run.cell(run.years.upperBound)
      let unit = run.quantity.unit
      return Line(
        name: words.name(last), meaning: run.meaning(of: projection, in: language),
        value: style.value(run.values[run.values.count - 1], in: unit)
          + run.quantity.pricesBehind(of: projection.scenario, in: language),
        formula: words.names(run.formula),
        numbers: run.formula.leaves.count == 1
          ? "" : words.numbers(run.formula, { values[$0]! }, number),
        years: run.yearsWords(in: language))
    }
    let cited = Set(
      explanation.parameters.compactMap {
        projection.model.parameters[$0].central.citation?.source
      })
    var seen: Set<String> = []
    sources = (projection.scenario.sources + known)
      .filter { cited.contains($0.id) && seen.insert($0.id).inserted }
    inputs = explanation.parameters.map { index in
      let parameter = projection.model.parameters[index]
      let citation = parameter.central.citation
      let observed = projection.scenario.observations(at: parameter.seriesPath)
      let isOwn = parameter.year.map { observed?.ownYears.contains($0) ?? false } ?? false
      let series = isOwn ? nil : observed?.origin
      let source = citation?.source.map { "[\($0)]" }
      let parts = [
        citation?.status?.phrase[language], source, series,
        place(parameter.path).map {
          ExplanationWords.from(place: $0)[language]
        } ?? ExplanationWords.byDefault.phrase[language],
      ]
      return Input(
        path: parameter.path, value: style.value(number(index), as: parameter.measure),
        origin: parts.compactMap(\.self).joined(separator: ", "), note: citation?.note)
    }
  }
}

extension Explanation.Quantity {
  /// Which year's kroner a column is in, or which year's prices are 1.
  fileprivate func pricesBehind(of scenario: Scenario, in language: Language) -> String {
    guard case .column(let column) = self else { return "" }
    return column.pricesBehind(of: scenario, in: language)
  }

  /// For programs; nothing for what is not money.
  package func priceBasisCode(of scenario: Scenario) -> String {
    priceBasis?.code(scenario.priceYear) ?? ""
  }
}

extension ModelParameter {
  /// The path of the series that an observed value belongs to.
  fileprivate var seriesPath: String {
    path.split(separator: ".").split(separator: "observed").first.map {
      $0.joined(separator: ".")
    } ?? path
  }
}

extension Explanation.Run {
  /// The years of a run of several, with their values unless all are the same.
  fileprivate func yearsWords(in language: Language) -> String? {
    guard years.count > 1 else { return nil }
    let texts = values.map { NumberStyle(language).value($0, in: quantity.unit) }
    let words =
      Set(texts).count == 1
      ? ExplanationWords.eachYearTheSame(years: years.words)
      : ExplanationWords.eachYear(years: years.words, values: texts.joined(separator: "; "))
    return words[language]
  }

  /// What the quantity is; of the funding frame, the phase that made it.
  fileprivate func meaning(of projection: Projection, in language: Language) -> String {
    if let turn {
      guard turn.isLimited, let amount = turn.unlimited else {
        return ExplanationWords.turn(phase: turn.phase, rule: turn.rule)[language]
      }
      return ExplanationWords.limited(
        phase: turn.phase, rule: turn.rule, amount: NumberStyle(language).millions(amount))[
          language]
    }
    guard case .column(let column) = quantity else { return "" }
    let line = projection.scenario.overheads.first { $0.name == column.name }
    guard column.kind == .overhead, let own = line?.years(of: projection.years), !own.isEmpty,
      !own.contains(years.upperBound)
    else { return column.kind.meaning[language] }
    let span = own.lowerBound...own.upperBound - 1
    return ExplanationWords.onlyIn(years: span.words)[language]
  }
}
