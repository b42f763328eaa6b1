// SPDX-License-Identifier: GPL-3.0-or-later

import Facts
import Foundation
import Funding
import Reports
import ScenarioFiles
import TestSupport
import Testing

struct `A folder of series` {
  let folder: Folder
  init() throws { folder = try Folder() }

  private func read(_ files: [String: String]) throws -> DataFolder {
    for (name, text) in files { try folder.write(name, text) }
    return try DataFolder(folder.url.path)
  }

  @Test func `adds its series and sources to those that are built in`() throws {
    let read = try read([
      "series.csv": """
      series,year,value,unit,price_basis,status,source,note
      my_costs,2020,160000.5,MNOK,nominal,observed,mine,break: counted anew
      my_costs,2019,150425,MNOK,,derived,ssb-care-2022,
      my_prices,2020,3.1,% growth,,observed,mine,
      my_share,2020,3.8,%,,assumption,mine,
      my_people,2020,5367580,inhabitants,,observed,mine,

      """,
      "sources.csv": "id,title,url,confidence,licence\nmine,Accounts,http://a,low,CC0\n",
      "about.csv": "id,title_en,title_nn\nmy_costs,My costs,Mine utgifter\n",
    ])
    #expect(read.remarks.isEmpty)
    #expect(
      read.data.ids == DataSet.builtIn.ids + ["my_costs", "my_prices", "my_share", "my_people"])
    #expect(read.data.sources.count == DataSet.builtIn.sources.count + 1)
    let costs = try #require(read.data["my_costs"])
    #expect(
      costs.points == [
        .init(2019, 150_425, .derived, "ssb-care-2022"),
        .init(2020, 160_000.5, .observed, "mine", "break: counted anew"),
      ])
    #expect(costs.title.text(in: .nn) == "Mine utgifter" && costs.title.text(in: .en) == "My costs")
    #expect(
      costs.confidence == "low" && Set(costs.licence.split(separator: "; ")) == ["unknown", "CC0"])
    #expect(costs.breaks == [SeriesBreak(2020...2020, "counted anew")])
    #expect(read.data["my_prices"]?.points[0].value == 0.031)
    #expect(read.data["my_share"]?.points[0].value == 0.038)
    #expect(read.data["my_people"]?.unit == .inhabitants)
    #expect(read.data["population"] == DataSet.builtIn["population"])
  }

  @Test func `may be as the Norwegian Excel writes it, which is said`() throws {
    let read = try read([
      "series.csv":
        "\u{FEFF}series;year;value;unit;status;source\r\nmy_prices;2020;3,1;% growth;observed;mine\r\n",
      "sources.csv": "\u{FEFF}id;title\r\nmine;Rekneskap, med komma\r\n",
    ])
    #expect(read.data["my_prices"]?.points[0].value == 0.031)
    #expect(read.remarks.count == 2)
  }

  @Test func `that is not there, is a file, or holds no series is told`() throws {
    func fault(_ path: String) throws -> Fault {
      let faults = #expect(throws: Faults.self) { try DataFolder(path) }
      return try #require(faults?.list.first)
    }
    #expect(try fault("no/such").code == .fileMissing)
    #expect(try fault(folder.write("file", "text")).code == .wrongKind)
    let empty = try fault(folder.url.path)
    #expect(empty.code == .fileMissing && empty.found?.spelling?.hasSuffix("/series.csv") == true)
  }

  @Test(arguments: FolderDefect.all)
  func `with one defect is told that one, with its place`(_ defect: FolderDefect) throws {
    var files = ["series.csv": defect.series, "sources.csv": defect.sources]
    files["about.csv"] = defect.about
    let faults = #expect(throws: Faults.self) { try read(files) }
    let fault = try #require(faults?.list.first)
    #expect(faults?.list.count == 1 && fault.code == defect.code)
    let file = fault.place?.file.split(separator: "/").last ?? ""
    #expect("\(file):\(fault.place?.line ?? 0):\(fault.place?.column ?? 0)" == defect.place)
    #expect(defect.found == nil || fault.found?.words(in: .en) == defect.found)
    #expect(defect.nearest == nil || fault.nearest == defect.nearest)
    #expect(fault.words(in: .en).contains(defect.place))
  }

  @Test func `holds figures that suit the places where they are named`() throws {
    let read = try read([
      "series.csv": FolderDefect.head + "a,2019,1,MNOK,observed,ksf-2019\n"
        + "a,2020,0,MNOK,observed,ksf-2019\n"
    ])
    let loader = ScenarioLoader(data: read.data)
    func fault(_ setting: String) throws -> Fault {
      let faults = #expect(throws: Faults.self) {
        try loader.load("ksf-2019", settings: [setting])
      }
      return try #require(faults?.list.first)
    }
    let costs = try fault("municipal_costs.observed=a")
    #expect(costs.code == .outOfRange && costs.found == "a 2020: 0 MNOK")
    #expect(try fault("deflator.observed=a").code == .seriesUnit)
    #expect(try fault("municipal_costs.observed=aa").nearest == "a")
  }

  @Test func `tells the faults of all its files at once, in their order`() throws {
    let faults = #expect(throws: Faults.self) {
      try read([
        "series.csv": FolderDefect.head
          + "a,2019,x,MNOK,seen,mien\nb,2019,\"2\n\",y,observed,mine\nc,x,1,%,,mine\n",
        "sources.csv": "id,title,confidence\nmine,Mine,sure\n", "about.csv": "id,title_en\nd,D\n",
      ])
    }
    #expect(
      faults?.list.map { "\($0.code.rawValue) \($0.place?.line ?? 0)" } == [
        "unknown_word 2", "not_a_number 2", "unknown_word 2", "unknown_source 2", "unknown_word 4",
        "not_a_year 5", "missing_value 5", "unknown_series 2",
      ])
  }

  @Test(arguments: 0..<4)
  func `is answered with series or faults, whatever is in it`(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let tokens = [",", ";", "\"", "\n", "\r\n", "x", "-", "1", "%", "MNOK", "\u{FEFF}", "é", ""]
    let good =
      FolderDefect.head + "a,2019,1,MNOK,observed,mine\nb,2019,3.1,% growth,stated,ksf-2019\n"
    for _ in 0..<300 {
      var texts = [good, "id,title\nmine,Mine\n", "id,title_en\na,A\n"]
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let file = Int.random(in: 0..<3, using: &generator)
        var characters = Array(texts[file])
        let start = Int.random(in: 0...characters.count, using: &generator)
        let end = min(characters.count, start + Int.random(in: 0...3, using: &generator))
        let token = tokens.randomElement(using: &generator) ?? ""
        characters.replaceSubrange(start..<end, with: Array(token))
        texts[file] = String(characters)
      }
      do throws(any Error) {
        let names = ["series.csv", "sources.csv", "about.csv"]
        let data = try read(Dictionary(uniqueKeysWithValues: zip(names, texts))).data
        #expect(data.ids.count > DataSet.builtIn.ids.count)
      } catch let faults as Faults {
        #expect(!faults.list.isEmpty)
        for fault in faults.list { #expect(fault.place != nil && !fault.words(in: .nb).isEmpty) }
      }
    }
  }

  @Test(arguments: ["series.csv", "sources.csv", "about.csv"])
  func `with very many faults in a table is not read on, which is said`(_ name: String) throws {
    let heads = [
      "series.csv": "series,year,value,unit,status,source", "sources.csv": "id,title,confidence",
      "about.csv": "id,title_en",
    ]
    let row = ["series.csv": "x", "sources.csv": "ssb,y,z", "about.csv": "unknown,y"][name]!
    var files = ["series.csv": "\(heads["series.csv"]!)\na,2020,1,MNOK,observed,mine\n"]
    files[name] = heads[name]! + "\n" + String(repeating: row + "\n", count: 5_000)
    let faults = #expect(throws: Faults.self) { try read(files) }?.list ?? []
    let last = try #require(faults.first { $0.id == "csv_not_read_on" }?.place?.line)
    #expect(last < 1_010, "each row has a fault, or more")
    #expect(faults.count < 10 && faults.reduce(0) { $0 + 1 + $1.others } < 1_020, "\(faults)")
  }

  @Test func `gives a series the sources that it cites alone, in the order of their file`() throws {
    let rows = (0..<300).map { "s\($0),Title,CC\($0)\n" }.joined()
    let read = try read([
      "series.csv": """
      series,year,value,unit,status,source
      a,2020,1,MNOK,observed,s200
      a,2021,1,MNOK,observed,s7

      """,
      "sources.csv": "id,title,licence\n" + rows,
    ])
    #expect(read.data["a"]?.licence == "CC7; CC200")
  }
}
