#include "models/tables/tablerow.h"

#include <algorithm>

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSourceTextChars = 200;

} // namespace

bool TableRow::isBlank() const
{
    return problem.isEmpty() && std::all_of(cells.begin(), cells.end(),
                                            [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

QString TableRow::sourceText() const
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString clean = cleanedText(cell); !clean.isEmpty())
            filled += clean;
    }
    const QString text = filled.join(u" | ");
    return text.size() <= kSourceTextChars ? text : text.left(kSourceTextChars - 1) + u'…';
}

} // namespace rosette
