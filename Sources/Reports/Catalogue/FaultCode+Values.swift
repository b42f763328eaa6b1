// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of a value that stands where it may.
  var valuePhrase: Phrase? {
    switch self {
    case .wrongKind:
      Phrase(
        "found {found}, expected {choice}.", nb: "her står {found}, men det skal være {choice}.",
        nn: "her står {found}, men det skal vere {choice}.")
    case .emptyCollection:
      Phrase(
        "nothing is listed here. Fill it in.", nb: "her er ingenting ført opp. Fyll inn.",
        nn: "her er ingenting ført opp. Fyll inn.")
    case .tooMany:
      Phrase(
        "{found} entries are more than anybody can mean; at most {allowed} may stand.",
        nb: "{found} oppføringer er for mange. Høyst {allowed} er tillatt.",
        nn: "{found} oppføringar er for mange. Høgst {allowed} er tillate.")
    case .unknownWord:
      Phrase(
        "'{found}' is not known here. Allowed: {allowed}.",
        nb: "«{found}» er ukjent her. Tillatt: {allowed}.",
        nn: "«{found}» er ukjent her. Tillate: {allowed}.")
    case .badName:
      Phrase(
        "'{found}' is not a name. Names have lower-case letters, digits and underscores (an id "
          + "also hyphens), begin with a letter, do not end in _real and have at most 80 signs.",
        nb: "«{found}» er ikke et navn. Navn har små bokstaver, sifre og understreker (en id også "
          + "bindestreker), begynner med en bokstav, slutter ikke på _real og har høyst 80 tegn.",
        nn: "«{found}» er ikkje eit namn. Namn har små bokstavar, siffer og understrekar (ein id "
          + "òg bindestrekar), byrjar med ein bokstav, sluttar ikkje på _real og har høgst 80 teikn."
      )
    case .missingValue:
      Phrase(
        "the value is missing. Write for example {choice}.",
        nb: "verdien mangler. Skriv for eksempel {choice}.",
        nn: "verdien manglar. Skriv til dømes {choice}.")
    case .notANumber:
      Phrase(
        "'{found}' is not a number. Write for example {choice}.",
        nb: "«{found}» er ikke et tall. Skriv for eksempel {choice}.",
        nn: "«{found}» er ikkje eit tal. Skriv til dømes {choice}.")
    case .decimalComma:
      Phrase(
        "'{found}' has a comma. The decimal sign is a point: {choice}.",
        nb: "«{found}» har komma. Desimaltegnet er punktum: {choice}.",
        nn: "«{found}» har komma. Desimalteiknet er punktum: {choice}.")
    case .ambiguousPoint:
      Phrase(
        "'{found}' may be read in two ways. Write {choice}.",
        nb: "«{found}» kan leses på to måter. Skriv {choice}.",
        nn: "«{found}» kan lesast på to måtar. Skriv {choice}.")
    case .sumOfLevel:
      Phrase(
        "the years of '{found}' do not add up to anything: it is a share or a level, not what a year "
          + "has. Ask for {choice}.",
        nb:
          "årene av «{found}» kan ikke summeres: det er en andel eller et nivå, ikke noe hvert år "
          + "har for seg. Spør etter {choice}.",
        nn:
          "åra av «{found}» kan ikkje summerast: det er ein del eller eit nivå, ikkje noko kvart år "
          + "har for seg. Spør etter {choice}.")
    case .unknownRelation:
      Phrase(
        "'{found}' cannot stand in a goal. Write = (exactly), >= (at least) or <= (at most).",
        nb: "«{found}» kan ikke stå i et mål. Skriv = (nøyaktig), >= (minst) eller <= (høyst).",
        nn: "«{found}» kan ikkje stå i eit mål. Skriv = (nøyaktig), >= (minst) eller <= (høgst).")
    case .commaInText:
      Phrase(
        "'{found}' has a comma, so in braces or a list it must stand in quotes: {allowed}.",
        nb:
          "«{found}» har komma, så i krøllparentes eller i en liste må den stå i anførselstegn: {allowed}.",
        nn:
          "«{found}» har komma, så i krøllparentes eller i ei liste må han stå i hermeteikn: {allowed}."
      )
    case .missingUnit:
      Phrase(
        "'{found}' has no unit. Write {choice}.", nb: "«{found}» har ingen enhet. Skriv {choice}.",
        nn: "«{found}» har inga eining. Skriv {choice}.")
    case .wrongUnit:
      Phrase(
        "'{found}' has a unit that does not belong here. Write for example {choice}.",
        nb: "«{found}» har en enhet som ikke hører hjemme her. Skriv for eksempel {choice}.",
        nn: "«{found}» har ei eining som ikkje høyrer heime her. Skriv til dømes {choice}.")
    case .outOfRange:
      Phrase(
        "'{found}' is out of range. Allowed: {allowed}.",
        nb: "«{found}» er utenfor grensene. Tillatt: {allowed}.",
        nn: "«{found}» er utanfor grensene. Tillate: {allowed}.")
    case .notAYear:
      Phrase(
        "'{found}' is not a year. Write one from 1900 to 2399, such as 2034.",
        nb: "«{found}» er ikke et årstall. Skriv et fra 1900 til 2399, som 2034.",
        nn: "«{found}» er ikkje eit årstal. Skriv eit frå 1900 til 2399, som 2034.")
    case .unsupportedFormat:
      Phrase(
        "'{found}' is not a version that this program reads. Write format: 1.",
        nb: "«{found}» er ikke en versjon som dette programmet leser. Skriv format: 1.",
        nn: "«{found}» er ikkje ein versjon som dette programmet les. Skriv format: 1.")
    case .sumNotWhole:
      Phrase(
        "the parts sum to {found}, not to {allowed}. Change one of them.",
        nb: "delene summerer seg til {found}, ikke til {allowed}. Endre en av dem.",
        nn: "delane summerer seg til {found}, ikkje til {allowed}. Endre ein av dei.")
    case .order:
      Phrase(
        "'{found}' must lie below '{allowed}'. Change one of them.",
        nb: "«{found}» må ligge under «{allowed}». Endre en av dem.",
        nn: "«{found}» må liggje under «{allowed}». Endre ein av dei.")
    default: nil
    }
  }
}
