#include "ui/week/activitycard.h"

#include <QKeyEvent>
#include <QPainter>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 10;
constexpr int kStripe = 4;
constexpr int kRadius = 6;

bool isOver(const PlannedActivity &planned)
{
    return std::all_of(planned.shifts.begin(), planned.shifts.end(),
                       [](const PlannedShift &one) { return one.isOver; });
}

} // namespace

ActivityCard::ActivityCard(const PlannedActivity &planned, QWidget *parent)
    : QAbstractButton(parent)
    , m_planned(planned)
{
    setObjectName(u"activityCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const Activity &activity = planned.activity;
    setText(activity.title);
    setAccessibleName(u"%1, %2, %3, %4"_s.arg(timeRange(activity.start, activity.end), activity.title,
                                              activity.whereText(), staffing().text));
    setToolTip(tr("Enter: open · F2: change"));
}

QColor ActivityCard::Staffing::colour(const QPalette &palette) const
{
    return meaning ? Theme::of(*meaning, palette) : Theme::muted(palette);
}

ActivityCard::Staffing ActivityCard::staffing() const
{
    if (m_planned.activity.isCancelled())
        return {tr("Cancelled"), {}};
    if (m_planned.shifts.isEmpty())
        return {tr("Nobody asked for"), {}};
    if (isOver(m_planned))
        return whoCame();
    const int filled = m_planned.filled();
    const QString count = u"%1/%2"_s.arg(filled).arg(m_planned.minimum());
    const auto marked = [&](Meaning meaning, const QString &word) {
        return Staffing{Theme::shapeOf(meaning) + u' ' + count + u' ' + word, meaning};
    };
    if (m_planned.hasGap())
        return filled == 0 ? marked(Meaning::Problem, tr("nobody")) : marked(Meaning::Attention, tr("wanted"));
    return filled < m_planned.minimum() ? Staffing{count, {}} : marked(Meaning::Done, tr("filled"));
}

ActivityCard::Staffing ActivityCard::whoCame() const
{
    int came = 0;
    int toNote = 0;
    for (const PlannedShift &shift : m_planned.shifts) {
        for (const Assignment &assignment : shift.assignments) {
            came += assignment.state == AssignmentState::Attended ? 1 : 0;
            toNote += assignment.isExpected() ? 1 : 0;
        }
    }
    if (toNote > 0)
        return {Theme::shapeOf(Meaning::Information) + u' ' + tr("Who came? %1 to note").arg(toNote),
                Meaning::Information};
    if (came == 0)
        return {tr("Nobody noted"), {}};
    const QString text = tr("%1 of %2 came").arg(came).arg(std::max(came, m_planned.minimum()));
    return came < m_planned.minimum() ? Staffing{text, {}}
                                      : Staffing{Theme::shapeOf(Meaning::Done) + u' ' + text, Meaning::Done};
}

QList<ActivityCard::Line> ActivityCard::lines() const
{
    const Activity &activity = m_planned.activity;
    const QFont small = Theme::secondaryFont(font());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    bold.setStrikeOut(activity.isCancelled());
    const QColor text = palette().color(QPalette::Text);
    QList<Line> list{{timeRange(activity.start, activity.end), small, Theme::muted(palette())},
                     {activity.title, bold, text}};
    if (const QString where = activity.whereText();
        !where.isEmpty() && where != activity.title && !activity.title.contains(where))
        list += Line{where, small, Theme::muted(palette())};
    const Staffing people = staffing();
    list += Line{people.text, strong, people.colour(palette())};
    return list;
}

int ActivityCard::heightForWidth(int width) const
{
    int height = 2 * kPadding;
    for (const Line &line : lines()) {
        const QRect box = QFontMetrics(line.font).boundingRect(QRect(0, 0, width - 2 * kPadding - kStripe, 1000),
                                                               Qt::TextWordWrap, line.text);
        height += box.height() + 2;
    }
    return height;
}

QSize ActivityCard::sizeHint() const { return {150, heightForWidth(150)}; }

void ActivityCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? Theme::accent(palette()) : Theme::line(palette()), hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? Theme::accentWash(palette()) : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, kRadius, kRadius);

    const auto meaning = staffing().meaning;
    painter.setPen(Qt::NoPen);
    painter.setBrush(meaning ? Theme::of(*meaning, palette()) : Theme::line(palette()));
    painter.drawRoundedRect(QRectF(frame.left() + 3, frame.top() + 6, kStripe - 1, frame.height() - 12), 1.5, 1.5);

    QRect box = rect().adjusted(kPadding + kStripe, kPadding, -kPadding, -kPadding);
    for (const Line &line : lines()) {
        painter.setFont(line.font);
        painter.setPen(line.colour);
        QRect used;
        painter.drawText(box, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, line.text, &used);
        box.setTop(used.bottom() + 3);
    }
}

void ActivityCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    emit changeRequested();
}

void ActivityCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_F2)
        emit changeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rosette
