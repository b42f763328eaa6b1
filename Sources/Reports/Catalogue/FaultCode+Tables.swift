// SPDX-License-Identifier: GPL-3.0-or-later

import Funding

extension Fault.Code {
  /// What is said of tables of runs.
  var tablePhrase: Phrase? {
    switch self {
    case .columnTwice:
      Phrase(
        "two columns are called '{found}'. Rename or remove one of them.",
        nb: "to kolonner heter «{found}». Gi den ene et annet navn, eller fjern den.",
        nn: "to kolonnar heiter «{found}». Gje den eine eit anna namn, eller ta ho bort.")
    case .unknownTableColumn:
      Phrase(
        "there is no column '{found}'. There are: {allowed}.",
        nb: "det finnes ingen kolonne «{found}». Det finnes: {allowed}.",
        nn: "det finst ingen kolonne «{found}». Det finst: {allowed}.")
    case .cellNotNumber:
      Phrase(
        "'{found}' is no number, nor true or false. Numbers have no unit and are 0, or from "
          + "1e-50 to 1e50 in size. Leave the cell empty where there is none, or ask without this "
          + "column. Only an output may say never, for a year that does not come.",
        nb:
          "«{found}» er ikke et tall, og heller ikke sann eller usann. Tall har ingen enhet og er "
          + "0, eller fra 1e-50 til 1e50 i størrelse. La cellen være tom der det ikke er noe, eller spør uten denne "
          + "kolonnen. Bare utdata kan ha never, for et år som ikke kommer.",
        nn:
          "«{found}» er ikkje eit tal, og heller ikkje sann eller usann. Tal har inga eining og er "
          + "0, eller frå 1e-50 til 1e50 i storleik. La cella vere tom der det ikkje er noko, eller spør utan denne "
          + "kolonnen. Berre utdata kan ha never, for eit år som ikkje kjem.")
    case .badCondition:
      Phrase(
        "'{found}' is no condition. Write for example 'share@2034 < 1 %' or "
          + "'reached:one_percent > 2034'.",
        nb: "«{found}» er ikke et vilkår. Skriv for eksempel 'share@2034 < 1 %' eller "
          + "'reached:one_percent > 2034'.",
        nn: "«{found}» er ikkje eit vilkår. Skriv til dømes 'share@2034 < 1 %' eller "
          + "'reached:one_percent > 2034'.")
    case .inputsNotSaid:
      Phrase(
        "which columns went in is not known. Name them with --inputs; there are: {allowed}.",
        nb: "det er ikke kjent hvilke kolonner som er inndata. Oppgi dem med --inputs; det finnes: "
          + "{allowed}.",
        nn:
          "det er ikkje kjent kva for kolonnar som er inndata. Gje dei opp med --inputs; det finst: "
          + "{allowed}.")
    case .tableEmpty:
      Phrase(
        "no row has a value in every column that is asked for.",
        nb: "ingen rad har en verdi i alle kolonnene det spørres om.",
        nn: "inga rad har ein verdi i alle kolonnane det blir spurt om.")
    case .tableNoInputs:
      Phrase(
        "no input varies, so nothing can be explained. Name others with --inputs.",
        nb: "ingen inndata varierer, så ingenting kan forklares. Oppgi andre med --inputs.",
        nn: "ingen inndata varierer, så ingenting kan forklarast. Oppgje andre med --inputs.")
    case .tableConstant:
      Phrase(
        "'{found}' is the same in every row, so there is nothing to explain.",
        nb: "«{found}» er lik i alle rader, så det er ingenting å forklare.",
        nn: "«{found}» er lik i alle rader, så det er ingenting å forklare.")
    case .tableNever:
      Phrase(
        "'{found}' never comes in {allowed} of the rows, and this method needs numbers. Ask instead "
          + "whether it comes by a year: --where '{found} <= YEAR'.",
        nb: "«{found}» kommer aldri i {allowed} av radene, og denne metoden trenger tall. Spør i "
          + "stedet om det skjer innen et år: --where '{found} <= ÅR'.",
        nn: "«{found}» kjem aldri i {allowed} av radene, og denne metoden treng tal. Spør i staden "
          + "om det skjer innan eit år: --where '{found} <= ÅR'.")
    case .tableTooFewRows:
      Phrase(
        "{found} {found?row is:rows are} too few; {allowed}.",
        nb: "{found} {found?rad:rader} er for få; {allowed}.",
        nn: "{found} {found?rad:rader} er for få; {allowed}.")
    case .tableText:
      Phrase(
        "'{found}' is text, and this method needs numbers. Leave it out with --inputs.",
        nb: "«{found}» er tekst, og denne metoden trenger tall. Utelat den med --inputs.",
        nn: "«{found}» er tekst, og denne metoden treng tal. Ta han ut med --inputs.")
    case .tableManyTexts:
      Phrase(
        "'{found}' has too many different texts to be categories ({allowed} at most). Leave it out "
          + "with --inputs.",
        nb: "«{found}» har for mange ulike tekster til å være kategorier (høyst {allowed}). Utelat "
          + "kolonnen med --inputs.",
        nn: "«{found}» har for mange ulike tekstar til å vere kategoriar (høgst {allowed}). Ta ut "
          + "kolonnen med --inputs.")
    case .tableOneSided:
      Phrase(
        "rows in which the condition holds / does not hold: {found}; at least {allowed} of each are "
          + "needed. Choose another limit.",
        nb: "rader der vilkåret er oppfylt / ikke oppfylt: {found}; det trengs minst {allowed} av "
          + "hver. Velg en annen grense.",
        nn:
          "rader der vilkåret er oppfylt / ikkje oppfylt: {found}; det trengst minst {allowed} av "
          + "kvar. Vel ei anna grense.")
    case .tableCollinear:
      Phrase(
        "{found} say the same together, so their parts cannot be told apart. Leave one out with "
          + "--inputs.",
        nb: "{found} sier det samme til sammen, så delene deres kan ikke skilles. Utelat en med "
          + "--inputs.",
        nn: "{found} seier det same til saman, så delane deira kan ikkje skiljast. Ta ut ein med "
          + "--inputs.")
    default: nil
    }
  }
}
