#pragma once

#include <QStringList>

namespace rosette::test {

/// What is to be read on each page of a PDF, laid out as on paper. By poppler's pdftotext; ends the test's process when
/// that is missing or the file cannot be read.
QStringList pdfPages(const QString &path);

} // namespace rosette::test
