// SPDX-License-Identifier: GPL-3.0-or-later

#if !hasFeature(Embedded)
  extension BlockResult: Codable {
    private enum Key: String, CodingKey { case design, blocks, invalid }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      design = try container.decode(String.self, forKey: .design)
      blocks = try container.decode(BlockSet.self, forKey: .blocks)
      invalid = try container.decode(InvalidTally.self, forKey: .invalid)
      sums = try Design.Worker.Sums(from: decoder)
    }

    /// The sums stand beside the rest.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(design, forKey: .design)
      try container.encode(blocks, forKey: .blocks)
      try container.encode(invalid, forKey: .invalid)
      try sums.encode(to: encoder)
    }
  }
#else
  extension BlockResult: Codable {}
#endif
