// SPDX-License-Identifier: GPL-3.0-or-later

extension SobolAnswer: MeasuredAnswer {
  /// The greatest half-width among first and total order of all inputs, 0 for a constant; nil for
  /// an output, a year or a quantity without indices.
  public func halfWidth(_ target: Precision.Target) -> Double? {
    guard case .indices(let year) = target.quantity,
      let output = outputs.first(where: { $0.output.name == target.output && $0.reachedBy == year })
    else { return nil }
    guard let indices = output.indices else { return 0 }
    return indices.inputs.reduce(0) { max($0, $1.first.halfWidth, $1.total.halfWidth) }
  }
}
