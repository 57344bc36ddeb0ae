#pragma once

#include <QTranslator>

namespace rosette {

/// Makes "%n door(s)" read "1 door" or "4 doors" while no translation says it better. Install it before any translation.
class EnglishPlurals : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

} // namespace rosette
