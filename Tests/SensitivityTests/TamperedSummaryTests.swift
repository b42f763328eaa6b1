// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Sensitivity

/// A JSON document with one place of it changed, in every way that a stranger might think of.
private struct Tampered {
  let document: Any

  init(_ bytes: Data) throws { document = try JSONSerialization.jsonObject(with: bytes) }

  struct Change {
    let words: String
    let bytes: Data
  }

  func changes() -> [Change] {
    var changes: [Change] = []
    visit(document, "") { words, value in
      let options: JSONSerialization.WritingOptions = [.fragmentsAllowed, .sortedKeys]
      if let bytes = try? JSONSerialization.data(withJSONObject: value, options: options) {
        changes.append(Change(words: words, bytes: bytes))
      }
    }
    return changes
  }

  /// Calls `change` with the whole document for every change to a part of it.
  private func visit(_ part: Any, _ path: String, _ change: (String, Any) -> Void) {
    switch part {
    case let list as [Any]:
      if !list.isEmpty {
        change("\(path): one less", Array(list.dropLast()))
        change("\(path): one twice", list + [list[0]])
        change("\(path): none", [Any]())
      }
      // The first and the last stand for the others.
      for place in Set([0, list.count - 1]).sorted() where list.indices.contains(place) {
        visit(list[place], "\(path)[\(place)]") { words, value in
          var copy = list
          copy[place] = value
          change(words, copy)
        }
      }
    case let object as [String: Any]:
      for key in object.keys.sorted() {
        var copy = object
        copy[key] = nil
        change("\(path).\(key): gone", copy)
        visit(object[key]!, "\(path).\(key)") { words, value in
          var copy = object
          copy[key] = value
          change(words, copy)
        }
      }
    case let text as String:
      for other in ["", "x", "9 9", "4294967295 1 ", text + "1 "] {
        change("\(path): '\(other.prefix(20))'", other)
      }
    default:
      let numbers: [Any] = [
        -1, 0, 1, 3, 1e308, -1e308, 0.5, 1 << 40, Int.max, Int.max - 1, Int.min, NSNull(), "1",
      ]
      for number in numbers { change("\(path): \(number)", number) }
    }
  }
}

struct `A summary that somebody changed` {
  static let response = FunctionResponse(outputs: ["f", .init("y", .year(0...9))]) { x in
    let f = Ishigami()(x)
    return [f, abs(f) > 9 ? .infinity : f.magnitude.rounded(.down)]
  }

  /// What is a value and no count: another one is another answer, and nothing can tell.
  private static let values = Set(
    "mean squares min max kept numbers regrets shifts columnSums subjectSums pairSums sums isFirst"
      .split(separator: " "))

  /// Numbers that no figure of a sound summary has.
  private static let absurd = ["1e+308", "-1e+308", "\(Int.max)", "\(Int.min)"]

  /// Whether a change is of what no count or length is.
  private static func isOfValue(_ words: String) -> Bool {
    let path = words.prefix { $0 != ":" }
    let name = path.split(separator: ".").last?.prefix { $0 != "[" } ?? ""
    let isShare = path.contains("replicates") && ["years", "best", "held"].contains(name)
    return values.contains(name) || isShare
  }

  /// Joins every change to `half` with `other`, and reads an answer off both. A crash would end the tests;
  /// what is no more than another length, count, range or number of a block is refused, or changes nothing.
  private func expectCalm<Summary: Codable, Answer: Equatable>(
    _ half: Summary, _ other: Summary, join: (inout Summary, Summary) throws -> Void,
    answer: (Summary) throws -> Answer
  ) throws {
    var whole = other
    try join(&whole, half)
    let truth = try answer(whole)
    let changes = try Tampered(JSONEncoder().encode(half)).changes()
    #expect(changes.count > 20)
    for change in changes {
      let isLength = ["one less", "one twice", "none", "gone"].contains {
        change.words.hasSuffix($0)
      }
      do {
        let read = try JSONDecoder().decode(Summary.self, from: change.bytes)
        var (one, two) = (other, read)
        try join(&one, read)
        try join(&two, other)
        let found = try answer(one)
        // No list is longer or shorter than it is, and none of its counts is read past.
        #expect(!isLength || change.words.hasSuffix(": none"), "\(change.words)")
        if isLength || !Self.isOfValue(change.words) {
          #expect(found == truth, "\(change.words)")
        }
        // A value too is one that others allow.
        if Self.absurd.contains(where: { change.words.hasSuffix(": \($0)") }) {
          #expect(found == truth, "\(change.words)")
        }
      } catch is DecodingError {
      } catch is DesignError {
      } catch is RunError {
      }
    }
  }

