#include "models/places/boundaryfields.h"

#include <array>

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "models/tables/propercase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

// Best first: Office for National Statistics (WD13NM, but not the Welsh WD13NMW), Ordnance Survey, councils, KML.
constexpr std::array<QLatin1String, 6> kNamePatterns{
    "^wd\\d*nm$"_L1,
    "^ward_?(name|nm)$"_L1,
    "^(ward|wardname|ward_name_1)$"_L1,
    "^(name|naam|nam|title|label)$"_L1,
    "nm$"_L1,
    "name"_L1,
};
// Of the ward around a polling district.
constexpr std::array<QLatin1String, 3> kWardPatterns{"^wd\\d*nm$"_L1, "^ward_?(name|nm)?$"_L1, "ward"_L1};
// Of a polling district itself.
constexpr std::array<QLatin1String, 3> kDistrictPatterns{"^pd_?(code|cd|ref|id)?$"_L1, "poll"_L1, "^(district|pd)"_L1};
constexpr std::array<QLatin1String, 3> kDistrictNamePatterns{"^(pd|poll\\w*|district)_?(name|nm)$"_L1,
                                                             "^(name|title|label)$"_L1, "name"_L1};

bool isWords(const QString &text)
{
    return !isStatisticsCode(text) && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// "CB", "KAA", "SE12", "CK-A": short, in capitals, with a letter.
bool isDistrictCode(const QString &text)
{
    static const QRegularExpression kCode(
        u"^([A-Z]{1,4}[0-9]{0,3}[A-Z]?|[0-9]{1,3}[A-Z]{1,2})([-/ .][A-Z0-9]{1,3})?$"_s);
    return kCode.match(text).hasMatch();
}

bool isMostly(bool (*isOfKind)(const QString &), const Rows &rows, int field)
{
    const auto count =
        std::count_if(rows.begin(), rows.end(), [&](const QStringList &row) { return isOfKind(row[field]); });
    return count * 2 > rows.size();
}

qsizetype distinctValues(const Rows &rows, int field)
{
    QSet<QString> values;
    for (const QStringList &row : rows)
        values += row[field];
    return values.size();
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

/// The first field that is called so and holds mostly values of that kind; the patterns are asked in order.
template <size_t Count>
int called(const std::array<QLatin1String, Count> &patterns, const QStringList &fields, const Rows &rows,
           bool (*isOfKind)(const QString &))
{
    for (const QLatin1String pattern : patterns) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i < fields.size(); ++i) {
            if (expression.match(fields[i]).hasMatch() && isMostly(isOfKind, rows, i))
                return i;
        }
    }
    return -1;
}

int wardNameField(const QStringList &fields, const Rows &rows)
{
    const int field = called(kNamePatterns, fields, rows, isWords);
    return field >= 0 ? field : mostDistinct(fields, rows, isWords);
}

/// The codes of polling districts: called so, else short codes of which nearly each area has its own.
int districtField(const QStringList &fields, const Rows &rows)
{
    const int named = called(kDistrictPatterns, fields, rows, isDistrictCode);
    if (named >= 0 && distinctValues(rows, named) * 2 > rows.size())
        return named;
    const int field = mostDistinct(fields, rows, isDistrictCode);
    const bool isEachs = field >= 0 && distinctValues(rows, field) * 10 >= rows.size() * 9;
    return isEachs && isMostly(isDistrictCode, rows, field) ? field : -1;
}

int wardOfDistrictField(const QStringList &fields, const Rows &rows)
{
    if (const int field = called(kWardPatterns, fields, rows, isWords); field >= 0)
        return field;
    return called(kWardPatterns, fields, rows, isWardCode);
}

int wardCodeField(const QStringList &fields, const Rows &rows)
{
    const int field = mostDistinct(fields, rows, isWardCode);
    return field >= 0 ? field : mostDistinct(fields, rows, isStatisticsCode);
}

} // namespace

bool isStatisticsCode(const QString &text)
{
    return text.size() == 9 && u"EWSNJK"_s.contains(text[0]) &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWardCode(const QString &text)
{
    return isStatisticsCode(text) && (text.startsWith("E05"_L1) || text.startsWith("W05"_L1) ||
                                      text.startsWith("S13"_L1) || text.startsWith("N08"_L1));
}

QString wardDisplayName(const QString &name)
{
    QString display = properCaseAddress(name.simplified());
    if (display.endsWith(" Ward"_L1) && display.size() > 5)
        display.chop(5);
    return display;
}

BoundaryKind BoundaryFields::findKind(const QString &layer, const QStringList &fields, const Rows &rows)
{
    if (rows.isEmpty())
        return BoundaryKind::Wards;
    const int code = wardCodeField(fields, rows);
    const bool hasWardEach = code >= 0 && distinctValues(rows, code) * 10 >= rows.size() * 9;
    const int district = districtField(fields, rows);
    if (hasWardEach || district < 0)
        return BoundaryKind::Wards;
    const int name = wardNameField(fields, rows);
    const bool isShared = name >= 0 && distinctValues(rows, name) < distinctValues(rows, district);
    const bool isCalled = called(kDistrictPatterns, fields, rows, isDistrictCode) == district ||
                          layer.contains("poll"_L1, Qt::CaseInsensitive);
    return isShared || isCalled ? BoundaryKind::Districts : BoundaryKind::Wards;
}

BoundaryFields BoundaryFields::find(BoundaryKind kind, const QStringList &fields, const Rows &rows)
{
    BoundaryFields found{.kind = kind};
    if (kind == BoundaryKind::Wards) {
        found.code = wardCodeField(fields, rows); // the council's code stands in every row, the wards' differ
        found.name = wardNameField(fields, rows);
        return found;
    }
    found.code = districtField(fields, rows);
    found.ward = wardOfDistrictField(fields, rows);
    if (found.ward < 0 && found.code >= 0) {
        const int name = wardNameField(fields, rows);
        if (name >= 0 && name != found.code && distinctValues(rows, name) < distinctValues(rows, found.code))
            found.ward = name;
    }
    found.wardCode = findWardCode(found.ward, fields, rows);
    found.name = called(kDistrictNamePatterns, fields, rows, isWords);
    if (found.name == found.ward || found.name == found.code)
        found.name = -1;
    return found;
}

int BoundaryFields::findWardCode(int ward, const QStringList &fields, const Rows &rows)
{
    const int code = ward < 0 ? -1 : wardCodeField(fields, rows);
    QHash<QString, QString> codes;
    for (const QStringList &row : code < 0 ? Rows() : rows) {
        if (codes.value(row[ward], row[code]) != row[code])
            return -1;
        codes[row[ward]] = row[code];
    }
    return codes.isEmpty() || QSet<QString>(codes.begin(), codes.end()).size() < codes.size() ? -1 : code;
}

} // namespace rosette
