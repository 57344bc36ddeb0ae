#include "models/output/paper.h"

#include <qrencode.h>

#include <QCoreApplication>
#include <QFontDatabase>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kMmPerPoint = kMmPerInch / 72;
constexpr double kWidestLetterEm = 0.72; // a line of text is narrower than this for each of its letters, names in capitals apart
constexpr double kSmallerBy = 0.8;

QColor greyColour(double grey)
{
    return QColor::fromRgbF(float(grey), float(grey), float(grey));
}

bool mayBeTooWide(const QString &text, double points, double widthMm)
{
    return double(text.size()) * points * kMmPerPoint * kWidestLetterEm > widthMm;
}

} // namespace

QString paperFontFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &wanted : {u"Liberation Sans"_s, u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans Condensed"_s, u"Nimbus Sans"_s}) {
            if (installed.contains(wanted))
                return wanted;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

const Paper::Face &Paper::face(const TextStyle &style)
{
    const auto known = m_faces.constFind(style);
    if (known != m_faces.constEnd())
        return *known;
    QFont font(paperFontFamily());
    font.setPointSizeF(style.points * enlargement());
    font.setBold(style.isBold);
    font.setItalic(style.isItalic);
    font.setKerning(false); // costs more time than it gives at 9 points
    return *m_faces.insert(style, Face{font, std::make_shared<QFontMetricsF>(font, m_device ? static_cast<const QPaintDevice *>(m_device) : &m_measure)});
}

double Paper::textWidth(const QString &text, const TextStyle &style)
{
    return face(style).metrics->horizontalAdvance(text) / m_scale;
}

QStringList Paper::wrapped(const QString &text, const TextStyle &style, double width)
{
    QStringList lines;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && textWidth(longer, style) <= width)
            lines.last() = longer;
        else
            lines += word;
    }
    return lines;
}

void Paper::drawAt(QPointF baseline, const QString &text, const TextStyle &style)
{
    m_painter.setFont(face(style).font);
    m_painter.setPen(greyColour(style.grey));
    m_painter.drawText(toDevice(baseline), text);
}

void Paper::text(const QRectF &rect, const QString &text, const TextStyle &style, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    TextStyle fitting = style;
    QString shown = text;
    double width = 0;
    const bool isMeasured = alignment != Qt::AlignLeft || mayBeTooWide(text, style.points, rect.width());
    if (isMeasured) {
        width = textWidth(shown, fitting);
        if (width > rect.width()) {
            fitting.points *= kSmallerBy;
            shown = face(fitting).metrics->elidedText(text, Qt::ElideRight, rect.width() * m_scale);
            width = textWidth(shown, fitting);
        }
    }
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const double capHeight = face(fitting).metrics->capHeight() / m_scale;
    drawAt({x, rect.center().y() + capHeight / 2}, shown, fitting);
}

double Paper::paragraph(const QRectF &rect, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return 0;
    m_painter.setFont(face(style).font);
    m_painter.setPen(greyColour(style.grey));
    QRectF taken;
    m_painter.drawText(toDevice(rect), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &taken);
    return taken.height() / m_scale;
}

void Paper::textUpwards(const QRectF &rect, const QString &text, const TextStyle &style)
{
    const double capHeight = face(style).metrics->capHeight() / m_scale;
    m_painter.save();
    m_painter.translate(toDevice(QPointF(rect.center().x() + capHeight / 2, rect.bottom())));
    m_painter.rotate(-90);
    drawAt({0, 0}, face(style).metrics->elidedText(text, Qt::ElideRight, rect.height() * m_scale), style);
    m_painter.restore();
}

void Paper::lines(const QList<QLineF> &lines, double points, double grey)
{
    QList<QLineF> scaled;
    scaled.reserve(lines.size());
    for (const QLineF &line : lines)
        scaled += QLineF(toDevice(line.p1()), toDevice(line.p2()));
    m_painter.setPen(QPen(greyColour(grey), points * kMmPerPoint * m_scale, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(scaled);
}

void Paper::boxes(const QList<QRectF> &boxes, double points)
{
    QList<QRectF> scaled;
    scaled.reserve(boxes.size());
    for (const QRectF &box : boxes)
        scaled += toDevice(box);
    m_painter.setPen(QPen(Qt::black, points * kMmPerPoint * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRects(scaled);
}

void Paper::fill(const QRectF &rect, double grey)
{
    m_painter.fillRect(toDevice(rect), greyColour(grey));
}

void Paper::qrCode(const QRectF &rect, const QString &content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(content.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 0), &QRcode_free);
    if (!code)
        return;
    const double module = rect.width() / code->width;
    QList<QRectF> dark;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            // Dark modules beside each other are one bar: fewer seams, smaller file.
            const int start = x;
            while (x < code->width && (code->data[y * code->width + x] & 1))
                ++x;
            if (x > start)
                dark += toDevice(QRectF(rect.left() + start * module, rect.top() + y * module, (x - start) * module, module));
        }
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(dark);
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace rosette
