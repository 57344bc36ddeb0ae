// The pages of a paper: where they come from, how they begin and end.

#include <QCoreApplication>
#include <QPageSize>

#include "models/output/paper.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnitsPerInch = 1200;
constexpr double kMmPerInch = 25.4;
constexpr double kA3Enlargement = 420.0 / 297; // by its long side

} // namespace

double Paper::enlargement() const { return m_size == Size::A3 ? kA3Enlargement : 1; }

QPageLayout Paper::layoutOf(Orientation orientation) const
{
    const double margin = kMarginMm * enlargement();
    return QPageLayout(QPageSize(m_size == Size::A3 ? QPageSize::A3 : QPageSize::A4),
                       orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

void Paper::takeSize(const QPageLayout &layout)
{
    const QRectF inside = layout.paintRect(QPageLayout::Millimeter);
    m_width = inside.width() / enlargement();
    m_height = inside.height() / enlargement();
}

Paper::Paper(QIODevice &device, const QString &title, Orientation orientation, Size size)
    : m_writer(std::make_unique<QPdfWriter>(&device))
    , m_device(m_writer.get())
    , m_orientation(orientation)
    , m_size(size)
    , m_scale(kUnitsPerInch / kMmPerInch * enlargement())
{
    m_writer->setResolution(kUnitsPerInch);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Rosette"_s);
    m_writer->setPageLayout(layoutOf(orientation));
    takeSize(m_writer->pageLayout());
}

Paper::Paper(QPagedPaintDevice &device, Orientation orientation, Size size)
    : m_device(&device)
    , m_orientation(orientation)
    , m_size(size)
{
    device.setPageLayout(layoutOf(orientation));
    takeSize(device.pageLayout());
    m_scale = device.logicalDpiX() / kMmPerInch * enlargement();
}

Paper::Paper(QList<QImage> &pages, double dotsPerInch, int mostPages)
    : m_pictures(&pages)
    , m_measure(1, 1, QImage::Format_RGB32)
    , m_mostPictures(mostPages)
    , m_scale(dotsPerInch / kMmPerInch)
{
    m_measure.setDotsPerMeterX(qRound(m_scale * 1000));
    m_measure.setDotsPerMeterY(qRound(m_scale * 1000));
    takeSize(layoutOf(m_orientation));
}

Paper::~Paper() = default;

void Paper::beginPage(Orientation orientation)
{
    drawPending();
    const QPageLayout layout = layoutOf(orientation);
    ++m_pages;
    if (m_pictures) {
        takeSize(layout);
        beginPicture(layout);
        return;
    }
    if (m_device->pageLayout().orientation() != layout.orientation())
        m_device->setPageLayout(layout);
    takeSize(m_device->pageLayout()); // some printers cannot turn the paper any more
    if (m_isBegun)
        m_device->newPage();
    else
        m_isBegun = m_painter.begin(m_device);
}

void Paper::beginPicture(const QPageLayout &layout)
{
    if (m_isBegun)
        m_painter.end();
    if (m_pages <= m_mostPictures || m_pictures->isEmpty()) { // others are drawn where nobody looks
        QImage page((layout.fullRect(QPageLayout::Millimeter).size() * m_scale).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        page.setDotsPerMeterX(m_measure.dotsPerMeterX());
        page.setDotsPerMeterY(m_measure.dotsPerMeterY());
        m_pictures->append(page);
        m_isBegun = m_painter.begin(&m_pictures->last());
    } else {
        m_isBegun = m_painter.begin(&m_measure);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(kMarginMm * m_scale, kMarginMm * m_scale);
}

Status Paper::finish()
{
    drawPending();
    if (!m_isBegun || !m_painter.end())
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Paper", "The PDF could not be written; nothing was replaced."),
                     {}};
    return {};
}

void Paper::drawing(const QRectF &rect, const std::function<void(QPainter &, QSizeF)> &draw)
{
    constexpr double kUnitsPerMm = 96 / kMmPerInch;
    const double scale = m_scale / kUnitsPerMm;
    const QSizeF size = rect.size() * kUnitsPerMm;
    if (m_pictures && m_pages > m_pictures->size())
        return; // nobody looks at this page
    if (m_pictures) { // maps draw straight into a picture, past any clip
        QImage part((rect.size() * m_scale).toSize(), QImage::Format_RGB32);
        part.fill(Qt::white);
        QPainter painter(&part);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        draw(painter, size);
        painter.end();
        m_painter.drawImage(toDevice(rect), part);
        return;
    }
    m_painter.save();
    m_painter.setClipRect(toDevice(rect));
    m_painter.translate(toDevice(rect.topLeft()));
    m_painter.scale(scale, scale);
    draw(m_painter, size);
    m_painter.restore();
}

} // namespace rosette
