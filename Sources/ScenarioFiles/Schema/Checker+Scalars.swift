// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Checker {
  mutating func checkText(_ node: Node, _ path: String) {
    guard let text = node.scalar, !text.isEmpty else {
      return add(.wrongKind, node, path, allowed: Shape.text.expected)
    }
  }

  mutating func checkLanguages(_ node: Node, _ path: String) {
    let known = Language.allCases.map(\.rawValue)
    for entry in entries(node, .languages, path) {
      let child = "\(path).\(entry.key)"
      if !known.contains(entry.key) {
        add(
          .unknownKey, entry.value, child, found: .spelt(entry.key),
          allowed: known.map { .spelt($0) })
      }
      checkText(entry.value, child)
    }
  }

  mutating func checkWord(_ node: Node, _ words: [String], _ path: String) {
    guard let text = node.scalar else {
      return add(.wrongKind, node, path, allowed: words.map { .spelt($0) })
    }
    if !words.contains(text) {
      add(
        .unknownWord, node, path, allowed: words.map { .spelt($0) },
        nearest: words.nearest(to: text))
    }
  }

  mutating func checkName(_ node: Node, _ path: String) {
    guard let text = node.scalar, Self.isName(text, withHyphens: path == "id") else {
      return add(.badName, node, path)
    }
  }

  mutating func checkYear(_ node: Node, _ path: String) {
    if node.scalar == "" { return add(.missingValue, node, path, allowed: ["2034"]) }
    guard let text = node.scalar, Self.year(text) != nil else {
      return add(.notAYear, node, path)
    }
  }

  mutating func checkCountedYear(_ node: Node, _ path: String) {
    if node.scalar == "" { return add(.missingValue, node, path, allowed: ["2034", "year 10"]) }
    guard let text = node.scalar, Self.year(text) ?? Self.number(ofYear: text) != nil else {
      add(
        .notAYear, node, path, allowed: [.thing(.countedYear)],
        nearest: node.scalar.flatMap { Self.meantYear($0) })
      return
    }
  }

  mutating func checkWhole(_ node: Node, _ range: ClosedRange<Int>, _ path: String) {
    if let value = node.scalar.flatMap({ Int($0) }), range.contains(value) { return }
    if path == "format" {
      return add(.unsupportedFormat, node, path, allowed: Shape.whole(range).expected)
    }
    // What is a number with thousands apart is told without them.
    let number = node.scalar.flatMap { NumberText($0) }.flatMap { $0.unit.isEmpty ? $0 : nil }
    let meant = (number?.readings ?? []).filter { Int($0).map(range.contains) ?? false }
    meant.isEmpty
      ? add(.outOfRange, node, path, allowed: Shape.whole(range).expected)
      : add(.notANumber, node, path, allowed: meant.map { .spelt($0) })
  }

  mutating func checkBare(_ node: Node, _ range: ClosedRange<Double>, _ path: String) {
    guard let text = node.scalar else {
      return add(.wrongKind, node, path, allowed: Shape.bare(range).expected)
    }
    do throws(Quantity.Problem) {
      _ = try Quantity.bare(text, in: range)
    } catch {
      add(error.code, node, path, allowed: error.allowed)
    }
  }

  mutating func checkBetweenOnes(_ node: Node, _ path: String) {
    let limits = Shape.betweenOnes.expected
    guard let text = node.scalar else { return add(.wrongKind, node, path, allowed: limits) }
    do throws(Quantity.Problem) {
      let value = try Quantity.bare(text, in: -1...1)
      if abs(value) == 1 { add(.outOfRange, node, path, allowed: limits) }
    } catch {
      let isAnything = error.allowed == [.number(-1...1)]
      let allowed = error.code == .outOfRange ? limits : isAnything ? ["0.5"] : error.allowed
      add(error.code, node, path, allowed: allowed)
    }
  }

  mutating func checkQuantity(
    _ node: Node, _ measure: Measure, _ statuses: [Status], _ path: String
  ) {
    if let text = node.scalar {
      if text.isEmpty {
        return add(.missingValue, node, path, allowed: [.spelt(Quantity.example(measure))])
      }
      do throws(Quantity.Problem) {
        _ = try Quantity.value(text, as: measure)
      } catch {
        add(error.code, node, path, allowed: error.allowed)
      }
      return
    }
    guard node["value"]?.entries == nil else {
      return add(
        .wrongKind, node["value"]!, path + ".value", allowed: [.spelt(Quantity.example(measure))])
    }
    guard node.entries != nil else {
      return add(.wrongKind, node, path, allowed: Shape.quantity(measure).expected)
    }
    check(node, .object(Schema.written(measure, statuses)), at: path)
  }

  /// A year that people plan for: four digits, 1900 to 2399.
  static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1900..<2400).contains(year) else {
      return nil
    }
    return year
  }

  /// The number of a year counted from the start, which is 1: `year 10`, or `start`.
  static func number(ofYear text: String) -> Int? {
    if text == "start" { return 1 }
    let parts = text.split(separator: " ")
    guard parts.count == 2, parts[0] == "year", let number = Int(parts[1]),
      String(number) == parts[1], (1...999).contains(number)
    else { return nil }
    return number
  }

  /// The year that a misspelt one was meant as: `years 10`, `year10`, `år 10`, `10`.
  private static func meantYear(_ text: String) -> String? {
    let letters = text.prefix { !$0.isNumber }.trimmed.lowercased()
    let number = text.drop { !$0.isNumber }
    guard letters.isEmpty || ["year", "years", "yr", "y", "år", "aar"].contains(letters),
      let year = Int(number), String(year) == number, (1...200).contains(year)
    else { return nil }
    // `29` is hardly the 29th year.
    return letters.isEmpty && year > 19 && year < 100 ? "20\(year)" : "year \(year)"
  }

  /// Letters (Norwegian ones too), digits and underscores, a letter first; such a name needs no
  /// quotes in a path and cannot end in `_real`, which marks columns at fixed prices.
  static func isName(_ text: String, withHyphens: Bool = false) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.count <= 80, !text.hasSuffix("_real")
    else { return false }
    let isLetter = { (scalar: Unicode.Scalar) in
      ("a"..."z").contains(scalar) || "æøå".unicodeScalars.contains(scalar)
    }
    return isLetter(first)
      && text.unicodeScalars.allSatisfy {
        isLetter($0) || ("0"..."9").contains($0) || $0 == "_" || (withHyphens && $0 == "-")
      }
  }
}

