// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  extension Sketch: Codable {
    private enum Key: String, CodingKey {
      case count, below, above, counts
    }

    /// The counts are one text, 0 0 12 7, since an encoder takes long over thousands of numbers.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(count, forKey: .count)
      try container.encode(below, forKey: .below)
      try container.encode(above, forKey: .above)
      try container.encode(Self.text(of: counts), forKey: .counts)
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      count = try container.decode(Int.self, forKey: .count)
      below = try container.decode(Pair.self, forKey: .below).range
      above = try container.decode(Pair.self, forKey: .above).range
      let text = try container.decode(String.self, forKey: .counts)
      counts = text.utf8.split(separator: UInt8(ascii: " ")).compactMap {
        UInt32(String(decoding: $0, as: UTF8.self))
      }
      // No number has a bin beyond that of infinity.
      let bins = 0..<Self.bins + 1
      guard bins.contains(below.lowerBound), bins.contains(below.upperBound),
        bins.contains(above.lowerBound), bins.contains(above.upperBound),
        counts.count == 1 + below.count + above.count,
        counts.reduce(0, { $0 + Int($1) }) == count, text == Self.text(of: counts),
        isInUse(below, 1), isInUse(above, 1 + below.count)
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .counts, in: container, debugDescription: "the counts do not add up")
      }
    }

    /// Whether bins are as they come about: whole stretches of 64, the first and the last of which
    /// has something in it.
    ///
    /// - Parameter place: Where their counts begin.
    private func isInUse(_ bins: Range<Int>, _ place: Int) -> Bool {
      guard !bins.isEmpty else { return bins == 0..<0 }
      let own = counts[place..<place + bins.count]
      return bins.lowerBound.isMultiple(of: 64) && bins.upperBound.isMultiple(of: 64)
        && own.prefix(64).contains { $0 > 0 } && own.suffix(64).contains { $0 > 0 }
    }

    private static func text(of counts: [UInt32]) -> String {
      var text: [UInt8] = []
      text.reserveCapacity(4 * counts.count)
      for count in counts {
        var (rest, digits) = (count, InlineArray<10, UInt8>(repeating: 0))
        var used = 0
        repeat {
          digits[used] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
          used += 1
        } while rest > 0
        for place in (0..<used).reversed() {
          text.append(digits[place])
        }
        text.append(UInt8(ascii: " "))
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
#else
  extension Sketch: Codable {}
#endif
