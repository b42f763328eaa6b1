// SPDX-License-Identifier: GPL-3.0-or-later

/// Which of the allowed words was probably meant.
enum Spelling {
  /// The word of `words` closest to `found`, never `found` itself; nil if none is close.
  ///
  /// Close is at most a third of the letters changed, added, dropped or swapped with a neighbour,
  /// or the beginning of one word only.
  static func nearest(_ found: String, in words: [String]) -> String? {
    let letters = letters(found, hyphen: UInt8(ascii: "_"))
    if letters.count >= 4 {
      let start = String(decoding: letters, as: UTF8.self)
      let prefixed = words.lazy.filter { $0 != found && $0.hasPrefix(start) }.prefix(2)
      if prefixed.count == 1 { return prefixed.first }
    }
    var best: (word: String, count: Int, distance: Int)?
    for word in words where word != found {
      let other = self.letters(word)
      let limit = best.map { $0.distance - 1 } ?? Int.max
      guard let distance = distance(letters, other, within: limit) else { continue }
      best = (word, other.count, distance)
    }
    guard let best, best.distance <= max(1, max(letters.count, best.count) / 3) else { return nil }
    return best.word
  }

  /// The first bytes of a word in small letters.
  private static func letters(_ word: String, hyphen: UInt8 = UInt8(ascii: "-")) -> [UInt8] {
    // Thousands of words are looked at for each that is misspelt: of ASCII no text is made in between.
    let start = word.utf8.prefix(100)
    guard start.allSatisfy({ $0 < 0x80 }) else {
      return word.lowercased().utf8.prefix(100).map { $0 == UInt8(ascii: "-") ? hyphen : $0 }
    }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    return start.map {
      $0 == UInt8(ascii: "-") ? hyphen : capitals.contains($0) ? $0 | 0x20 : $0
    }
  }

  /// The same of key paths, of which the last keys are close too: a path that only begins alike is
  /// another one.
  static func nearestPath(_ found: String, in paths: [String]) -> String? {
    func last(_ path: String) -> Substring {
      path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[path.index(after: $0)...] } ?? path[...]
    }
    // Thousands of paths end in few keys.
    let key = String(last(found))
    var isClose: [Substring: Bool] = [last(found): true]
    let alike = paths.filter { path in
      let other = last(path)
      if let known = isClose[other] { return known }
      let close = nearest(key, in: [String(other)]) != nil
      isClose[other] = close
      return close
    }
    if let path = nearest(found, in: alike) { return path }
    // The ending of one path alone is enough, so a misspelt one is meant for that.
    let count = found.split(separator: ".").count
    let endings = alike.map { $0.split(separator: ".").suffix(count).joined(separator: ".") }
    guard let ending = nearest(found, in: endings) else { return nil }
    let meant = zip(alike, endings).filter { $1 == ending }
    return meant.count == 1 ? meant[0].0 : nil
  }

  /// The optimal string alignment distance; nil if it is more than `limit`.
  private static func distance(_ a: [UInt8], _ b: [UInt8], within limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit, unlike(a, b) <= limit else { return nil }
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      next.reserveCapacity(b.count + 1)
      for j in b.indices {
        let change = row[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(change, row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, before[j - 1] + 1)
        }
        next.append(best)
      }
      (before, row) = (row, next)
    }
    return row[b.count] <= limit ? row[b.count] : nil
  }

  /// How many letters of one word, whatever their order, have none in the other: no distance is less.
  private static func unlike(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var counts: InlineArray<256, Int32> = .init(repeating: 0)
    for letter in a { counts[Int(letter)] += 1 }
    for letter in b { counts[Int(letter)] -= 1 }
    var (more, less) = (0, 0)
    for letter in a where counts[Int(letter)] > 0 {
      more += Int(counts[Int(letter)])
      counts[Int(letter)] = 0
    }
    for letter in b where counts[Int(letter)] < 0 {
      less -= Int(counts[Int(letter)])
      counts[Int(letter)] = 0
    }
    return max(more, less)
  }
}

extension String {
  /// By bytes, as thousands of paths are looked through for each that is misspelt.
  fileprivate func ends(in end: String) -> Bool {
    utf8.reversed().starts(with: end.utf8.reversed())
  }
}

extension Sequence<String> {
  /// The word closest to `found`, for ``Fault/nearest``; nil if none is close but the same one.
  public func nearest(to found: String) -> String? { Spelling.nearest(found, in: Array(self)) }
}

extension Fault {
  /// The one of `paths` that is meant: `found` itself, or the one alone that ends with its keys.
  ///
  /// `free` are those that are offered for one that is misspelt, if not all of them.
  ///
  /// - Throws: ``Fault`` with all that it may be, in their order, or that there is none.
  public static func path(
    _ found: String, among paths: [String], offering free: [String]? = nil
  ) throws(Fault) -> String {
    if paths.contains(found) { return found }
    let (parts, alike) = meant(by: found, among: paths)
    let meant = parts.isEmpty ? alike : parts
    if meant.count == 1, parts.isEmpty { return meant[0] }
    guard meant.isEmpty else {
      throw Fault(
        .severalValues, path: found, found: .spelt(found), allowed: meant.map { .spelt($0) })
    }
    // A path of several values means none of them.
    let stems = Set(
      paths.flatMap { path in
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: ".") }.map { path[..<$0] }
      })
    throw .unknown(
      .unknownPath, found, among: paths,
      offering: (free ?? paths).filter { !stems.contains($0[...]) })
  }

  /// Those of `paths` that `found` is the beginning of, key by key, and those that end with its keys.
  public static func meant(
    by found: String, among paths: [String]
  ) -> (parts: [String], alike: [String]) {
    let (start, end, looseEnd) = (found + ".", "." + found, "_" + found)
    let ending = paths.filter { $0.ends(in: end) }
    // `costs.growth` may also be meant for `municipal_costs.growth`.
    let isLoose = found.contains(".") && !ending.isEmpty
    return (
      paths.filter { $0.hasPrefix(start) },
      isLoose ? paths.filter { $0.ends(in: end) || $0.ends(in: looseEnd) } : ending
    )
  }

  /// Something is named that is not there: `known` are the names that are.
  ///
  /// - Parameter free: Those that would do where the name stands, if not all of them would: only
  ///   one of these is offered.
  package static func unknown(
    _ code: Code, _ found: String, among known: [String], offering free: [String]? = nil,
    path: String = "", place: Place? = nil
  ) -> Fault {
    let free = free ?? known
    return Fault(
      code, path: path, found: .spelt(found), allowed: known.map { .spelt($0) },
      nearest: code == .unknownPath
        ? Spelling.nearestPath(found, in: free) : Spelling.nearest(found, in: free),
      place: place)
  }
}
