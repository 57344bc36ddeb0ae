#include "ui/rota/shiftcell.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 4; ///< the stripe at the left that says whether all is well
constexpr int kCardPadding = 6;
constexpr int kHeadLines = 2;
constexpr int kMostCharacters = 30; ///< longer names are cut
constexpr int kLeastCharacters = 19;

} // namespace

ShiftCell::ShiftCell(const ShiftLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setObjectName(u"shift%1Cell"_s.arg(shift().value()));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(spokenText().replace(u'\n', u", "_s));
    setToolTip(spokenText());
}

QString ShiftCell::spokenText() const
{
    const Shift &shift = m_look.planned.shift;
    QStringList words{shift.role, timeRange(shift.start, shift.end), countText()};
    for (const Assignment &assignment : people()) {
        QString line =
            u"%1 %2 · %3"_s.arg(symbol(assignment.state), assignment.volunteerName, label(assignment.state).toLower());
        if (assignment.isLocked)
            line += tr(" · locked");
        if (m_look.clashing.contains(assignment.volunteer))
            line += tr(" · clashes");
        words += line;
    }
    for (const Gap &gap : m_look.planned.gaps)
        words += gap.reason;
    return words.join(u'\n');
}

void ShiftCell::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

QString ShiftCell::gapText() const
{
    if (m_look.planned.isOver)
        return isToNote(m_look.planned) ? tr("◆ WHO CAME?") : QString();
    if (m_look.planned.gaps.isEmpty())
        return {};
    const Gap &gap = m_look.planned.gaps.first();
    const QString words = gap.kind == Gap::Kind::NoLead     ? tr("NO LEAD")
                          : gap.kind == Gap::Kind::Declined ? tr("SOMEBODY SAID NO")
                                                            : tr("%1 MISSING").arg(gap.missing);
    return Theme::shapeOf(meaningOf(m_look.planned)) + u' ' + words;
}

QSize ShiftCell::sizeHint() const
{
    const int character = fontMetrics().averageCharWidth();
    const Shift &shift = m_look.planned.shift;
    const QFontMetrics small(Theme::secondaryFont(font()));
    QFont bold = font();
    bold.setBold(true);
    const int edges = kBar + 2 * kCardPadding;
    int width = std::max(character * kLeastCharacters, small.horizontalAdvance(timeRange(shift.start, shift.end)) +
                                                           QFontMetrics(bold).horizontalAdvance(countText()) +
                                                           kCardPadding + edges);
    for (const Assignment &assignment : people())
        width = std::max(width, fontMetrics().horizontalAdvance(u"● ▲ "_s + assignment.volunteerName) +
                                    (assignment.isLocked ? fontMetrics().height() : 0) + edges);
    const int lines = kHeadLines + int(people().size()) + (gapText().isEmpty() ? 0 : 1);
    return {std::min(width, character * kMostCharacters), lines * fontMetrics().height() + 2 * kCardPadding};
}

QRect ShiftCell::lineRect(int line) const
{
    return QRect(kBar + kCardPadding, kCardPadding + line * fontMetrics().height(), width() - kBar - 2 * kCardPadding,
                 fontMetrics().height());
}

int ShiftCell::personAt(QPoint position) const
{
    for (int i = 0; i < int(people().size()); ++i) {
        if (lineRect(kHeadLines + i).contains(position))
            return i;
    }
    return -1;
}

QRect ShiftCell::personRect(VolunteerId volunteer) const
{
    for (int i = 0; i < int(people().size()); ++i) {
        if (people()[i].volunteer == volunteer)
            return lineRect(kHeadLines + i);
    }
    return {};
}

void ShiftCell::paintBox(QPainter &painter, const QColor &colour) const
{
    QColor background = palette().color(QPalette::Base);
    if (!m_look.planned.gaps.isEmpty()) {
        background = colour;
        background.setAlphaF(0.12f);
    }
    const bool isMarked = m_isChosen || m_isDropTarget || hasFocus();
    painter.setPen(
        QPen(isMarked ? Theme::accentText(palette()) : Theme::line(palette()), m_isChosen || m_isDropTarget ? 2 : 1));
    painter.setBrush(background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRectF(1, 4, kBar, height() - 8), colour);
}

void ShiftCell::paintPerson(QPainter &painter, const QRect &line, const Assignment &assignment) const
{
    QRect room = line;
    if (assignment.isLocked) {
        const QRect icon(line.right() - line.height() + 3, line.top() + 1, line.height() - 3, line.height() - 3);
        iconNamed(u"lock"_s).paint(&painter, icon);
        room.setRight(icon.left() - 2);
    }
    QColor ink = palette().color(assignment.counts() ? QPalette::Text : QPalette::PlaceholderText);
    QString text = symbol(assignment.state) + u' ' + assignment.volunteerName;
    if (m_look.clashing.contains(assignment.volunteer)) {
        text = Theme::shapeOf(Meaning::Attention) + u' ' + text;
        ink = Theme::of(Meaning::Attention, palette());
    }
    painter.setFont(font());
    painter.setPen(ink);
    const int used = fontMetrics().horizontalAdvance(text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    if (assignment.counts())
        return;
    const QFont small = Theme::secondaryFont(font());
    const QString word = label(assignment.state).toLower();
    if (used + kCardPadding + QFontMetrics(small).horizontalAdvance(word) > room.width())
        return;
    painter.setFont(small);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, word);
}

void ShiftCell::paintEvent(QPaintEvent *)
{
    const QColor colour = Theme::of(
        m_look.planned.isOver && isToNote(m_look.planned) ? Meaning::Information : meaningOf(m_look.planned), palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, colour);
    const Shift &shift = m_look.planned.shift;
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(lineRect(0), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(shift.role, Qt::ElideRight, lineRect(0).width()));
    painter.setFont(Theme::secondaryFont(font()));
    painter.setPen(Theme::muted(palette()));
    painter.drawText(lineRect(1), Qt::AlignLeft | Qt::AlignVCenter, timeRange(shift.start, shift.end));
    painter.setFont(bold);
    painter.setPen(colour);
    painter.drawText(lineRect(1), Qt::AlignRight | Qt::AlignVCenter, countText());
    painter.drawText(lineRect(kHeadLines + int(people().size())), Qt::AlignLeft | Qt::AlignVCenter, gapText());
    for (int i = 0; i < int(people().size()); ++i)
        paintPerson(painter, lineRect(kHeadLines + i), people()[i]);
}

void ShiftCell::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->pos();
    m_pressed = personAt(event->pos());
    if (m_pressed >= 0)
        emit personChosen(shift(), people()[m_pressed].volunteer);
    else
        emit chosen(shift());
}

void ShiftCell::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed < 0 || !(event->buttons() & Qt::LeftButton) ||
        (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    const Assignment assignment = people()[m_pressed];
    m_pressed = -1;
    if (!assignment.isLocked)
        DraggedPerson{assignment.volunteer, assignment.id}.dragFrom(this, assignment.volunteerName);
}

void ShiftCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit peopleRequested(shift());
    else
        QWidget::keyPressEvent(event);
}

void ShiftCell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::ShortcutFocusReason)
        emit chosen(shift());
    update();
}

void ShiftCell::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DraggedPerson::in(event->mimeData()).volunteer)
        return;
    m_isDropTarget = true;
    update();
    event->acceptProposedAction();
}

void ShiftCell::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void ShiftCell::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    event->acceptProposedAction();
    emit personDropped(shift(), DraggedPerson::in(event->mimeData()));
}

} // namespace rosette
