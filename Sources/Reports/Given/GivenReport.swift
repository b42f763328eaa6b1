// SPDX-License-Identifier: GPL-3.0-or-later

package import Funding
package import Sensitivity

/// What a table of runs says about its inputs, in words and as tables.
package struct GivenReport: Sendable {
  /// A method, as it is asked for, that could not read the table, and why.
  package struct Refusal: Sendable {
    let method: String
    let fault: Fault

    package init(_ method: String, _ fault: Fault) { (self.method, self.fault) = (method, fault) }
  }

  let findings: [GivenFinding]
  let refusals: [Refusal]
  let language: Language
  private let table: RunTable
  private let file: String
  private let notes: RunTableNotes
  private let dummies: Dummies

  /// - Parameter file: As messages call it.
  package init(
    _ findings: [GivenFinding], refusals: [Refusal], of table: RunTable, in file: String,
    notes: RunTableNotes, dummies: Dummies, _ language: Language
  ) {
    (self.findings, self.refusals, self.language) = (findings, refusals, language)
    (self.table, self.file, self.notes) = (table, file, notes)
    self.dummies = dummies
  }

  package var report: QuestionReport {
    let tables = findings.enumerated().map { place, finding in
      var table = table(of: finding)
      table.account = account.attributes(of: place)
      return table
    }
    return QuestionReport(language, sentences, tables: tables + [refusalTable, account.table])
  }

  private var account: GivenAccount {
    GivenAccount(
      entries: findings.map(GivenAccount.Entry.init), used: table.rows, dropped: notes.incomplete)
  }

  /// Of the methods that have intervals, what stands behind them.
  private var intervals: [String] {
    findings.contains { $0.intervals != nil }
      ? [GivenWords.intervals(list: words(.byLimit))[language]] : []
  }

  var style: NumberStyle { NumberStyle(language) }

  func words(_ saying: GivenWords) -> String { saying.phrase[language] }

  private var sentences: [String] {
    let constant = table.inputs.filter(\.isConstant).map(\.name)
    return findings.flatMap(sentences) + refusals.map { reason($0, isAlone: false) }
      + notes.doubts(of: table, in: language) + [
        GivenWords.rows(
          file: file, rows: table.rows,
          inputs: table.inputs.map(\.name).joined(separator: ", "))[language]
      ]
      + notes.account(in: language)
      + (constant.isEmpty
        ? [] : [GivenWords.constant(list: constant.joined(separator: ", "))[language]])
      + [
        GivenWords.dummies(
          count: dummies.total(for: table), each: dummies.count,
          seed: dummies.seed)[language]
      ] + intervals
  }

  /// Why a method gives no answer; in a table the method stands beside it.
  func reason(_ refusal: Refusal, isAlone: Bool) -> String {
    var fault = refusal.fault
    fault.path = isAlone || fault.code == .tableTooFewRows ? "" : refusal.method
    return fault.words(in: language)
  }

  /// The inputs that matter by a method, the most first.
  private func sentences(_ finding: GivenFinding) -> [String] {
    let above =
      finding.inputs.filter(\.isAbove).enumerated().sorted {
        ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
      }.map { "\($0.element.name) (\(style.fixed($0.element.size, decimals: 2)))" }
    let (method, output) = (title(of: finding), finding.output)
    let message =
      above.isEmpty
      ? GivenWords.noneAbove(method: method, output: output)
      : GivenWords.ranked(method: method, output: output, list: above.joined(separator: ", "))
    var sentences = [message[language]]
    if case .delta = finding.title { sentences.append(words(.noInterval)) }
    if case .regression(let scale, let explained) = finding.title {
      let values =
        switch scale {
        case .ranks: Phrase("ranks", nb: "rangene", nn: "rangane")
        case .values: Phrase("values", nb: "verdiene", nn: "verdiane")
        }
      let (scale, share) = (values[language], style.percentInText(explained))
      let message =
        explained > 1 - 1e-9
        ? GivenWords.fitWhole(scale: scale, output: output)
        : GivenWords.fit(scale: scale, share: share, output: output)
      sentences.append(message[language])
    }
    return sentences
  }

  func title(of finding: GivenFinding) -> String {
    switch finding.title {
    case .pawn(let slices): GivenWords.pawn(slices: slices)[language]
    case .delta: words(.delta)
    case .firstOrderByRanks(let neighbours):
      GivenWords.rankFirst(neighbours: neighbours)[language]
    case .firstOrder(let method): GivenWords.first(method: method)[language]
    case .regression(let scale, _): words(scale == .ranks ? .srrc : .src)
    case .regional: GivenWords.regional(condition: finding.output)[language]
    }
  }
}
