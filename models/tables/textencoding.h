#pragma once

#include <QByteArray>
#include <QStringList>

#include "models/base/result.h"

class QIODevice;

namespace rosette {

/// The encoding of a text file and how many bytes of byte-order mark it begins with.
struct TextEncoding
{
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or another name that ICU knows
    int markBytes = 0;
    QString reason = {}; ///< how it was found out, a sentence

    /// Reads the whole device once, in blocks. Invalid when the bytes are no text at all.
    static Result<TextEncoding> detect(QIODevice &device);
    /// What the user says. Invalid, with a sentence that says what speaks against it, when the bytes cannot be that.
    static Result<TextEncoding> chosen(QIODevice &device, const QString &name);

    /// The names that a user may choose among.
    static QStringList usual();
    /// The name of what people may call "utf8", "Latin-1" or "ansi"; empty when nothing is called so.
    static QString named(const QString &text);
};

} // namespace rosette
