#include "models/places/boundaryfields.h"

#include <array>

#include <QRegularExpression>
#include <QSet>

#include "models/tables/propercase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Best first: Office for National Statistics (WD13NM, but not the Welsh WD13NMW), Ordnance Survey, councils, KML.
constexpr std::array<QLatin1String, 6> kNamePatterns{
    "^wd\\d*nm$"_L1,
    "^ward_?(name|nm)$"_L1,
    "^(ward|wardname|ward_name_1)$"_L1,
    "^(name|naam|nam|title|label)$"_L1,
    "nm$"_L1,
    "name"_L1,
};

using Rows = QList<QStringList>;

bool isWords(const QString &text)
{
    return !isStatisticsCode(text) && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isMostlyWords(const Rows &rows, int field)
{
    const auto words =
        std::count_if(rows.begin(), rows.end(), [field](const QStringList &row) { return isWords(row[field]); });
    return words * 2 > rows.size();
}

/// The field with the most different values of a kind; -1 when no value is of that kind.
int mostDistinct(const QStringList &fields, const Rows &rows, bool (*isOfKind)(const QString &))
{
    int best = -1;
    qsizetype most = 0;
    for (int i = 0; i < fields.size(); ++i) {
        QSet<QString> values;
        for (const QStringList &row : rows) {
            if (isOfKind(row[i]))
                values += row[i];
        }
        if (values.size() > most) {
            most = values.size();
            best = i;
        }
    }
    return best;
}

int nameField(const QStringList &fields, const Rows &rows)
{
    for (const QLatin1String pattern : kNamePatterns) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i < fields.size(); ++i) {
            if (expression.match(fields[i]).hasMatch() && isMostlyWords(rows, i))
                return i;
        }
    }
    return mostDistinct(fields, rows, isWords);
}

qsizetype distinctValues(const Rows &rows, int field)
{
    QSet<QString> values;
    for (const QStringList &row : rows)
        values += row[field];
    return values.size();
}

/// "CB", "KAA", "SE12": capitals with perhaps a number.
bool isDistrictCode(const QString &text)
{
    static const QRegularExpression kCode(u"^[A-Z]{1,4}[0-9]{0,3}[A-Z]?$"_s);
    return kCode.match(text).hasMatch();
}

/// A column in which each area has a short code of its own; -1 when there is none.
int districtField(const QStringList &fields, const Rows &rows)
{
    for (int i = 0; i < fields.size(); ++i) {
        const bool areCodes =
            std::all_of(rows.begin(), rows.end(), [i](const QStringList &row) { return isDistrictCode(row[i]); });
        if (areCodes && distinctValues(rows, i) == rows.size())
            return i;
    }
    return -1;
}

} // namespace

bool isStatisticsCode(const QString &text)
{
    return text.size() == 9 && u"EWSNJK"_s.contains(text[0]) &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString wardDisplayName(const QString &name)
{
    QString display = properCaseAddress(name.simplified());
    if (display.endsWith(" Ward"_L1) && display.size() > 5)
        display.chop(5);
    return display;
}

BoundaryFields BoundaryFields::find(const QStringList &fields, const Rows &rows)
{
    BoundaryFields found;
    found.code =
        mostDistinct(fields, rows, isStatisticsCode); // the district's code stands in every row, the wards' differ
    found.name = nameField(fields, rows);
    if (found.name >= 0 && distinctValues(rows, found.name) < rows.size())
        found.district = districtField(fields, rows);
    return found;
}

} // namespace rosette
