#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <QByteArray>
#include <QTemporaryDir>

/// What every fuzz target defines: it hands the bytes to one reader and returns 0 whatever the reader makes of them. A
/// crash, a failed assertion, a sanitizer's report and a reader that does not come back are what is looked for.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace rosette::fuzz {

/// Also defined by every target: a few whole inputs, from which broken ones are made. Small ones find more.
std::vector<QByteArray> seeds();

/// The bytes of a file of real data; see tests/support/sharedata.h.
QByteArray sharedBytes(const char *relativePath);

/// A file for readers that take a path: one place on disk, written anew for each input.
class InputFile
{
public:
    explicit InputFile(const char *suffix);

    /// Returns the path.
    QString write(const uint8_t *data, size_t size) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace rosette::fuzz
