// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  extension BlockSet {
    private enum Key: String, CodingKey { case ranges }

    /// - Throws: For what no set is: ranges that are empty, overlap, or are out of order or beyond
    ///   ``largest``.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      ranges = try container.decode([Pair].self, forKey: .ranges).map { $0.range }
      var end = -1
      for range in ranges {
        guard range.lowerBound > end, !range.isEmpty, range.upperBound <= Self.largest else {
          throw DecodingError.dataCorruptedError(
            forKey: .ranges, in: container, debugDescription: "not a set of blocks")
        }
        end = range.upperBound
      }
    }
  }
#endif
