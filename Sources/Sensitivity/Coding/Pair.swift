// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  /// The two ends of a range as they are written in a file, and no more: a range itself is read off
  /// the first two numbers of any list.
  struct Pair: Decodable {
    let low: Int
    /// Not below `low`.
    let high: Int

    init(from decoder: any Decoder) throws {
      let ends = try decoder.singleValueContainer().decode([Int].self)
      guard ends.count == 2, ends[0] <= ends[1] else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "not the two ends of a range"))
      }
      (low, high) = (ends[0], ends[1])
    }

    var range: Range<Int> { low..<high }
  }
#endif
