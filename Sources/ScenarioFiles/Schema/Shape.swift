// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// What may stand at a place of a file. One description serves checking, overlaying and documenting.
indirect enum Shape: Sendable {
  /// What a key path is followed by where something varies.
  enum Law: Sendable {
    case lever, uncertainty
  }

  /// What values by year say of the years that are not among them.
  enum Years: Sendable {
    /// Nothing: each belongs to its own year.
    case alone
    /// Each holds until the next one given.
    case holding
    /// What the key `between` says.
    case levels
  }

  /// Any text that is not empty.
  case text
  /// A map from language (en, nb, nn) to text.
  case languages
  /// One of the words.
  case word([String])
  /// A name to be used in paths: lower-case letters, digits and underscores.
  case name
  case year
  /// A year of the calendar, or counted from the start: `year 10`, `start`.
  case countedYear
  /// The phase that another is put behind; said where phases are changed by name, and taken away
  /// there.
  case phasePlace
  case whole(ClosedRange<Int>)
  /// A number without a unit.
  case bare(ClosedRange<Double>)
  /// A number strictly between -1 and 1.
  case betweenOnes
  /// The key path of a parameter.
  case path
  /// A number with its unit, or a map with `value`, `source`, `status` and `note`.
  case quantity(Measure, statuses: [Status] = Status.ofAssumptions)
  /// A map from year to what stands for it; of levels with the key `between` among the years.
  case years(Shape, Years = .alone)
  /// A series by its name under `series`, and years of one's own beside it.
  case seriesAndYears(Shape)
  case list(Shape)
  /// A list of exactly these.
  case tuple([Shape])
  /// A map whose keys the author chooses.
  case named(Shape)
  /// The same with keys of any text: the ids of sources.
  case cited(Shape)
  /// A map whose keys are key paths of parameters, to laws of their own unit.
  case laws(of: Law)
  /// A map from names of one's own to laws that drive key paths.
  case sharedLaws
  /// A map with these keys.
  case object(Object)
  /// Whichever of them fits what stands there.
  case either([Shape])

  /// One yearly rate, or rates by year.
  static let rates = Shape.either(rateShapes)
  static let rateShapes: [Shape] = [.years(.quantity(.rate), .holding), .quantity(.rate)]

  /// One share, or shares by year.
  static func levels(statuses: [Status] = Status.ofAssumptions) -> [Shape] {
    let quantity = Shape.quantity(.share, statuses: statuses)
    return [.years(quantity, .levels), quantity]
  }
}

/// A map with fixed keys.
struct Object: Sendable {
  var keys: [Key]
  /// Exactly one of these keys must be there.
  var oneOf: [String] = []
  /// Keys that stand beside the first of these only.
  var companions: [String] = []
  /// An overlay replaces it whole instead of key by key, since half of one rule and half of another
  /// mean nothing.
  var isRule = false

  init(
    _ keys: [Key], oneOf: [String] = [], companions: [String] = [], isRule: Bool = false
  ) {
    (self.keys, self.oneOf, self.companions) = (keys, oneOf, companions)
    self.isRule = isRule
  }

  subscript(name: String) -> Key? { keys.first { $0.name == name } }

  /// A map with such keys, for messages.
  var someKeys: Fault.Term { .keys(keys.prefix(5).map(\.name), isMore: keys.count > 5) }
}

/// A key that an ``Object`` knows.
struct Key: Sendable {
  let name: String
  let shape: Shape
  let isRequired: Bool
  /// What it means, in a sentence.
  let meaning: Phrase

  /// - Parameter english: The meaning; beside it the same in bokmål and nynorsk.
  init(
    _ name: String, _ shape: Shape, required: Bool = false, _ english: String, nb: String,
    nn: String
  ) {
    self.name = name
    self.shape = shape
    isRequired = required
    meaning = Phrase(english, nb: nb, nn: nn)
  }
}

extension Shape {
  /// Whether `node` looks like this, so that it is the alternative that was meant.
  func fits(_ node: Node) -> Bool {
    switch (self, node.content) {
    case (.word(let words), .scalar(let text)): words.contains(text)
    case (.quantity, .scalar(let text)):
      text.first.map { $0.isNumber || "+-−–".contains($0) } ?? false
    case (.quantity, .map): node["value"] != nil
    case (.year, .scalar(let text)): Int(text) != nil
    case (.countedYear, .scalar(let text)):
      text.contains(where: \.isNumber) || text.hasPrefix("year") || text == "start"
    case (.seriesAndYears, .map): node["series"] != nil
    case (.years, .map(let entries)):
      entries.first { $0.key != Schema.between.name }?.key.first?.isNumber ?? false
    case (.object, .map(let entries)): !(entries.first?.key.first?.isNumber ?? false)
    case (.languages, .map): true
    case (.list, .list), (.tuple, .list): true
    case (.text, .scalar): true
    default: false
    }
  }

  /// The alternative that `node` is meant as; the shape itself where there is no choice.
  func alternative(for node: Node) -> Shape? {
    guard case .either(let shapes) = self else { return self }
    return shapes.first { $0.fits(node) }
  }

  /// What a number that stands here measures; nil if none can.
  var measure: Measure? {
    switch self {
    case .quantity(let measure, _): measure
    case .either(let shapes): shapes.lazy.compactMap(\.measure).first
    default: nil
    }
  }

  /// What may stand there, for messages.
  var expected: [Fault.Term] {
    switch self {
    case .text: [.thing(.text)]
    case .languages: [.thing(.languages)]
    case .word(let words): words.map { .spelt($0) }
    case .name: [.thing(.name)]
    case .year: [.thing(.year)]
    case .countedYear: [.thing(.countedYear)]
    case .phasePlace: [.thing(.phase)]
    case .seriesAndYears: [.thing(.seriesAndYears)]
    case .whole(let range): [.whole(range)]
    case .bare(let range): [.number(range)]
    case .betweenOnes: [.thing(.betweenOnes)]
    case .path: [.example("deflator.growth")]
    case .quantity(let measure, _): [.example(Quantity.example(measure))]
    case .years(let shape, _): [.yearly(shape.expected.first ?? "…")]
    case .list(.path): [.thing(.paths)]
    case .list(let shape): [.list(shape.expected.first ?? "…")]
    case .tuple(let shapes): [.tuple(shapes.count)]
    case .named, .cited, .sharedLaws: [.thing(.ownNames)]
    case .laws: [.thing(.laws)]
    case .object(let object):
      object.isRule && !object.oneOf.isEmpty
        ? object.oneOf.map { .spelt("{\($0): …}") } : [object.someKeys]
    case .either(let shapes): shapes.flatMap(\.expected)
    }
  }
}
