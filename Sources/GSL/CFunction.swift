// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Lends `body` a C view of a Swift closure; the view is dead once `body` returns.
///
/// GSL's solvers keep the pointer from one call to the next, so it cannot be an `&view` written at
/// the call: that one is valid for a single call only.
func withCFunction<Result, Failure>(
  _ function: (Double) -> Double,
  _ body: (UnsafeMutablePointer<gsl_function>) throws(Failure) -> Result
) throws(Failure) -> Result {
  try withoutActuallyEscaping(function) { closure throws(Failure) in
    var closure = closure
    return try withUnsafeMutablePointer(to: &closure) { context throws(Failure) in
      var view = gsl_function(
        function: { x, context in
          context!.assumingMemoryBound(to: ((Double) -> Double).self).pointee(x)
        },
        params: context)
      return try withUnsafeMutablePointer(to: &view, body)
    }
  }
}
