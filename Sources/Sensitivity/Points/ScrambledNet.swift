// SPDX-License-Identifier: GPL-3.0-or-later

import GSL

/// Sobol' nets of 2^m points, each scrambled on its own.
///
/// The scramble is Owen's: a random permutation of every digit that depends on the digits before
/// it, so that a net stays a net while every point of it is uniform. It is computed by hashing.
///
/// References: A. B. Owen (1995), *Randomly permuted (t,m,s)-nets and (t,s)-sequences*;
/// B. Burley (2020), *Practical hash-based Owen scrambling*, JCGT 9(4); the hash is N. Vegdahl's.
struct ScrambledNet: Sendable {
  /// How many points a block of the net is generated in at once, at most.
  static let stretch = 256

  let dimensions: Int
  private let bits: Int
  /// Per dimension the direction numbers, mirrored: the highest digit is bit 0, where the hash
  /// wants it.
  private let directions: [UInt32]
  /// Per dimension the first 256 points of the net, mirrored.
  private let heads: [UInt32]

  /// - Parameters:
  ///   - dimensions: 0…``SobolSequence/dimensionLimit``.
  ///   - points: A power of two, 2…2^20.
  init(dimensions: Int, points: Int) {
    precondition(points.nonzeroBitCount == 1, "a net has a power of two of points")
    self.dimensions = dimensions
    bits = points.trailingZeroBitCount
    guard dimensions > 0 else {
      (directions, heads) = ([], [])
      return
    }
    let numbers = SobolSequence.directions(dimensions: dimensions, count: bits)
      .map { $0.map { Self.mirrored($0 << (32 - UInt32(SobolSequence.bits))) } }
    directions = numbers.flatMap { $0 }
    heads = numbers.flatMap { numbers in
      (0..<Self.stretch).map { Self.combined(numbers, at: $0 & (points - 1)) }
    }
  }

  private static func combined(_ numbers: [UInt32], at place: Int) -> UInt32 {
    numbers.indices.reduce(0) { place >> $1 & 1 == 1 ? $0 ^ numbers[$1] : $0 }
  }

  /// Coordinates of the points from number `first` on, strictly between 0 and 1; some more are
  /// written, up to a multiple of 8.
  ///
  /// - Parameters:
  ///   - first: A multiple of 8.
  ///   - count: Such that all lie in one stretch of 256 from a multiple of 256 on.
  ///   - scramble: Any number: each is a scramble of its own. Nil leaves the net as it is, and its
  ///     points in the middle of their last digit.
  func fill(
    _ uniforms: inout [Double], dimension: Int, first: Int, count: Int, scramble: UInt32?
  ) {
    var start: UInt32 = 0
    for bit in 8..<max(bits, 8) where first >> bit & 1 == 1 {
      start ^= directions[dimension * bits + bit]
    }
    let heads = heads.span.extracting(
      dimension * Self.stretch + first % Self.stretch..<(dimension + 1) * Self.stretch)
    var uniforms = uniforms.mutableSpan
    for place in stride(from: 0, to: count, by: Self.lanes) {
      let eight = heads.extracting(place..<place &+ Self.lanes)
      var digits = Digits { eight[$0] ^ start }
      if let scramble { Self.permute(&digits, by: scramble) }
      Self.mirror(&digits)
      let eightUniforms = Eight { Self.uniform(digits[$0]) }
      eightUniforms.store(in: &uniforms, at: place)
    }
  }

  private static let lanes = 8
  /// Digits of eight points, side by side in vector registers.
  private typealias Digits = InlineArray<8, UInt32>

  /// Every bit changed depending on the bits below it: multiplications and additions carry upwards.
  @inline(__always) private static func permute(_ digits: inout Digits, by seed: UInt32) {
    let factor = seed >> 16 | 1
    for lane in 0..<lanes {
      var x = digits[lane]
      x ^= x &* 0x3d20_adea
      x &+= seed
      x &*= factor
      x ^= x &* 0x0552_6c56
      x ^= x &* 0x53a2_2864
      digits[lane] = x
    }
  }

  /// The bits in the opposite order.
  @inline(__always) private static func mirror(_ digits: inout Digits) {
    for lane in 0..<lanes {
      digits[lane] = mirrored(digits[lane])
    }
  }

  /// The bits in the opposite order.
  @inline(__always) static func mirrored(_ bits: UInt32) -> UInt32 {
    var x = bits
    x = (x & 0x5555_5555) << 1 | (x >> 1 & 0x5555_5555)
    x = (x & 0x3333_3333) << 2 | (x >> 2 & 0x3333_3333)
    x = (x & 0x0f0f_0f0f) << 4 | (x >> 4 & 0x0f0f_0f0f)
    x = (x & 0x00ff_00ff) << 8 | (x >> 8 & 0x00ff_00ff)
    return x << 16 | x >> 16
  }

  /// The middle of one of 2^32 cells.
  @inline(__always) static func uniform(_ digits: UInt32) -> Double {
    let whole = Double(bitPattern: 0x4330_0000_0000_0000 | UInt64(digits)) - 0x1p52
    return (whole + 0.5) * 0x1p-32
  }
}
