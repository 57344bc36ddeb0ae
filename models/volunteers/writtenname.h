#pragma once

#include <QString>

#include "models/people/personname.h"

namespace rosette {

/// A person's name as people write it in one cell: "Ivy Doyle", "DOYLE, IVY", "Ivy van der Berg". A single word is a
/// surname.
PersonName writtenName(const QString &text);
/// "Ivy Doyle"
QString fullName(const PersonName &name);

} // namespace rosette
