#include "models/output/coverslippages.h"

#include <QCoreApplication>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kInset = 5; // from the cut to what is printed
constexpr double kPaperDetail = 4;
constexpr double kLine = 3.3; // of small type

QString tr(const char *text) { return QCoreApplication::translate("CoverSlips", text); }

/// Draws one slip into its quarter of the page.
class SlipPainter
{
public:
    SlipPainter(Paper &paper, const CoverSlipPack &pack, const CoverSlip &slip, const QRectF &area)
        : m_paper(paper)
        , m_pack(pack)
        , m_slip(slip)
        , m_area(area)
    {
    }

    void draw(const QString &number);

private:
    void line(double height, const QString &text, const TextStyle &style);
    void drawHead();
    void drawWay();
    void drawMap(double bottom);
    QStringList foot() const;
    void drawFoot(const QStringList &small, const QString &number);
    QString address(const RoundStop &stop, const RoundPaperStage &stage) const;

    Paper &m_paper;
    const CoverSlipPack &m_pack;
    const CoverSlip &m_slip;
    QRectF m_area;
    double m_y = 0;
};

void SlipPainter::line(double height, const QString &text, const TextStyle &style)
{
    m_paper.text(QRectF(m_area.left(), m_y, m_area.width(), height), text, style);
    m_y += height;
}

/// Round at the left, the number of leaflets large at the right, then for whom.
void SlipPainter::drawHead()
{
    m_y = m_area.top();
    const QString count = QString::number(m_slip.leaflets);
    const TextStyle large{26, true};
    const double countWidth = m_paper.textWidth(count, large) + 1;
    const double left = m_area.width() - std::max(countWidth, 18.0) - 3;
    m_paper.text(QRectF(m_area.right() - countWidth, m_y - 1, countWidth, 11), count, large, Qt::AlignRight);
    m_paper.text(QRectF(m_area.right() - 20, m_y + 9.5, 20, 4), tr("leaflets"), {9}, Qt::AlignRight);
    m_paper.text(QRectF(m_area.left(), m_y, left, 8), m_slip.round.title(), {17, true});
    QStringList words{QCoreApplication::translate("CoverSlips", "%n door(s)", nullptr, m_slip.round.doors)};
    if (!m_slip.round.round.wardName.isEmpty())
        words.prepend(tr("%1 ward").arg(m_slip.round.round.wardName));
    m_paper.text(QRectF(m_area.left(), m_y + 8, left, 5), words.join(u" · "_s), {9.5});
    m_y += 14.5;
    line(5.5, m_pack.edition, {11, true});
    const QString name = m_slip.phone.isEmpty() ? m_slip.deliverer : u"%1   %2"_s.arg(m_slip.deliverer, m_slip.phone);
    const double y = m_y;
    line(6, name.isEmpty() ? tr("For:") : tr("For: %1").arg(name), {11});
    if (name.isEmpty())
        m_paper.lines({QLineF(m_area.left() + 9, y + 5, m_area.right(), y + 5)}, 0.5);
}

QString SlipPainter::address(const RoundStop &stop, const RoundPaperStage &stage) const
{
    QStringList parts{stop.flat, stop.house};
    parts.removeAll(QString());
    const QString building =
        stop.door.number.isEmpty() && stop.house != stop.door.building ? stop.door.building : QString();
    if (!building.isEmpty())
        parts += building;
    const QString street = stop.door.streetName.isEmpty() ? stage.title : stop.door.streetName;
    return u"%1 %2"_s.arg(parts.join(u", "_s), street);
}

void SlipPainter::drawWay()
{
    const RoundPaperStage &first = m_slip.round.stages.first();
    const RoundPaperStage &last = m_slip.round.stages.last();
    line(4.8, tr("Begin: %1").arg(address(first.stops.first(), first)), {9.5});
    line(4.8, tr("End: %1").arg(address(last.stops.last(), last)), {9.5});
    m_y += 1;
}

