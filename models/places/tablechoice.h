#pragma once

#include "models/base/result.h"
#include "models/store/importguess.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// In which form a file holds its table, as guesses of an import that the user may set right.
namespace TableChoice {

inline constexpr auto kEncoding = QLatin1String("encoding");
inline constexpr auto kDelimiter = QLatin1String("delimiter");
inline constexpr auto kSheet = QLatin1String("sheet");

/// Of all that can be set right.
QStringList keys();
/// What the user said. Invalid, with the words that are known, when a word is not.
Result<TableWish> wishOf(const ImportCorrections &corrections);
/// Encoding and delimiter of a text; the sheet of a workbook that has several.
QList<ImportGuess> guesses(const TableReader &reader);

} // namespace TableChoice

} // namespace rosette
