#include "ui/volunteers/yearview.h"

#include <QLocale>
#include <QPainter>

#include "models/reports/workfigure.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesOfBars = 2;
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

QString counted(int number, const char *one, const char *many)
{
    return YearView::tr(number == 1 ? one : many).arg(kBritish.toString(number));
}

} // namespace

YearView::YearView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"yearView"_s);
    setAccessibleName(tr("The last twelve months"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearView::setYear(const VolunteerYear &year)
{
    m_year = year;
    QStringList months;
    for (const VolunteerMonth &month : year.months)
        months +=
            tr("%1: %2 h")
                .arg(kBritish.toString(month.first, u"MMM"_s), figureText(WorkFigure::Minutes, month.work.minutes));
    setAccessibleDescription(text() + u". "_s + months.join(u", "_s));
    setToolTip(months.join(u'\n'));
    updateGeometry();
    update();
}

QStringList YearView::words(const VolunteerWork &work)
{
    QStringList parts;
    if (work.shifts > 0)
        parts += tr("%1, %2 h")
                     .arg(counted(work.shifts, "%1 shift", "%1 shifts"), figureText(WorkFigure::Minutes, work.minutes));
    if (work.noShows > 0)
        parts += tr("came to %1 of %2").arg(work.shifts).arg(work.shifts + work.noShows);
    if (work.sessions > 0)
        parts += counted(work.sessions, "%1 session", "%1 sessions");
    if (work.doors > 0)
        parts += counted(work.doors, "%1 door", "%1 doors");
    if (work.conversations > 0)
        parts += counted(work.conversations, "%1 conversation", "%1 conversations");
    if (work.leaflets > 0)
        parts += counted(work.leaflets, "%1 leaflet", "%1 leaflets");
    if (work.awayShifts > 0)
        parts += counted(work.awayShifts, "%1 shift elsewhere", "%1 shifts elsewhere");
    return parts;
}

QString YearView::text() const
{
    const QStringList parts = words(m_year.total);
    return parts.isEmpty() ? tr("Nothing noted in the last twelve months.") : parts.join(u" · "_s);
}

QSize YearView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

int YearView::heightForWidth(int width) const
{
    const int words = fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text()).height();
    return m_year.total.minutes > 0 ? words + Space::kInside + fontMetrics().height() * (kLinesOfBars + 1) : words;
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect words = fontMetrics().boundingRect(rect(), Qt::TextWordWrap, text());
    painter.drawText(rect(), Qt::TextWordWrap, text());
    if (m_year.total.minutes == 0 || m_year.months.isEmpty())
        return;
    int most = 0;
    for (const VolunteerMonth &month : m_year.months)
        most = std::max(most, month.work.minutes);
    const int line = fontMetrics().height();
    const int room = line * kLinesOfBars;
    const int top = words.height() + Space::kInside;
    const int step = width() / int(m_year.months.size());
    painter.setFont(Theme::secondaryFont(font()));
    for (int i = 0; i < int(m_year.months.size()); ++i) {
        const VolunteerMonth &month = m_year.months.at(i);
        const QRect column(i * step, top, step, room);
        const int length = month.work.minutes > 0 ? std::max(2, room * month.work.minutes / most) : 1;
        painter.fillRect(QRect(column.left() + 2, column.bottom() - length + 1, step - 4, length),
                         month.work.minutes > 0 ? palette().color(QPalette::Highlight)
                                                : palette().color(QPalette::Mid));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(QRect(column.left(), column.bottom() + 1, step, line), Qt::AlignCenter,
                         kBritish.toString(month.first, u"MMM"_s).left(1));
    }
}

} // namespace rosette
