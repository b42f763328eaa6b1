// SPDX-License-Identifier: GPL-3.0-or-later

/// First-order Sobol' indices read off the curve of the output along each input.
public struct EasiAnswer: Hashable, Sendable, Codable {
  /// The index of one input.
  public struct Input: Hashable, Sendable, Codable {
    /// The name of the input.
    public let name: String
    /// The share of variance that vanishes if this input alone were known; may lie below 0.
    ///
    /// The interval is that of the normal limit, its upper end farther by what a curve with jumps
    /// still lacks.
    public let first: Estimate
    /// Of the curve: its cosines, or one less than the values of an input that has few; 0 for a
    /// constant.
    public let terms: Int
    /// The largest estimate among dummies with the values of this input.
    public let threshold: Double
    /// Whether the estimate of ``first`` exceeds the threshold, and its interval lies above 0: one
    /// that may as well be 0 is not told from chance, whatever the dummies came to.
    public let isAboveThreshold: Bool
    /// It does not vary, and is not analysed.
    public let isConstant: Bool
  }

  /// The name of the output.
  public let output: String
  /// The number of rows of the table.
  public let rows: Int
  /// The share of cases in which an interval is to hold the truth.
  public let level: Double
  /// The most cosines that a curve may have.
  public let harmonics: Int
  /// The inputs that do nothing behind the thresholds.
  public let dummies: Dummies
  /// In the order of the table.
  public let inputs: [Input]

  /// Nil for a name that no input has.
  public subscript(_ name: String) -> Input? { inputs.first { $0.name == name } }
}

extension GivenDataMethod {
  static let easi = GivenDataMethod("easi") { table, question in
    [
      Result { () throws(GivenDataError) in
        try table.easi(of: question.output, dummies: question.dummies).finding
      }
    ]
  }
}

extension EasiAnswer {
  fileprivate var finding: GivenFinding {
    GivenFinding(
      name: "easi", estimator: "easi", title: .firstOrder(by: "EASI"), output: output,
      dummies: dummies, settings: ["harmonics=\(harmonics)"],
      intervals: GivenFinding.Intervals(method: "normal_limit", level: level),
      quantities: [.first, .firstLow, .firstHigh, .threshold],
      inputs: inputs.map {
        GivenFinding.Input(
          $0.name, first: $0.first, isAboveThreshold: $0.isAboveThreshold,
          threshold: $0.threshold)
      })
  }
}
