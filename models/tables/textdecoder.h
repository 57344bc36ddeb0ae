#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

namespace rosette {

/// Turns the bytes of a file into text, block by block; characters cut by a block's end are kept for the next.
class TextDecoder
{
public:
    /// `encodingName` as in TextEncoding::name.
    static std::unique_ptr<TextDecoder> make(const QString &encodingName);
    virtual ~TextDecoder() = default;

    /// Appends the text of `bytes` to `text`; what cannot be read becomes U+FFFD.
    virtual void decode(const QByteArray &bytes, QString &text) = 0;
};

} // namespace rosette
