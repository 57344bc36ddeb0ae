#pragma once

#include <QStringList>

namespace rosette {

/// What tells the content of files from any other, in hexadecimal: SHA-256 over all of them, one after the other. Empty
/// when one cannot be read.
QString fileFingerprint(const QStringList &files);

} // namespace rosette
