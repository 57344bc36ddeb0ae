#pragma once

#include <QUrl>

#include "models/base/result.h"
#include "models/map/mapsquare.h"

namespace rosette {

/// The address of a provider of map pictures, as people copy it: "https://tiles.example.org/{z}/{x}/{y}.png", with {s}
/// for the subdomains a, b and c, {-y} for rows from the south, and @2x for pictures of double size. A value.
class XyzAddress
{
public:
    /// An error's sentence says what is missing.
    static Result<XyzAddress> parse(const QString &text);

    QUrl urlOf(const MapSquare &square) const;
    /// The side of a picture.
    int pixels() const { return m_text.contains(QLatin1String("@2x")) ? 512 : 256; }
    /// Who is asked: "tiles.example.org".
    QString host() const;
    QString text() const { return m_text; }

private:
    explicit XyzAddress(QString text)
        : m_text(std::move(text))
    {
    }

    QString filled(const MapSquare &square) const;

    QString m_text;
};

} // namespace rosette
