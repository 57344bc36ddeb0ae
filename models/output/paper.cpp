#include "models/output/paper.h"

#include <qrencode.h>

#include <QCoreApplication>
#include <QFontDatabase>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
constexpr double kMmPerPoint = kMmPerInch / kPointsPerInch;
constexpr double kWidestLetterEm = 0.72; // a line of text is narrower than this for each of its letters, names in capitals apart

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
    Face face{font, std::make_shared<QFontMetricsF>(font, m_device ? static_cast<const QPaintDevice *>(m_device) : &m_measure), {}};
    if (m_writer) {
        font.setPixelSize(qRound(font.pointSizeF() * m_writer->resolution() / kPointsPerInch));
        face.glyphs = std::make_shared<PlainGlyphs>(font);
    }
    return *m_faces.insert(style, face);
}

double Paper::textWidth(const QString &text, const TextStyle &style)
{
    const Face &one = face(style);
    if (const auto width = one.glyphs ? one.glyphs->width(text) : std::nullopt)
        return *width / m_scale;
    return one.metrics->horizontalAdvance(text) / m_scale;
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
    const Face &one = face(style);
    if (one.glyphs && one.glyphs->append(m_pending[style], toDevice(baseline), text))
        return;
    m_painter.setPen(greyColour(style.grey));
    m_painter.setFont(one.font);
    m_painter.drawText(toDevice(baseline), text);
}

/// Text in one style is one run: there is a style for each column rather than for each word.
void Paper::drawPending()
{
    for (auto run = m_pending.cbegin(); run != m_pending.cend(); ++run) {
        m_painter.setPen(greyColour(run.key().grey));
        m_painter.drawGlyphRun({}, face(run.key()).glyphs->glyphRun(run.value()));
    }
    m_pending.clear();
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
    const Face &one = face(style);
    const double capHeight = one.metrics->capHeight() / m_scale;
    m_painter.save();
    m_painter.translate(toDevice(QPointF(rect.center().x() + capHeight / 2, rect.bottom())));
    m_painter.rotate(-90);
    m_painter.setPen(greyColour(style.grey));
    const QString shown = textWidth(text, style) <= rect.height()
                              ? text
                              : one.metrics->elidedText(text, Qt::ElideRight, rect.height() * m_scale);
    if (PlainGlyphs::Run run; one.glyphs && one.glyphs->append(run, {}, shown)) {
        m_painter.drawGlyphRun({}, one.glyphs->glyphRun(run));
    } else {
        m_painter.setFont(one.font);
        m_painter.drawText(QPointF(), shown);
    }
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

void Paper::boxGrids(const QList<BoxGrid> &grids, double points)
{
    if (grids.isEmpty())
        return;
    const double pen = points * kMmPerPoint; // dashes are as much longer, so that corners are closed
    QList<QLineF> across;
    QList<QLineF> down;
    for (const BoxGrid &grid : grids) {
        const QRectF &box = grid.first;
        const double right = box.right() + grid.stepAcross * (grid.across - 1) + pen / 2;
        const double bottom = box.bottom() + grid.stepDown * (grid.down - 1) + pen / 2;
        for (int row = 0; row < grid.down; ++row) {
            for (const double y : {box.top() + grid.stepDown * row, box.bottom() + grid.stepDown * row})
                across += QLineF(toDevice(QPointF(box.left() - pen / 2, y)), toDevice(QPointF(right, y)));
        }
        for (int column = 0; column < grid.across; ++column) {
            for (const double x : {box.left() + grid.stepAcross * column, box.right() + grid.stepAcross * column})
                down += QLineF(toDevice(QPointF(x, box.top() - pen / 2)), toDevice(QPointF(x, bottom)));
        }
    }
    const BoxGrid &any = grids.first();
    drawDashed(across, pen, any.first.width() + pen, any.stepAcross);
    drawDashed(down, pen, any.first.height() + pen, any.stepDown);
}

/// All in mm but for the lines; a dash begins at every `step`.
void Paper::drawDashed(const QList<QLineF> &lines, double pen, double dash, double step)
{
    QPen dashed(Qt::black, pen * m_scale, Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({dash / pen, (step - dash) / pen}); // in widths of the pen
    m_painter.setPen(dashed);
    m_painter.drawLines(lines);
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