extension Checker {
  /// Tells that a comma tore a number of a list into two: `[0,5 %, 1 %]` reads as 0, 5 % and 1 %.
  mutating func addTorn(
    _ item: Node, from next: Node, _ shape: Shape, _ path: String
  ) -> Bool {
    guard let measure = shape.measure, measure.unit != .none, let text = item.scalar,
      let tail = next.scalar, NumberText(text)?.unit.isEmpty == true,
      let number = NumberText(tail), !number.unit.isEmpty, tail.first?.isNumber == true
    else { return false }
    let written = "\(text),\(tail)"
    do throws(Quantity.Problem) {
      _ = try Quantity.value(written, as: measure)
      add(.commaInText, item, path, found: .spelt(written), allowed: [.spelt("\"\(written)\"")])
    } catch {
      add(error.code, item, path, found: .spelt(written), allowed: error.allowed)
    }
    return true
  }

  /// The entries but for those that a comma tore apart: in a map in braces a text with a comma in it reads
  /// as the part before and a key without a value. Numbers are whole again since they were read.
  mutating func withoutCommas(
    _ entries: [Node.Entry], _ path: String
  ) -> [Node.Entry] {
    var whole: [Node.Entry] = []
    var index = 0
    while index < entries.count {
      let entry = entries[index]
      var last = index + 1
      while last < entries.count, entries[last].value.scalar == "" { last += 1 }
      let parts = entries[index + 1..<last].map(\.key)
      guard let text = entry.value.scalar, !text.isEmpty,
        addTorn(entry, text, parts, join(path, entry.key))
      else {
        whole += entries[index..<last]
        index = last
        continue
      }
      index = last
    }
    return whole
  }

  /// Tells that a comma tore `text` from the `parts` after it; false if none did.
  private mutating func addTorn(
    _ entry: Node.Entry, _ text: String, _ parts: [String], _ path: String
  ) -> Bool {
    guard let first = parts.first, first.contains(" "), NumberText(text) == nil else {
      return false
    }
    let written = ([text] + parts).joined(separator: ", ")
    let quoted = Fault.Term.spelt("\"\(written)\"")
    add(.commaInText, entry.value, path, found: .spelt(written), allowed: [quoted])
    return true
  }
}
