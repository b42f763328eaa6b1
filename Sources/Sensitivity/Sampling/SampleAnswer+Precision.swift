// SPDX-License-Identifier: GPL-3.0-or-later

extension SampleAnswer: MeasuredAnswer {
  /// Of what a target asks for; nil if there is no such thing.
  public func halfWidth(_ target: Precision.Target) -> Double? {
    guard let output = self[target.output] else { return nil }
    return switch target.quantity {
    case .mean: output.number?.mean.halfWidth
    case .sd: output.number?.sd.halfWidth
    case .quantile(let probability): output.number?.quantile(probability)?.halfWidth
    case .never: output.year?.never.halfWidth
    case .by(let year): output.year?.by(year)?.halfWidth
    case .indices: nil
    }
  }
}
