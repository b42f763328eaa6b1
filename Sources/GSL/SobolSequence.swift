// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGSL

/// Sobol's low-discrepancy sequence, with the origin as its first point.
///
/// The first 2^m points put one into each of the 2^m equal cells of every dimension; without the
/// origin, which `gsl_qrng_sobol` drops, they do not.
///
/// Reference: P. Bratley, B. L. Fox (1988), *ACM Transactions on Mathematical Software* 14(1).
/// The corresponding GSL generator is `gsl_qrng_sobol`.
public struct SobolSequence: ~Copyable {
  /// The most dimensions that there are direction numbers for. Asked for more, GSL returns zeros.
  public static let dimensionLimit = 40
  /// Every coordinate is a multiple of 2 to the minus this.
  public static let bits = 30

  /// The last point given out, each coordinate in 0..<1; at first the origin.
  public private(set) var point: [Double]
  private let generator: UnsafeMutablePointer<gsl_qrng>

  /// - Parameter dimensions: 1…40; anything else is a bug of the caller.
  public init(dimensions: Int) {
    precondition((1...Self.dimensionLimit).contains(dimensions), "no Sobol' numbers for so many")
    Library.switchErrorHandlerOff()
    point = Array(repeating: 0, count: dimensions)
    generator = gsl_qrng_alloc(cgsl_qrng_sobol(), UInt32(dimensions))!
  }

  deinit { gsl_qrng_free(generator) }

  /// Moves on to the next point.
  public mutating func advance() {
    let status = gsl_qrng_get(generator, &point)
    guard status == GSL_SUCCESS else { Library.undocumented(status) }
  }

  /// The numbers behind the sequence: the points of the net of 2^count points are, for every
  /// number 0..<2^count, the exclusive or of `[dimension][j]` over the bits `j` set in the number.
  ///
  /// The points are those of the sequence, in another order. As integers of ``bits`` bits its
  /// neighbours differ by one direction number, in Gray code, from which they are read off.
  ///
  /// - Parameter count: 1…20; each costs twice the one before.
  public static func directions(dimensions: Int, count: Int) -> [[UInt32]] {
    precondition((1...20).contains(count), "a net of 2^1…2^20 points")
    var sequence = SobolSequence(dimensions: dimensions)
    var directions = Array(repeating: [UInt32](), count: dimensions)
    for direction in 0..<count {
      // From the point 2^direction - 1 to the next one, only this direction changes.
      let before = sequence.point.map(integer)
      sequence.advance()
      for dimension in 0..<dimensions {
        directions[dimension].append(before[dimension] ^ integer(sequence.point[dimension]))
      }
      guard direction < count - 1 else { break }
      for _ in 1..<(1 << direction) {
        sequence.advance()
      }
    }
    return directions
  }

  private static func integer(_ coordinate: Double) -> UInt32 {
    UInt32(coordinate * Double(1 << bits))
  }
}
