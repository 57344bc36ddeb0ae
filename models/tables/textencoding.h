#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "models/base/result.h"

class QIODevice;

namespace rosette {

/// The encoding of a text file and how many bytes of byte-order mark it begins with.
struct TextEncoding
{
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or another name that ICU knows
    int markBytes = 0;

    /// Reads the whole device once, in blocks. Invalid when the bytes are no text at all.
    static Result<TextEncoding> detect(QIODevice &device);
};

/// Turns the bytes of a file into text, block by block; characters cut by a block's end are kept for the next.
class TextDecoder
{
public:
    static std::unique_ptr<TextDecoder> make(const QString &encodingName);
    virtual ~TextDecoder() = default;

    /// Appends the text of `bytes` to `text`; what cannot be read becomes U+FFFD.
    virtual void decode(const QByteArray &bytes, QString &text) = 0;
};

} // namespace rosette
