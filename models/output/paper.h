#pragma once

#include <cmath>
#include <functional>
#include <memory>

#include <QFont>
#include <QHash>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QStringList>

#include "models/base/result.h"
#include "models/output/plainglyphs.h"

namespace rosette {

/// How a piece of text looks on paper.
struct TextStyle
{
    double points = 9.5;
    bool isBold = false;
    bool isItalic = false;
    double grey = 0; ///< 0 black … 1 white

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
    friend size_t qHash(const TextStyle &style, size_t seed = 0)
    {
        return qHashMulti(seed, style.points, style.isBold, style.isItalic, style.grey);
    }
};

/// A narrow, quiet sans that is installed: what all paper is set in, so that names fit.
QString paperFontFamily();

/// Boxes of one size in even distances.
struct BoxGrid
{
    QRectF first; ///< at the top left
    int across = 1;
    int down = 1;
    double stepAcross = 0; ///< from the left of one to the left of the next
    double stepDown = 0;
};

/// Pages with 12 mm margins, as a PDF, on a printer or as pictures, drawn in millimetres from the top left corner of
/// what is inside the margins. Text is placed by its base line and measured only when it might not fit, so that hundreds
/// of pages stay fast. Needs a QGuiApplication for the fonts; one thread.
class Paper
{
public:
    static constexpr double kMarginMm = 12;
    static constexpr double kSmallerBy = 0.8; ///< what text() does to text that is too long

    enum class Orientation {
        Portrait,
        Landscape,
    };
    /// A3 is A4 enlarged, type and margins with it: what draws measures in millimetres of A4 either way.
    enum class Size {
        A4,
        A3,
    };

    /// A PDF.
    Paper(QIODevice &device, const QString &title, Orientation orientation = Orientation::Portrait, Size size = Size::A4);
    /// A printer that is set up, or whatever else has pages; it must outlive the paper.
    explicit Paper(QPagedPaintDevice &device, Orientation orientation = Orientation::Portrait, Size size = Size::A4);
    /// Whole pages as pictures, for a look on the screen; no more than `mostPages` are added to `pages`.
    Paper(QList<QImage> &pages, double dotsPerInch, int mostPages);
    ~Paper();

    double width() const { return m_width; }   ///< mm
    double height() const { return m_height; } ///< mm
    int pages() const { return m_pages; }

    /// Begins a page; the first call begins the first one.
    void beginPage() { beginPage(m_orientation); }
    /// The same on a page that may lie the other way than those before.
    void beginPage(Orientation orientation);
    /// Ends the document. Io when the device did not take it.
    Status finish();

    /// One line of text, centred on the height of `rect`; too long text is set smaller by a fifth, then cut with an ellipsis.
    void text(const QRectF &rect, const QString &text, const TextStyle &style, Qt::Alignment alignment = Qt::AlignLeft);
    /// Text over several lines from the top of `rect`; returns the height it took, in mm.
    double paragraph(const QRectF &rect, const QString &text, const TextStyle &style);
    /// Reading upwards, from the bottom of `rect`.
    void textUpwards(const QRectF &rect, const QString &text, const TextStyle &style);
    double textWidth(const QString &text, const TextStyle &style);
    /// The text in lines that fit into `width`, broken between words; a longer word has a line of its own.
    QStringList wrapped(const QString &text, const TextStyle &style, double width);

    void lines(const QList<QLineF> &lines, double points, double grey = 0);
    void boxes(const QList<QRectF> &boxes, double points = 0.6);
    /// The same for boxes in rows and columns, as sheets have them by the hundred: as dashed lines they are drawn in a
    /// third of the time. All grids have boxes and steps of one size.
    void boxGrids(const QList<BoxGrid> &grids, double points = 0.6);
    void fill(const QRectF &rect, double grey);
    void qrCode(const QRectF &rect, const QString &content);
    /// A drawing in units of 1/96 inch from the top left of `rect`; it is given the painter and its size, outside of which
    /// nothing is seen of it.
    void drawing(const QRectF &rect, const std::function<void(QPainter &, QSizeF)> &draw);

private:
    struct Face
    {
        QFont font;
        std::shared_ptr<QFontMetricsF> metrics;
        std::shared_ptr<PlainGlyphs> glyphs; ///< of a PDF, whose pages are many
    };

    QPageLayout layoutOf(Orientation orientation) const;
    double enlargement() const;
    void beginPicture(const QPageLayout &layout);
    void takeSize(const QPageLayout &layout);
    const Face &face(const TextStyle &style);
    /// In a PDF on whole units, 1200 to the inch: nobody sees them, and its pages are a third shorter.
    QPointF toDevice(QPointF mm) const
    {
        const QPointF point = mm * m_scale;
        return m_writer ? QPointF(std::round(point.x()), std::round(point.y())) : point;
    }
    QRectF toDevice(const QRectF &mm) const { return {toDevice(mm.topLeft()), toDevice(mm.bottomRight())}; }
    void drawAt(QPointF baseline, const QString &text, const TextStyle &style);
    void drawPending();
    void drawDashed(const QList<QLineF> &lines, double pen, double dash, double step);

    std::unique_ptr<QPdfWriter> m_writer; ///< of a PDF
    QPagedPaintDevice *m_device = nullptr; ///< none for pictures
    QList<QImage> *m_pictures = nullptr;
    QImage m_measure; ///< as fine as the pictures: type is measured on it
    int m_mostPictures = 0;
    Orientation m_orientation = Orientation::Portrait;
    Size m_size = Size::A4;
    QPainter m_painter;
    QHash<TextStyle, Face> m_faces;
    QHash<TextStyle, PlainGlyphs::Run> m_pending; ///< text of the page in a PDF: drawn in one go, above all else
    double m_scale = 1; ///< device units for a millimetre of A4
    double m_width = 0;
    double m_height = 0;
    int m_pages = 0;
    bool m_isBegun = false;
};

} // namespace rosette
