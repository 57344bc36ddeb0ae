#include "ui/volunteers/availabilitygrid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kParts = 3;
constexpr int kDays = 7;

QString partName(PartOfDay part)
{
    switch (part) {
    case PartOfDay::Morning:
        return AvailabilityGrid::tr("Morning");
    case PartOfDay::Afternoon:
        return AvailabilityGrid::tr("Afternoon");
    case PartOfDay::Evening:
        break;
    }
    return AvailabilityGrid::tr("Evening");
}

QString dayName(int weekday, QLocale::FormatType format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).dayName(weekday, format);
}

Answer after(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Answer::IfNeedBe;
    case Answer::IfNeedBe:
        return Answer::No;
    case Answer::No:
        return Answer::Unsaid;
    case Answer::Unsaid:
        break;
    }
    return Answer::Yes;
}

/// A shape for each answer, so that it is read without colour.
QString shapeOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return u"✓"_s;
    case Answer::IfNeedBe:
        return u"~"_s;
    case Answer::No:
        return u"✕"_s;
    case Answer::Unsaid:
        break;
    }
    return {};
}

} // namespace

AvailabilityGrid::AvailabilityGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"availabilityGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("When free"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    moveTo(1, 0);
}

void AvailabilityGrid::setAvailability(const WeeklyAvailability &availability)
{
    m_availability = availability;
    moveTo(m_current.weekday, int(m_current.part));
}

QSize AvailabilityGrid::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(u"Afternoon "_s) + kDays * metrics.horizontalAdvance(u"Wed  "_s),
            (kParts + 1) * (metrics.height() + 10)};
}

QRect AvailabilityGrid::cellRect(int weekday, PartOfDay part) const
{
    const int labels = fontMetrics().horizontalAdvance(u"Afternoon "_s);
    const int width = (this->width() - labels) / kDays;
    const int height = this->height() / (kParts + 1);
    return {labels + (weekday - 1) * width, (int(part) + 1) * height, width, height};
}

std::optional<AvailabilityGrid::Cell> AvailabilityGrid::cellAt(QPoint position) const
{
    for (int weekday = 1; weekday <= kDays; ++weekday) {
        for (int part = 0; part < kParts; ++part) {
            if (cellRect(weekday, PartOfDay(part)).contains(position))
                return Cell{weekday, PartOfDay(part)};
        }
    }
    return std::nullopt;
}

Answer AvailabilityGrid::answerOf(Cell cell) const
{
    const TimeSpan span = TimeSpan::of(cell.part);
    const Answer answer = m_availability.answerFor(cell.weekday, span);
    // "after 19:00" is a yes to the evening, shown as one of part of it.
    return answer != Answer::Yes && m_availability.coveredShare(cell.weekday, span) > 0 && answer != Answer::IfNeedBe
               ? Answer::Yes
               : answer;
}

bool AvailabilityGrid::isMixed(Cell cell) const
{
    return m_availability.answerFor(cell.weekday, TimeSpan::of(cell.part)) != answerOf(cell);
}

QString AvailabilityGrid::wordsFor(Cell cell) const
{
    const QString where = dayName(cell.weekday, QLocale::LongFormat) + u' ' + partName(cell.part).toLower();
    const QString day = m_availability.wordsFor(cell.weekday);
    return isMixed(cell) ? tr("%1: part of it (%2)").arg(where, day) : tr("%1: %2").arg(where, label(answerOf(cell)));
}

void AvailabilityGrid::say(Cell cell, Answer answer)
{
    WeeklyAvailability changed = m_availability;
    changed.set(cell.weekday, TimeSpan::of(cell.part), answer);
    setAvailability(changed);
    emit availabilityEdited(changed);
}

void AvailabilityGrid::moveTo(int weekday, int part)
{
    m_current = {std::clamp(weekday, 1, kDays), PartOfDay(std::clamp(part, 0, kParts - 1))};
    setAccessibleDescription(wordsFor(m_current));
    update();
}

void AvailabilityGrid::mousePressEvent(QMouseEvent *event)
{
    const auto cell = cellAt(event->position().toPoint());
    if (!cell || event->button() != Qt::LeftButton)
        return;
    moveTo(cell->weekday, int(cell->part));
    say(*cell, isMixed(*cell) ? Answer::Yes : after(answerOf(*cell)));
}

void AvailabilityGrid::keyPressEvent(QKeyEvent *event)
{
    const int part = int(m_current.part);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current.weekday - 1, part);
    case Qt::Key_Right:
        return moveTo(m_current.weekday + 1, part);
    case Qt::Key_Up:
        return moveTo(m_current.weekday, part - 1);
    case Qt::Key_Down:
        return moveTo(m_current.weekday, part + 1);
    case Qt::Key_Space:
        return say(m_current, isMixed(m_current) ? Answer::Yes : after(answerOf(m_current)));
    case Qt::Key_Y:
        return say(m_current, Answer::Yes);
    case Qt::Key_M:
        return say(m_current, Answer::IfNeedBe);
    case Qt::Key_N:
        return say(m_current, Answer::No);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return say(m_current, Answer::Unsaid);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool AvailabilityGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto cell = cellAt(help->pos()))
        QToolTip::showText(help->globalPos(), wordsFor(*cell), this);
    else
        QToolTip::hideText();
    return true;
}

void AvailabilityGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::secondaryFont(font()));
    painter.setPen(Theme::muted(palette()));
    for (int weekday = 1; weekday <= kDays; ++weekday) {
        const QRect below = cellRect(weekday, PartOfDay::Morning);
        painter.drawText(below.translated(0, -below.height()), Qt::AlignCenter, dayName(weekday, QLocale::ShortFormat));
    }
    for (int part = 0; part < kParts; ++part) {
        const QRect first = cellRect(1, PartOfDay(part));
        painter.setPen(Theme::muted(palette()));
        painter.drawText(QRect(0, first.top(), first.left(), first.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         partName(PartOfDay(part)));
        for (int weekday = 1; weekday <= kDays; ++weekday)
            paintCell(painter, {weekday, PartOfDay(part)});
    }
}

void AvailabilityGrid::paintCell(QPainter &painter, Cell cell) const
{
    const QRectF box = QRectF(cellRect(cell.weekday, cell.part)).adjusted(1.5, 1.5, -1.5, -1.5);
    const Answer answer = answerOf(cell);
    const Meaning meaning = answer == Answer::Yes  ? Meaning::Done
                            : answer == Answer::No ? Meaning::Problem
                                                   : Meaning::Attention;
    const QColor colour = Theme::of(meaning, palette());
    if (answer != Answer::Unsaid) {
        QColor wash = colour;
        wash.setAlphaF(0.14f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(isMixed(cell) ? box.adjusted(0, box.height() / 2, 0, 0) : box, 3, 3);
    }
    const bool isCurrent = hasFocus() && cell.weekday == m_current.weekday && cell.part == m_current.part;
    painter.setPen(QPen(isCurrent ? Theme::accentText(palette()) : Theme::line(palette()), isCurrent ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, isMixed(cell) ? u"½"_s : shapeOf(answer));
}

} // namespace rosette
