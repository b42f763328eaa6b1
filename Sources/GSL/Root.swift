// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Why no root was found; each case carries the bracket to look at.
public enum RootError: Error, Equatable {
  /// The function has one sign at both ends: widen the bracket.
  case noSignChange(ClosedRange<Double>)
  /// The function returned NaN or an infinity: narrow the bracket.
  case notFinite(ClosedRange<Double>)
  /// The iterations ran out: loosen the tolerance or allow more.
  case notConverged(ClosedRange<Double>)
}

/// Finds where a continuous function crosses zero, by Brent's method.
///
/// Reference: R. P. Brent (1973), *Algorithms for Minimization without Derivatives*, chapter 4.
/// The corresponding GSL solver is `gsl_root_fsolver_brent`.
///
/// - Parameters:
///   - bracket: An interval at whose ends the function has opposite signs.
///   - tolerance: How far from the true root the answer may lie, in the units of `x`; where
///     rounding is coarser than that, rounding decides.
///   - limit: The number of iterations to spend before giving up.
/// - Throws: ``RootError``.
public func root(
  of function: (Double) -> Double, in bracket: ClosedRange<Double>,
  tolerance: Double = 1e-12, limit: Int = 100
) throws(RootError) -> Double {
  try withCFunction(function) { function throws(RootError) in
    let solver = BrentSolver()
    try solver.start(function, in: bracket)
    for _ in 0..<limit {
      try solver.iterate()
      if solver.isWithin(tolerance) { return solver.root }
    }
    throw RootError.notConverged(solver.bracket)
  }
}

/// Owner of one GSL solver: allocated here, freed here, never copied.
private struct BrentSolver: ~Copyable {
  private let state: UnsafeMutablePointer<gsl_root_fsolver>

  init() {
    Library.switchErrorHandlerOff()
    state = gsl_root_fsolver_alloc(cgsl_root_brent())!
  }

  deinit { gsl_root_fsolver_free(state) }

  var root: Double { state.pointee.root }
  var bracket: ClosedRange<Double> { state.pointee.x_lower...state.pointee.x_upper }

  func start(
    _ function: UnsafeMutablePointer<gsl_function>, in bracket: ClosedRange<Double>
  ) throws(RootError) {
    let (low, high) = (bracket.lowerBound, bracket.upperBound)
    try check(gsl_root_fsolver_set(state, function, low, high), bracket)
  }

  func iterate() throws(RootError) { try check(gsl_root_fsolver_iterate(state), bracket) }

  func isWithin(_ tolerance: Double) -> Bool {
    bracket.upperBound - bracket.lowerBound <= max(tolerance, 2 * root.ulp)
  }

  private func check(_ status: CInt, _ bracket: ClosedRange<Double>) throws(RootError) {
    switch Int(status) {
    case GSL_SUCCESS: return
    case GSL_EINVAL: throw .noSignChange(bracket)
    case GSL_EBADFUNC: throw .notFinite(bracket)
    default: Library.undocumented(status)
    }
  }
}
