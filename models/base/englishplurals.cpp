#include "models/base/englishplurals.h"

namespace rosette {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !text.contains("%n"_L1))
        return {}; // not ours: the source text is shown
    const bool isOne = n == 1;
    return text.replace("(s)"_L1, isOne ? ""_L1 : "s"_L1).replace("(es)"_L1, isOne ? ""_L1 : "es"_L1);
}

} // namespace rosette
