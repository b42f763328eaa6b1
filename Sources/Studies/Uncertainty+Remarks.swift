// SPDX-License-Identifier: GPL-3.0-or-later

public import Funding
import Sensitivity

extension Uncertainty {
  /// What its author should look at, though it can be drawn.
  public var remarks: [LoadRemark] {
    let ofInputs = inputs.compactMap { input -> LoadRemark? in
      guard case .distribution(let distribution) = input.law else { return nil }
      return distribution.remark(at: "uncertainty.\(input.path)")
    }
    return ofInputs + shared.compactMap { $0.distribution.remark(at: "shared.\($0.name)") }
  }
}

extension Distribution {
  /// From so many standard deviations on a mean outside of the limits is told: the draws then lie
  /// within about a third of one from the limit.
  private static let far = 3.0

  func remark(at path: String) -> LoadRemark? {
    guard case .truncatedNormal(let mean, let sd, let low, let high) = self else { return nil }
    let (below, above) = ((low - mean) / sd, (mean - high) / sd)
    guard max(below, above) >= Self.far * (1 - Tolerance.relative) else { return nil }
    let deviations = Int(min(max(below, above), 1e9).rounded())
    return .meanOutside(
      path: path, limit: below > above ? "low" : "high", deviations: deviations)
  }
}
