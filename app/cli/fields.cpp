#include "app/cli/fields.h"

#include <QCoreApplication>

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

Error expected(const QString &name, const QString &example, const QString &got)
{
    if (got.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Cli", "--%1 is missing; for example --%1 %2.").arg(name, example),
                     {}};
    return Error{ErrorCode::Invalid,
                 QCoreApplication::translate("Cli", "--%1 takes something like %2, not “%3”.").arg(name, example, got),
                 {}};
}

} // namespace

Result<QString> Fields::neededText(const QString &name) const
{
    const QString value = text(name);
    if (value.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("Cli", "--%1 is missing.").arg(name), {}};
    return value;
}

Result<QDate> Fields::date(const QString &name) const
{
    const QDate value = QDate::fromString(text(name), Qt::ISODate);
    if (!value.isValid())
        return expected(name, u"2026-05-23"_s, text(name));
    return value;
}

Result<QTime> Fields::time(const QString &name) const
{
    const QTime value = QTime::fromString(text(name), u"H:mm"_s);
    if (!value.isValid())
        return expected(name, u"10:00"_s, text(name));
    return value;
}

Result<int> Fields::number(const QString &name, int fallback) const
{
    if (!has(name))
        return fallback;
    bool isNumber = false;
    const int value = text(name).toInt(&isNumber);
    if (!isNumber || value < 0)
        return expected(name, u"2"_s, text(name));
    return value;
}

Error Fields::notAChoice(const QString &name, const QStringList &words) const
{
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("Cli", "--%1 takes one of %2, not “%3”.").arg(name, words.join(u", "_s), text(name)),
        {}};
}

std::optional<LonLat> Fields::lonLat(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 2)
        return std::nullopt;
    bool isLon = false;
    bool isLat = false;
    const LonLat point{parts.at(0).trimmed().toDouble(&isLon), parts.at(1).trimmed().toDouble(&isLat)};
    if (!isLon || !isLat || std::abs(point.lon) > 180 || std::abs(point.lat) > 90)
        return std::nullopt;
    return point;
}

} // namespace rosette::cli
