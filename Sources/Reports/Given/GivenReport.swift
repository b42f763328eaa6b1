// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
public import Sensitivity

/// What a table of runs says about its inputs, in words and as tables.
public struct GivenReport: Sendable {
  /// What one method found.
  public enum Finding: Sendable {
    case pawn(PawnAnswer)
    case delta(DeltaAnswer)
    case rankFirstOrder(RankFirstOrderAnswer)
    case regression(RegressionAnswer)
    case regional(RegionalAnswer)
  }

  /// A method, as it is asked for, that could not read the table, and why.
  public struct Refusal: Sendable {
    let method: String
    let fault: Fault

    public init(_ method: String, _ fault: Fault) { (self.method, self.fault) = (method, fault) }
  }

  let findings: [Finding]
  let refusals: [Refusal]
  let language: Language
  private let table: RunTable
  private let file: String
  private let incomplete: Int
  private let dummies: Dummies

  /// - Parameters:
  ///   - file: As messages call it.
  ///   - incomplete: Rows that were left out.
  public init(
    _ findings: [Finding], refusals: [Refusal], of table: RunTable, in file: String,
    incomplete: Int, dummies: Dummies,
    _ language: Language
  ) {
    (self.findings, self.refusals, self.language) = (findings, refusals, language)
    (self.table, self.file, self.incomplete) = (table, file, incomplete)
    self.dummies = dummies
  }

  public var report: QuestionReport {
    let tables = findings.enumerated().map { place, finding in
      var table = table(of: finding)
      table.account = account.attributes(of: place)
      return table
    }
    return QuestionReport(language, sentences, tables: tables + [refusalTable, account.table])
  }

  private var account: GivenAccount {
    GivenAccount(entries: findings.map(\.entry), used: table.rows, dropped: incomplete)
  }

  /// Of the methods that have intervals, what stands behind them.
  private var intervals: [String] {
    let own = findings.compactMap { finding -> GivenWords? in
      switch finding {
      case .rankFirstOrder: .byLimit
      case .pawn, .delta, .regression, .regional: nil
      }
    }
    guard !own.isEmpty else { return [] }
    return [words(.intervals, ["list": own.map { words($0) }.joined(separator: ", ")])]
  }

  var style: NumberStyle { NumberStyle(language) }

  func words(_ saying: GivenWords, _ values: KeyValuePairs<String, String> = [:]) -> String {
    saying.phrase.filled(language, values)
  }

  private var sentences: [String] {
    let constant = table.inputs.filter(\.isConstant).map(\.name)
    return findings.flatMap(sentences) + refusals.map { reason($0, isAlone: false) }
      + (table.isDependent ? [words(.dependent)] : []) + [
        words(
          .rows,
          [
            "file": file, "rows": style.fixed(Double(table.rows), decimals: 0),
            "inputs": table.inputs.map(\.name).joined(separator: ", "),
          ])
      ]
      + (incomplete > 0
        ? [words(.incomplete, ["count": style.fixed(Double(incomplete), decimals: 0)])] : [])
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
  private func sentences(_ finding: Finding) -> [String] {
    let above =
      finding.importance.filter(\.isAbove).enumerated().sorted {
        ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
      }.map { "\($0.element.name) (\(style.fixed($0.element.size, decimals: 2)))" }
    var sentences = [
      words(
        above.isEmpty ? .noneAbove : .ranked,
        [
          "method": title(of: finding), "output": finding.output,
          "list": above.joined(separator: ", "),
        ])
    ]
    if case .delta = finding { sentences.append(words(.noInterval)) }
    if case .regression(let answer) = finding {
      let scale = answer.scale == .ranks ? "ranks" : "values"
      let words = Phrase(
        scale, nb: scale == "ranks" ? "rangene" : "verdiene",
        nn: scale == "ranks" ? "rangane" : "verdiane")
      sentences.append(
        self.words(
          answer.explained > 1 - 1e-9 ? .fitWhole : .fit,
          [
            "scale": words[language], "share": style.percentInText(answer.explained),
            "output": answer.output,
          ]))
    }
    return sentences
  }

  func title(of finding: Finding) -> String {
    switch finding {
    case .pawn(let answer): words(.pawn, ["slices": "\(answer.slices)"])
    case .delta: words(.delta)
    case .rankFirstOrder(let answer): words(.rankFirst, ["neighbours": "\(answer.neighbours)"])
    case .regression(let answer): words(answer.scale == .ranks ? .srrc : .src)
    case .regional(let answer): words(.regional, ["condition": answer.condition])
    }
  }
}

extension GivenReport.Finding {
  /// What is explained: an output, or a condition.
  var output: String {
    switch self {
    case .pawn(let answer): answer.output
    case .delta(let answer): answer.output
    case .rankFirstOrder(let answer): answer.output
    case .regression(let answer): answer.output
    case .regional(let answer): answer.condition
    }
  }

  /// How much each input matters, by the size that is told of it.
  var importance: [(name: String, size: Double, isAbove: Bool)] {
    switch self {
    case .pawn(let answer):
      answer.inputs.map { ($0.name, $0.distances.mean, $0.isAboveThreshold) }
    case .delta(let answer): answer.inputs.map { ($0.name, $0.delta, $0.isAboveThreshold) }
    case .rankFirstOrder(let answer):
      // One that may as well be 0 is not told from chance, whatever the dummies came to.
      answer.inputs.map { ($0.name, $0.first.value, $0.isAboveThreshold && $0.first.low > 0) }
    case .regression(let answer):
      answer.inputs.map { ($0.name, abs($0.coefficient), $0.isAboveThreshold) }
    case .regional(let answer): answer.inputs.map { ($0.name, $0.distance, $0.isAboveThreshold) }
    }
  }
}
