// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The slope of a function at a point, by differences.
public struct Derivative: Hashable, Sendable {
  /// On which side of the point the function is looked at.
  public enum Side: Hashable, Sendable {
    case both, above, below
  }

  public let value: Double
  /// An estimate of how far ``value`` lies from the truth: truncation and rounding together.
  public let error: Double

  /// The derivative of `function` at `x`, from values no farther than `step` away at first, then
  /// with the step at which truncation and rounding are about as large, if that is better.
  ///
  /// A function that is not a number somewhere near gives a value that is not a number. The
  /// corresponding GSL routines are `gsl_deriv_central`, `gsl_deriv_forward` and
  /// `gsl_deriv_backward`.
  ///
  /// - Parameter step: Above 0, in the units of `x`.
  public init(of function: (Double) -> Double, at x: Double, step: Double, _ side: Side = .both) {
    precondition(step > 0, "a step of nothing leads nowhere")
    Library.switchErrorHandlerOff()
    var (value, error) = (0.0, 0.0)
    let status = withCFunction(function) { function in
      switch side {
      case .both: gsl_deriv_central(function, x, step, &value, &error)
      case .above: gsl_deriv_forward(function, x, step, &value, &error)
      case .below: gsl_deriv_backward(function, x, step, &value, &error)
      }
    }
    guard status == GSL_SUCCESS else { Library.undocumented(status) }
    (self.value, self.error) = (value, error)
  }
}
