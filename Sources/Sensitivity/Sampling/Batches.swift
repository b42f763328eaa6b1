// SPDX-License-Identifier: GPL-3.0-or-later

/// Elements that are made when they are asked for, some at a time.
///
/// What `AnySequence` is, of which Embedded Swift would make a type of a type without end.
public struct Batches<Element>: Sequence {
  private let iterator: () -> AnyIterator<Element>

  /// The elements of a sequence, which is asked for them anew by every iteration.
  public init(_ elements: some Sequence<Element>) {
    iterator = { AnyIterator(elements.makeIterator()) }
  }

  /// An iterator of its own over the elements.
  public func makeIterator() -> AnyIterator<Element> { iterator() }
}
