#pragma once

#include <QString>

namespace rosette::test {

/// Path of a file of real data; the folder is $ROSETTE_SHARED_DATA or ../shared/data beside the checkout. Ends the
/// test with a message when it is missing: a test that needs data never passes by skipping.
QString sharedData(const QString &relativePath);

/// Path of a file of the project itself: "tests/fuzz/corpus/…".
QString sourcePath(const QString &relativePath);

} // namespace rosette::test
