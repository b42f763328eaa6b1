// SPDX-License-Identifier: GPL-3.0-or-later

import CMathematics

/// The normal distribution with mean 0 and standard deviation 1.
enum StandardNormal {
  /// The value that lies above a share `p` of all, to about 1 part in 10^16.
  ///
  /// Reference: M. J. Wichura (1988), algorithm AS 241 (PPND16), *Applied Statistics* 37(3).
  ///
  /// - Parameter p: 0…1, both excluded.
  @inline(__always) static func quantile(_ p: Double) -> Double {
    abs(p - 0.5) <= 0.425 ? central(p) : tail(p)
  }

  /// The quantile of every probability: ``central(_:)`` for all, so that the loop has no branch,
  /// then ``tail(_:)`` for the few that need it.
  static func quantiles(_ probabilities: [Double], count: Int, into values: inout [Double]) {
    let probabilities = probabilities.span
    var values = values.mutableSpan
    precondition(count <= probabilities.count && count <= values.count, "no room")
    for i in 0..<count {
      values[i] = central(probabilities[i])
    }
    for i in 0..<count where abs(probabilities[i] - 0.5) > 0.425 {
      values[i] = tail(probabilities[i])
    }
  }

  /// The share of all that lies below `value`.
  static func cumulative(_ value: Double) -> Double { 0.5 * erfc(-value * 0.5.squareRoot()) }

  /// For p within 0.425 of the middle.
  @inline(__always) private static func central(_ p: Double) -> Double {
    let q = p - 0.5
    let r = 0.180625 - q * q
    var a = 2509.0809287301226727
    a = a * r + 33430.575583588128105
    a = a * r + 67265.770927008700853
    a = a * r + 45921.953931549871457
    a = a * r + 13731.693765509461125
    a = a * r + 1971.5909503065514427
    a = a * r + 133.14166789178437745
    a = a * r + 3.387132872796366608
    var b = 5226.495278852545925
    b = b * r + 28729.085735721942674
    b = b * r + 39307.89580009271061
    b = b * r + 21213.794301586595867
    b = b * r + 5394.1960214247511077
    b = b * r + 687.1870074920579083
    b = b * r + 42.313330701600911252
    b = b * r + 1
    return q * a / b
  }

  private static func tail(_ p: Double) -> Double {
    let r = (-log(min(p, 1 - p))).squareRoot()
    let value = r <= 5 ? near(r - 1.6) : far(r - 5)
    return p < 0.5 ? -value : value
  }

  @inline(__always) private static func near(_ r: Double) -> Double {
    var c = 7.7454501427834140764e-4
    c = c * r + 0.0227238449892691845833
    c = c * r + 0.24178072517745061177
    c = c * r + 1.27045825245236838258
    c = c * r + 3.64784832476320460504
    c = c * r + 5.7694972214606914055
    c = c * r + 4.6303378461565452959
    c = c * r + 1.42343711074968357734
    var d = 1.05075007164441684324e-9
    d = d * r + 5.475938084995344946e-4
    d = d * r + 0.0151986665636164571966
    d = d * r + 0.14810397642748007459
    d = d * r + 0.68976733498510000455
    d = d * r + 1.6763848301838038494
    d = d * r + 2.05319162663775882187
    d = d * r + 1
    return c / d
  }

  @inline(__always) private static func far(_ r: Double) -> Double {
    var e = 2.01033439929228813265e-7
    e = e * r + 2.71155556874348757815e-5
    e = e * r + 0.0012426609473880784386
    e = e * r + 0.026532189526576123093
    e = e * r + 0.29656057182850489123
    e = e * r + 1.7848265399172913358
    e = e * r + 5.4637849111641143699
    e = e * r + 6.6579046435011037772
    var f = 2.04426310338993978564e-15
    f = f * r + 1.4215117583164458887e-7
    f = f * r + 1.8463183175100546818e-5
    f = f * r + 7.868691311456132591e-4
    f = f * r + 0.0148753612908506148525
    f = f * r + 0.13692988092273580531
    f = f * r + 0.59983220655588793769
    f = f * r + 1
    return e / f
  }
}