  @Test(arguments: SampleDesign.Method.allCases, [1024, 16384])
  func `of samples is refused, or read`(_ method: SampleDesign.Method, _ samples: Int) throws {
    let design = try SampleDesign(method, of: Ishigami.inputs, samples: samples, seed: 1)
    let middle = design.size.blocks / 2
    try expectCalm(
      design.summary(of: Self.response, blocks: 0..<middle),
      design.summary(of: Self.response, blocks: middle..<design.size.blocks),
      join: { try $0.join($1) }, answer: { try design.answer(from: $0, of: Self.response) })
  }

  @Test(arguments: ["0..<64", "64..<0", "5..<5", "0..<65"])
  func `has no bins but those in use`(_ bins: String) throws {
    var sketch = Sketch()
    sketch.add([1.5, 2, 700].span, least: 1.5, most: 700)
    let sound = try JSONEncoder().encode(sketch)
    #expect(try JSONDecoder().decode(Sketch.self, from: sound) == sketch)
    let ends = bins.split(separator: "..<").compactMap { Int($0) }
    let more = Array(repeating: "0 ", count: max(0, ends[1] - ends[0])).joined()
    let text = String(decoding: sound, as: UTF8.self)
    for (old, new) in [("[0,0]", "[\(ends[0]),\(ends[1])]"), ("[0,0]", "[0,0,0]")] {
      let changed = text.replacing(old, with: new).replacing("\"0 ", with: "\"0 " + more)
      #expect(changed != text)
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Sketch.self, from: Data(changed.utf8))
      }
    }
  }

  @Test(arguments: SobolEstimator.allCases)
  func `of Sobol' indices is refused, or read`(_ estimator: SobolEstimator) throws {
    let design = try SobolDesign(
      of: Ishigami.inputs, samples: 1024, seed: 1, estimator: estimator, pairs: true, years: [4])
    try expectCalm(
      design.summary(of: Self.response, blocks: 0..<1),
      design.summary(of: Self.response, blocks: 1..<16),
      join: { try $0.join($1) }, answer: { try design.answer(from: $0, of: Self.response) })
  }

  @Test func `of conditional effects is refused, or read`() throws {
    let design = try ConditionalDesign(
      of: Ishigami.inputs, effects: .shapley, samples: 1024, seed: 1)
    try expectCalm(
      design.summary(of: Self.response, blocks: 0..<1),
      design.summary(of: Self.response, blocks: 1..<16),
      join: { try $0.join($1) }, answer: { try design.answer(from: $0, of: Self.response) })
  }

  @Test func `of elementary effects is refused, or read`() throws {
    let design = try MorrisDesign(of: Ishigami.inputs, repetitions: 200, seed: 3)
    try expectCalm(
      design.summary(of: Self.response, blocks: 0..<5),
      design.summary(of: Self.response, blocks: 5..<design.blocks),
      join: { try $0.join($1) }, answer: { try design.answer(from: $0, of: Self.response) })
  }

  @Test func `of policies is refused, or read`() throws {
    let response = FunctionResponse(outputs: ["y", .init("reached", .year(2030...2039))]) { point in
      let year = 2030 + point[0] + (10 * point[1]).rounded(.down)
      return [point[0] - point[1], year <= 2039 ? year : .infinity]
    }
    let design = try PolicyDesign(
      policies: [[0], [1]], inputs: Inputs([.init("x", .uniform(low: 0, high: 1))]),
      objectives: [.init("y", .highest)], thresholds: [.init("near", "y", .atLeast, -0.5)],
      samples: 1024, seed: 1)
    try expectCalm(
      design.summary(of: response, blocks: 0..<8), design.summary(of: response, blocks: 8..<16),
      join: { try $0.join($1) }, answer: { try design.answer(from: $0, of: response) })
  }
}
