// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The value that a random number stays below, or above, with a given probability.
///
/// Every probability lies in 0…1, both excluded, and every parameter is above 0; anything else is a
/// bug of the caller, for GSL would answer it with NaN and no word.
public enum Quantile {
  /// Of the standard normal distribution: `gsl_cdf_ugaussian_Pinv`.
  public static func normal(_ probability: Double) -> Double {
    check(probability, 1)
    let value = gsl_cdf_ugaussian_Pinv(probability)
    precondition(!value.isNaN, "GSL has no quantile \(probability)")
    return value
  }

  /// Of Student's t with so many degrees of freedom: `gsl_cdf_tdist_Pinv`.
  public static func studentT(_ probability: Double, freedom: Double) -> Double {
    check(probability, freedom)
    let value = gsl_cdf_tdist_Pinv(probability, freedom)
    precondition(!value.isNaN, "GSL has no quantile \(probability) at \(freedom)")
    return value
  }

  /// Of the beta distribution on 0…1: `gsl_cdf_beta_Pinv`, or for an upper tail of `probability`
  /// `gsl_cdf_beta_Qinv`.
  ///
  /// - Returns: Nil where GSL's iteration does not converge.
  public static func beta(
    _ probability: Double, alpha: Double, beta: Double, upper: Bool = false
  ) -> Double? {
    check(probability, min(alpha, beta))
    let value =
      upper
      ? gsl_cdf_beta_Qinv(probability, alpha, beta) : gsl_cdf_beta_Pinv(probability, alpha, beta)
    return (0...1).contains(value) ? value : nil
  }

  /// Of the gamma distribution with mean `shape`: `gsl_cdf_gamma_Pinv`, or for an upper tail of
  /// `probability` `gsl_cdf_gamma_Qinv`.
  ///
  /// - Returns: Nil where GSL's iteration does not converge.
  public static func gamma(_ probability: Double, shape: Double, upper: Bool = false) -> Double? {
    check(probability, shape)
    let value =
      upper ? gsl_cdf_gamma_Qinv(probability, shape, 1) : gsl_cdf_gamma_Pinv(probability, shape, 1)
    return value >= 0 && value.isFinite ? value : nil
  }

  private static func check(_ probability: Double, _ parameter: Double) {
    precondition(probability > 0 && probability < 1, "a probability of \(probability)")
    precondition(parameter > 0, "a parameter of \(parameter)")
    Library.switchErrorHandlerOff()
  }
}
