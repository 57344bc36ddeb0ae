#include "ui/mapview/xyzaddress.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Error problem(const char *text)
{
    return Error{ErrorCode::Invalid, QCoreApplication::translate("XyzAddress", text), {}};
}

} // namespace

Result<XyzAddress> XyzAddress::parse(const QString &text)
{
    const XyzAddress address(text.trimmed());
    const QString &typed = address.m_text;
    if (typed.isEmpty())
        return problem("Type the address that the provider gives for its map pictures.");
    if (!typed.contains("{z}"_L1) || !typed.contains("{x}"_L1) ||
        (!typed.contains("{y}"_L1) && !typed.contains("{-y}"_L1)))
        return problem("The address needs {z}, {x} and {y} where zoom, column and row stand, as in "
                       "https://tiles.example.org/{z}/{x}/{y}.png");
    if (address.filled({1, 0, 0}).contains(u'{'))
        return problem("The address has something in braces that Rosette does not know: only {z}, {x}, {y}, {-y} and "
                       "{s}. Put your key in place of others.");
    const QUrl sample = address.urlOf({1, 0, 0});
    if (!sample.isValid() || sample.host().isEmpty() || (sample.scheme() != "https"_L1 && sample.scheme() != "http"_L1))
        return problem("This is no web address: it begins with https:// and has no spaces.");
    return address;
}

QString XyzAddress::filled(const MapSquare &square) const
{
    constexpr std::array kServers{"a"_L1, "b"_L1, "c"_L1};
    QString url = m_text;
    url.replace("{z}"_L1, QString::number(square.zoom))
        .replace("{x}"_L1, QString::number(square.x))
        .replace("{y}"_L1, QString::number(square.y))
        .replace("{-y}"_L1, QString::number((1 << square.zoom) - 1 - square.y))
        .replace("{s}"_L1, kServers[size_t(square.x + square.y) % kServers.size()]);
    return url;
}

QUrl XyzAddress::urlOf(const MapSquare &square) const { return QUrl(filled(square), QUrl::StrictMode); }

QString XyzAddress::host() const
{
    const QString host = urlOf({}).host();
    return m_text.contains("{s}."_L1) ? host.section(u'.', 1) : host;
}

} // namespace rosette
