#pragma once

#include <QString>

#include "ui/shell/theme.h"

namespace rosette {

/// How well a passphrase holds, in one sentence.
struct PassphraseHint
{
    Meaning meaning = Meaning::Information;
    QString sentence;

    /// Estimated from words and kinds of characters: a hint, not a promise.
    static PassphraseHint forText(const QString &passphrase);
};

} // namespace rosette
