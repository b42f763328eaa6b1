// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a future is not a valid one.
public enum EvaluationFault: Int, Sendable {
  /// A phase of listed amounts does not list the year.
  case amountMissing = 1
  /// A geometric climb begins at nothing.
  case geometricFromZero
  /// The funding frame is negative.
  case fundingNegative
  /// The overheads within the frame are larger than it.
  case overheadsExceedFunding
  /// A phase of increments by year comes to a year before the first of them.
  case incrementMissing
}

/// Where a path keeps the first fault found: its number, 0 for none, and its year.
struct FaultSlots: Sendable {
  let kind: Slot
  let year: Slot

  func clear<L: Arithmetic>(_ cells: inout MutableSpan<L>) {
    (cells[kind], cells[year]) = (L(repeating: 0), L(repeating: 0))
  }

  func copy<L: Arithmetic>(_ other: Self, _ cells: inout MutableSpan<L>) {
    (cells[kind], cells[year]) = (cells[other.kind], cells[other.year])
  }

  /// Remembers a fault where `mask` says so; the one of the earliest year stays, and of two in one
  /// year the one noted first.
  func note<L: Arithmetic>(
    _ what: EvaluationFault, in year: Int, where mask: L.Mask, _ cells: inout MutableSpan<L>
  ) {
    guard L.any(mask) else { return }
    let isNone = L.atLeast(L(repeating: 0), cells[kind])
    let isLater = L.atLeast(cells[self.year], L(repeating: Double(year + 1)))
    let isFirst = L.both(mask, L.either(isNone, isLater))
    cells[kind] = cells[kind].replacing(with: L(repeating: Double(what.rawValue)), where: isFirst)
    cells[self.year] = cells[self.year].replacing(with: L(repeating: Double(year)), where: isFirst)
  }
}

extension Arithmetic {
  /// Where the value is negative by more than rounding.
  @inline(__always) var isNegative: Mask { Self.atLeast(Self(repeating: -1e-9), self) }
}