void SlipPainter::drawMap(double bottom)
{
    const QRectF frame(m_area.left(), m_y, m_area.width(), bottom - m_y);
    if (!m_slip.map) {
        m_paper.text(frame, tr("No map: nobody knows where these doors stand."), {9}, Qt::AlignHCenter);
        m_paper.boxes({frame}, 0.5);
        return;
    }
    m_paper.drawing(frame, [map = *m_slip.map](QPainter &painter, QSizeF size) {
        const double detail = std::min(kPaperDetail, painter.deviceTransform().m11());
        map.paint(painter, map.viewport(size, detail));
    });
    m_paper.boxes({frame}, 0.6);
}

QStringList SlipPainter::foot() const
{
    QStringList small;
    const TextStyle style{6.5};
    if (m_slip.map)
        small += m_paper.wrapped(m_slip.map->notices().join(u" · "_s), style, m_area.width());
    if (!m_slip.deliverer.isEmpty())
        small += m_paper.wrapped(m_pack.handling, style, m_area.width());
    return small + m_paper.wrapped(m_pack.imprint, style, m_area.width());
}

void SlipPainter::drawFoot(const QStringList &small, const QString &number)
{
    const TextStyle plain{9.5};
    for (const QString &words : m_paper.wrapped(m_pack.doneWords, {9.5, true}, m_area.width()))
        line(4.6, words, {9.5, true});
    m_y += 1;
    double x = m_area.left();
    QList<QLineF> rules;
    for (const auto &[label, room] : {std::pair(tr("Done on"), 22.0), std::pair(tr("left over"), 14.0)}) {
        const double width = m_paper.textWidth(label, plain) + 1;
        m_paper.text(QRectF(x, m_y, width + 1, 5), label, plain);
        rules += QLineF(x + width, m_y + 4.4, x + width + room, m_y + 4.4);
        x += width + room + 3;
    }
    m_paper.lines(rules, 0.5);
    m_y += 6.5;
    for (const QString &words : small)
        line(kLine, words, {6.5});
    m_paper.text(QRectF(m_area.right() - 40, m_area.bottom() - kLine, 40, kLine), number, {6.5}, Qt::AlignRight);
}

void SlipPainter::draw(const QString &number)
{
    const QStringList small = foot();
    const auto done = m_paper.wrapped(m_pack.doneWords, {9.5, true}, m_area.width());
    const double footHeight = 4.6 * double(done.size()) + 7.5 + kLine * double(small.size() + 1);
    drawHead();
    drawWay();
    drawMap(m_area.bottom() - footHeight - 2);
    m_y = m_area.bottom() - footHeight;
    drawFoot(small, number);
}

/// The page's quarters, each inside its cuts; the outer edges have the paper's own margin.
QList<QRectF> quarters(const Paper &paper)
{
    const double width = paper.width() / 2 - kInset;
    const double height = paper.height() / 2 - kInset;
    const double right = paper.width() / 2 + kInset;
    const double low = paper.height() / 2 + kInset;
    return {{0, 0, width, height}, {right, 0, width, height}, {0, low, width, height}, {right, low, width, height}};
}

} // namespace

void drawCoverSlips(Paper &paper, const CoverSlipPack &pack)
{
    const qsizetype count = qsizetype(pack.slips.size());
    for (qsizetype first = 0; first < count; first += 4) {
        paper.beginPage(Paper::Orientation::Portrait);
        const QList<QRectF> places = quarters(paper);
        for (qsizetype i = first; i < std::min(first + 4, count); ++i) {
            const QString number = tr("%1 · slip %2 of %3").arg(shortDate(pack.today)).arg(i + 1).arg(count);
            SlipPainter(paper, pack, pack.slips.at(size_t(i)), places.at(i - first)).draw(number);
        }
        paper.lines(
            {QLineF(paper.width() / 2, -Paper::kMarginMm, paper.width() / 2, paper.height() + Paper::kMarginMm),
             QLineF(-Paper::kMarginMm, paper.height() / 2, paper.width() + Paper::kMarginMm, paper.height() / 2)},
            0.3, 0.55);
    }
}

} // namespace rosette
