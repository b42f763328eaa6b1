// SPDX-License-Identifier: GPL-3.0-or-later

/// The samples that a row consists of, by number: A, B, and of every subject A with its inputs from
/// B, and perhaps B with them from A.
extension SobolDesign {
  var isTwoWay: Bool { estimator == .azziniRosati }

  /// How many of them there are.
  public var evaluationsPerRow: Int { 2 + subjects.count * (isTwoWay ? 2 : 1) }

  /// The sample of `side` (0 for A) with the inputs of a subject from the other side.
  func sample(of subject: Int, side: Int) -> Int {
    isTwoWay ? 2 + 2 * subject + side : 2 + subject
  }

  /// Which side most of a sample's inputs are from.
  func side(of sample: Int) -> Int {
    if sample < 2 { return sample }
    return isTwoWay ? sample % 2 : 0
  }

  /// Whose inputs are from the other side; nil for A and B themselves.
  func subject(of sample: Int) -> Int? {
    sample < 2 ? nil : (sample - 2) / (isTwoWay ? 2 : 1)
  }
}
