#include "ui/rota/shiftcell.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/rota/rotapeoplemodel.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 4; ///< the stripe at the left that says whether all is well

} // namespace

ShiftCell::ShiftCell(const PlannedShift &planned, QWidget *parent)
    : QWidget(parent)
    , m_planned(planned)
{
    const Shift &shift = m_planned.shift;
    setObjectName(u"shift%1Cell"_s.arg(shift.id.value()));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList words{shift.role, timeRange(shift.start, shift.end), countText()};
    words += peopleLines();
    for (const Gap &gap : m_planned.gaps)
        words += gap.reason;
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
}

void ShiftCell::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

QStringList ShiftCell::peopleLines() const
{
    QStringList lines;
    for (const Assignment &assignment : m_planned.assignments) {
        QString line = symbol(assignment.state) + u' ' + assignment.volunteerName;
        if (assignment.state != AssignmentState::Offered && assignment.state != AssignmentState::Confirmed)
            line += u" · "_s + label(assignment.state).toLower();
        if (assignment.isLocked)
            line += tr(" · locked");
        lines += line;
    }
    return lines;
}

QString ShiftCell::countText() const
{
    return u"%1 %2/%3"_s.arg(Theme::shapeOf(meaningOf(m_planned))).arg(m_planned.filled()).arg(m_planned.shift.minimum);
}

QString ShiftCell::gapText() const
{
    if (m_planned.gaps.isEmpty())
        return {};
    const Gap &gap = m_planned.gaps.first();
    if (gap.kind == Gap::Kind::NoLead)
        return tr("NO LEAD");
    if (gap.kind == Gap::Kind::Declined)
        return tr("SOMEBODY SAID NO");
    return tr("%1 MISSING").arg(gap.missing);
}

QSize ShiftCell::sizeHint() const
{
    const int lines = 2 + (gapText().isEmpty() ? 0 : 1) + int(m_planned.assignments.size());
    return {fontMetrics().averageCharWidth() * 17, lines * fontMetrics().height() + 12};
}

void ShiftCell::paintEvent(QPaintEvent *)
{
    const Meaning meaning = meaningOf(m_planned);
    const QColor colour = Theme::of(meaning, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor background = palette().color(QPalette::Base);
    if (!m_planned.gaps.isEmpty()) {
        background = colour;
        background.setAlphaF(0.12f);
    }
    const bool isMarked = m_isChosen || m_isDropTarget || hasFocus();
    painter.setPen(
        QPen(isMarked ? Theme::accentText(palette()) : Theme::line(palette()), m_isChosen || m_isDropTarget ? 2 : 1));
    painter.setBrush(background);
    painter.drawRoundedRect(box, 4, 4);
    painter.fillRect(QRectF(1, 4, kBar, height() - 8), colour);

    QRect line(kBar + 6, 6, width() - kBar - 12, fontMetrics().height());
    const auto write = [&](const QString &text, const QColor &pen) {
        painter.setPen(pen);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height());
    };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(font());
    write(m_planned.shift.role, palette().color(QPalette::Text));
    painter.setFont(bold);
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, countText());
    painter.setFont(Theme::secondaryFont(font()));
    write(timeRange(m_planned.shift.start, m_planned.shift.end), Theme::muted(palette()));
    painter.setFont(font());
    const QStringList people = peopleLines();
    for (qsizetype i = 0; i < people.size(); ++i)
        write(people[i], m_planned.assignments[i].counts() ? palette().color(QPalette::Text) : Theme::muted(palette()));
    if (const QString gap = gapText(); !gap.isEmpty()) {
        painter.setFont(bold);
        write(Theme::shapeOf(meaning) + u' ' + gap, colour);
    }
}

void ShiftCell::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit chosen(shift());
    QWidget::mousePressEvent(event);
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
    if (!RotaPeopleModel::volunteerIn(event->mimeData()))
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
    emit volunteerDropped(shift(), RotaPeopleModel::volunteerIn(event->mimeData()));
}

} // namespace rosette
