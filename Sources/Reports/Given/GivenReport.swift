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
      ? [words(.intervals, ["list": words(.byLimit)])] : []
  }

  var style: NumberStyle { NumberStyle(language) }

  func words(_ saying: GivenWords, _ values: KeyValuePairs<String, String> = [:]) -> String {
    saying.phrase.filled(language, values)
  }

  private var sentences: [String] {
    let constant = table.inputs.filter(\.isConstant).map(\.name)
    return findings.flatMap(sentences) + refusals.map { reason($0, isAlone: false) }
      + notes.doubts(of: table, in: language) + [
        words(
          .rows,
          [
            "file": file, "rows": style.fixed(Double(table.rows), decimals: 0),
            "inputs": table.inputs.map(\.name).joined(separator: ", "),
          ])
      ]
      + notes.account(in: language)
      + (constant.isEmpty ? [] : [words(.constant, ["list": constant.joined(separator: ", ")])])
      + [
        words(
          .dummies,
          [
            "count": style.fixed(Double(dummies.total(for: table)), decimals: 0),
            "each": "\(dummies.count)", "seed": "\(dummies.seed)",
          ])
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
        (abs($1.element.told), $0.offset) < (abs($0.element.told), $1.offset)
      }.map { "\($0.element.name) (\(style.fixed($0.element.told, decimals: 2)))" }
    var sentences = [
      words(
        above.isEmpty ? .noneAbove : .ranked,
        [
          "method": title(of: finding), "output": finding.output,
          "list": above.joined(separator: ", "),
        ])
    ]
    if case .delta = finding.title { sentences.append(words(.noInterval)) }
    if case .regression(let scale, let explained) = finding.title {
      let words =
        switch scale {
        case .ranks: Phrase("ranks", nb: "rangene", nn: "rangane")
        case .values: Phrase("values", nb: "verdiene", nn: "verdiane")
        }
      sentences.append(
        self.words(
          explained > 1 - 1e-9 ? .fitWhole : .fit,
          [
            "scale": words[language], "share": style.percentInText(explained),
            "output": finding.output,
          ]))
    }
    return sentences
  }

  func title(of finding: GivenFinding) -> String {
    switch finding.title {
    case .pawn(let slices): words(.pawn, ["slices": "\(slices)"])
    case .delta: words(.delta)
    case .firstOrderByRanks(let neighbours): words(.rankFirst, ["neighbours": "\(neighbours)"])
    case .firstOrder(let method): words(.first, ["method": method])
    case .regression(let scale, _): words(scale == .ranks ? .srrc : .src)
    case .regional: words(.regional, ["condition": finding.output])
    }
  }
}
