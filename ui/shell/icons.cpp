#include "ui/shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Draws one SVG in a colour of the palette. The files are drawn in black; black is what gets replaced.
class DrawnIconEngine : public QIconEngine
{
public:
    DrawnIconEngine(const QString &name, const QByteArray &svg, QPalette::ColorRole role)
        : m_name(name)
        , m_svg(svg)
        , m_role(role)
    {
    }

    QIconEngine *clone() const override { return new DrawnIconEngine(*this); }
    QString key() const override { return u"rosette"_s; }
    bool isNull() override { return m_svg.isEmpty(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale) // `size` is in device pixels already
        return pixmap(size, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = tint(mode);
        const QString cacheKey =
            u"rosette/%1/%2/%3x%4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(cacheKey, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer(QByteArray(m_svg).replace("#000", colour.name().toLatin1()))
            .render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(cacheKey, result);
        return result;
    }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active, m_role);
    }

    QString m_name;
    QByteArray m_svg;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon iconNamed(const QString &name) { return iconNamed(name, QPalette::ButtonText); }

QIcon iconNamed(const QString &name, QPalette::ColorRole role)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIconEngine(name, file.readAll(), role));
}

} // namespace rosette
