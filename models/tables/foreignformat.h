#pragma once

#include <QByteArray>
#include <QString>

namespace rosette {

/// The sentence on a file that is no table of text, with %1 for its name, by its first bytes; empty when they do not
/// say what it is.
QString foreignFormat(const QByteArray &head);

} // namespace rosette
