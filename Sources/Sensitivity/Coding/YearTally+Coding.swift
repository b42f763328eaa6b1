// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  extension YearTally {
    private enum Key: String, CodingKey {
      case years, counts, never
    }

    /// - Throws: Also for years that are not two.
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      let range = try container.decode(Pair.self, forKey: .years)
      years = range.low...range.high
      counts = try container.decode([Int].self, forKey: .counts)
      never = try container.decode(Int.self, forKey: .never)
    }
  }
#endif
