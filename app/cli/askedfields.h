#pragma once

#include "app/cli/fields.h"
#include "models/canvass/codes.h"

namespace rosette::cli {

/// What --kind may say of a code.
QList<std::pair<QString, std::optional<CodeKind>>> codeKinds();
/// Options that say what a code means, see readCode().
QStringList codeOptions();
/// Reads them; what is not said stays as it is. Invalid for one that does not go with the code's kind.
Status readCode(Connection &connection, const Fields &fields, Code &code);

/// "A, B" as parts.
QStringList commaList(const QString &text);

} // namespace rosette::cli
