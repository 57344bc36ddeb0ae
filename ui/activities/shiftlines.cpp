#include "ui/activities/shiftlines.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Sizes that stalls and sessions usually have: four to five helpers at a stall, two to six on a canvass.
QList<Shift> usualShifts(ActivityKind kind)
{
    const auto shift = [](const QString &role, int minimum, int maximum) {
        return Shift{.role = role, .minimum = minimum, .maximum = maximum};
    };
    switch (kind) {
    case ActivityKind::Stall:
        return {shift(ShiftLines::tr("stall lead"), 1, 1), shift(ShiftLines::tr("stall"), 2, 4)};
    case ActivityKind::Canvass:
        return {shift(ShiftLines::tr("canvass lead"), 1, 1), shift(ShiftLines::tr("canvasser"), 2, 5)};
    case ActivityKind::Leafleting:
        return {shift(ShiftLines::tr("leaflets"), 1, 2)};
    case ActivityKind::Telling:
        return {shift(ShiftLines::tr("teller"), 1, 1)};
    case ActivityKind::Meeting:
        return {shift(ShiftLines::tr("chair"), 1, 1)};
    }
    return {};
}

QSpinBox *numberBox(int value, const QString &accessibleName)
{
    auto *box = new QSpinBox;
    box->setRange(0, 99);
    box->setValue(value);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

ShiftLines::ShiftLines(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *addButton = new QToolButton;
    addButton->setObjectName(u"addRoleToolButton"_s);
    addButton->setText(tr("Add a role"));
    addButton->setIcon(iconNamed(u"add"_s));
    addButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(addButton, &QToolButton::clicked, this, [this] {
        m_isEdited = true;
        addLine(Shift{});
        m_lines.last().role->setFocus();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addWidget(addButton, 0, Qt::AlignLeft);
    m_grid->setColumnStretch(0, 1);
    const QStringList titles{tr("Role"), tr("At least"), tr("At most")};
    for (int column = 0; column < titles.size(); ++column) {
        auto *title = new QLabel(titles.at(column));
        Theme::makeSecondary(title);
        m_grid->addWidget(title, 0, column);
    }
}

void ShiftLines::setShifts(const QList<Shift> &shifts)
{
    clear();
    for (const Shift &shift : shifts)
        addLine(shift);
    m_isEdited = true;
}

void ShiftLines::suggestFor(ActivityKind kind)
{
    if (m_isEdited)
        return;
    clear();
    for (const Shift &shift : usualShifts(kind))
        addLine(shift);
}

QList<Shift> ShiftLines::shifts() const
{
    QList<Shift> list;
    for (const Line &line : m_lines) {
        Shift shift = line.shift;
        shift.role = line.role->text().trimmed();
        shift.minimum = line.minimum->value();
        shift.maximum = std::max({line.maximum->value(), shift.minimum, 1});
        if (!shift.role.isEmpty())
            list += shift;
    }
    return list;
}

void ShiftLines::addLine(const Shift &shift)
{
    Line line{shift, new QLineEdit(shift.role), numberBox(shift.minimum, tr("At least")),
              numberBox(shift.maximum, tr("At most")), new QToolButton};
    const int row = m_grid->rowCount();
    line.role->setObjectName(u"role%1LineEdit"_s.arg(m_lines.size() + 1));
    line.role->setAccessibleName(tr("Role"));
    line.role->setPlaceholderText(tr("stall, canvasser, driver …"));
    line.remove->setIcon(iconNamed(u"close"_s));
    line.remove->setToolTip(tr("Take this role away"));
    line.remove->setAccessibleName(tr("Take this role away"));
    line.remove->setAutoRaise(true);
    m_grid->addWidget(line.role, row, 0);
    m_grid->addWidget(line.minimum, row, 1);
    m_grid->addWidget(line.maximum, row, 2);
    m_grid->addWidget(line.remove, row, 3);
    connect(line.role, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(line.minimum, &QSpinBox::valueChanged, this, [this, maximum = line.maximum](int value) {
        m_isEdited = true;
        maximum->setMinimum(std::max(1, value));
    });
    connect(line.remove, &QToolButton::clicked, this, [this, role = line.role] { removeLine(role); });
    m_lines += line;
}

void ShiftLines::removeLine(QWidget *role)
{
    m_isEdited = true;
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [role](const Line &line) { return line.role == role; });
    if (found == m_lines.end())
        return;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{found->role, found->minimum, found->maximum, found->remove}) {
        m_grid->removeWidget(widget);
        widget->deleteLater();
    }
    m_lines.erase(found);
}

void ShiftLines::clear()
{
    while (!m_lines.isEmpty())
        removeLine(m_lines.last().role);
    m_isEdited = false;
}

} // namespace rosette
