// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

/// The files of a folder with one defect, and the fault: its code, place and what may stand there.
struct FolderDefect {
  static let head = "series,year,value,unit,status,source\n"

  var series = head + "my_costs,2019,1,MNOK,observed,mine\n"
  var sources = "id,title\nmine,Mine\n"
  var about: String?
  var code: Fault.Code
  /// FILE:LINE:COLUMN
  var place: String
  var found: String?
  var nearest: String?

  static let all: [FolderDefect] = [
    FolderDefect(
      series: head + "population,2019,1,inhabitants,observed,mine\n", code: .nameTaken,
      place: "series.csv:2:1", found: "population"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,observed,mine\na,2020,1,MNOK,observed,mine\n"
        + "a,2019,2,MNOK,observed,mine\n", code: .csvDuplicateYear, place: "series.csv:4:3",
      found: "2019"),
    FolderDefect(
      series: head + "a,2019,1,mnok,observed,mine\n", code: .unknownWord, place: "series.csv:2:10",
      found: "mnok", nearest: "MNOK"),
    FolderDefect(
      series: head + "a,2019,1,,observed,mine\n", code: .missingUnit, place: "series.csv:2:10"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,obsrved,mine\n", code: .unknownWord, place: "series.csv:2:15",
      found: "obsrved", nearest: "observed"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,,mine\n", code: .missingValue, place: "series.csv:2:15"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,observed,mien\n", code: .unknownSource,
      place: "series.csv:2:24", found: "mien", nearest: "mine"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,observed,\n", code: .missingValue, place: "series.csv:2:24"),
    FolderDefect(
      series: head + "a,2019,much,MNOK,observed,mine\n", code: .notANumber,
      place: "series.csv:2:8", found: "much MNOK"),
    FolderDefect(
      series: head + "a,2019,\"1,5\",MNOK,observed,mine\n", code: .decimalComma,
      place: "series.csv:2:8"),
    FolderDefect(
      series: head.replacing(",", with: ";") + "a;2019;200.000;MNOK;observed;mine\n",
      code: .csvPoint, place: "series.csv:2:8"),
    FolderDefect(
      series: head + "a,2019,-1,MNOK,observed,mine\n", code: .outOfRange, place: "series.csv:2:8"),
    FolderDefect(
      series: head + "a,19,1,MNOK,observed,mine\n", code: .notAYear, place: "series.csv:2:3",
      found: "19"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,observed,mine\na,2020,2,%,observed,mine\n",
      code: .csvMixedUnits, place: "series.csv:3:10", found: "%"),
    FolderDefect(
      series: "series,year,value,unit,source\na,2019,1,MNOK,mine\n", code: .csvHeader,
      place: "series.csv:1:1"),
    FolderDefect(
      series: "series,year,value,unit,status,source,notes\n", code: .unknownWord,
      place: "series.csv:1:38", found: "notes", nearest: "note"),
    FolderDefect(
      series:
        "series,year,value,unit,status,source,price_basis\na,2019,1,MNOK,observed,mine,real\n",
      code: .unknownWord, place: "series.csv:2:29", found: "real"),
    FolderDefect(
      series: head + "My costs,2019,1,MNOK,observed,mine\n", code: .badName,
      place: "series.csv:2:1", found: "My costs"),
    FolderDefect(
      series: head + ",2019,1,MNOK,observed,mine\n", code: .missingValue, place: "series.csv:2:1"),
    FolderDefect(
      series: head + "a,2019,1,MNOK,observed,mine,more\n", code: .csvRow, place: "series.csv:2:29"),
    FolderDefect(
      series: head + "a,2019,\"1,MNOK,observed,mine\n", code: .csvRow, place: "series.csv:1:1"),
    FolderDefect(series: head, code: .fileEmpty, place: "series.csv:1:1"),
    FolderDefect(
      sources: "id,title\nmine,Mine\nksf-2019,Slides\n", code: .nameTaken,
      place: "sources.csv:3:1", found: "ksf-2019"),
    FolderDefect(
      sources: "id,title\nmine,Mine\nmine,Yours\n", code: .duplicateName, place: "sources.csv:3:1"),
    FolderDefect(sources: "id,title\nmine,\n", code: .missingValue, place: "sources.csv:2:6"),
    FolderDefect(
      sources: "id,title,confidence\nmine,Mine,hihg\n", code: .unknownWord,
      place: "sources.csv:2:11", nearest: "high"),
    FolderDefect(sources: "id\nmine\n", code: .csvHeader, place: "sources.csv:1:1"),
    FolderDefect(
      about: "id,title_en\nmy_cost,Mine\n", code: .unknownSeries, place: "about.csv:2:1",
      found: "my_cost", nearest: "my_costs"),
    FolderDefect(
      about: "id,title_en\nmy_costs,Mine\nmy_costs,Mine\n", code: .duplicateName,
      place: "about.csv:3:1"),
    FolderDefect(
      about: "id,title_en,title_nb\nmy_costs,,\n", code: .missingValue, place: "about.csv:2:10"),
    FolderDefect(
      about: "id,titel_en\nmy_costs,Mine\n", code: .unknownWord, place: "about.csv:1:4",
      nearest: "title_en"),
  ]
}
