// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// The probability that a random number lies below, or above, a value.
///
/// A value outside of the distribution, or a parameter that is not above 0, is a bug of the caller.
public enum Cumulative {
  /// Of the beta distribution on 0…1: `gsl_cdf_beta_P`, or for above `gsl_cdf_beta_Q`.
  public static func beta(
    _ value: Double, alpha: Double, beta: Double, upper: Bool = false
  ) -> Double {
    precondition((0...1).contains(value) && min(alpha, beta) > 0, "outside of the distribution")
    Library.switchErrorHandlerOff()
    return upper ? gsl_cdf_beta_Q(value, alpha, beta) : gsl_cdf_beta_P(value, alpha, beta)
  }

  /// Of the gamma distribution with mean `shape`: `gsl_cdf_gamma_P`, or for above `gsl_cdf_gamma_Q`.
  public static func gamma(_ value: Double, shape: Double, upper: Bool = false) -> Double {
    precondition(value >= 0 && shape > 0, "outside of the distribution")
    Library.switchErrorHandlerOff()
    return upper ? gsl_cdf_gamma_Q(value, shape, 1) : gsl_cdf_gamma_P(value, shape, 1)
  }
}

/// How densely a random number falls at a value, with the promises of ``Cumulative``.
public enum Density {
  /// Of the beta distribution on 0…1: `gsl_ran_beta_pdf`; infinite at an end with a pole.
  public static func beta(_ value: Double, alpha: Double, beta: Double) -> Double {
    precondition((0...1).contains(value) && min(alpha, beta) > 0, "outside of the distribution")
    Library.switchErrorHandlerOff()
    return gsl_ran_beta_pdf(value, alpha, beta)
  }

  /// Of the gamma distribution with mean `shape`: `gsl_ran_gamma_pdf`; infinite at a pole at 0.
  public static func gamma(_ value: Double, shape: Double) -> Double {
    precondition(value >= 0 && shape > 0, "outside of the distribution")
    Library.switchErrorHandlerOff()
    return gsl_ran_gamma_pdf(value, shape, 1)
  }
}
