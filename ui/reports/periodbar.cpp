#include "ui/reports/periodbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

using Kind = ReportPeriod::Kind;

PeriodBar::PeriodBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_period(ReportPeriod::around(Kind::Month, clock.today()))
    , m_kind(new QComboBox)
    , m_title(new QLabel)
    , m_from(new DateField(clock))
    , m_dash(new QLabel(u"–"_s))
    , m_to(new DateField(clock))
{
    m_kind->setObjectName(u"periodKindComboBox"_s);
    m_kind->setAccessibleName(tr("Length of the period"));
    m_kind->addItem(tr("Month"), int(Kind::Month));
    m_kind->addItem(tr("Quarter"), int(Kind::Quarter));
    m_kind->addItem(tr("Year"), int(Kind::Year));
    m_kind->addItem(tr("Own days"), int(Kind::Own));
    m_title->setObjectName(u"periodTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_from->setObjectName(u"periodFromField"_s);
    m_from->setAccessibleName(tr("First day"));
    m_to->setObjectName(u"periodToField"_s);
    m_to->setAccessibleName(tr("Last day"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_kind);
    layout->addWidget(arrow(u"left"_s, u"earlier"_s, -1));
    layout->addWidget(m_title);
    layout->addWidget(m_from);
    layout->addWidget(m_dash);
    layout->addWidget(m_to);
    layout->addWidget(arrow(u"right"_s, u"later"_s, 1));
    for (DateField *field : {m_from, m_to}) {
        field->setLookingBack();
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
        connect(field, &DateField::dateChanged, this, &PeriodBar::chooseDays);
    }
    connect(m_kind, &QComboBox::activated, this, &PeriodBar::chooseKind);
    show();
}

QToolButton *PeriodBar::arrow(const QString &iconName, const QString &name, int steps)
{
    auto *button = new QToolButton;
    button->setObjectName(name + u"PeriodToolButton"_s);
    button->setIcon(iconNamed(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(steps < 0 ? tr("The period before") : tr("The next period"));
    button->setToolTip(button->accessibleName());
    connect(button, &QToolButton::clicked, this, [this, steps] { setPeriod(m_period.moved(steps)); });
    return button;
}

void PeriodBar::chooseKind()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    if (kind == Kind::Own) {
        setPeriod(ReportPeriod::own(m_period.days.from, m_period.days.to));
        m_from->setFocus();
        return;
    }
    // What lies ahead is not done yet: of a longer period the part that today is in.
    const bool holdsToday = m_period.days.contains(m_clock.today());
    setPeriod(ReportPeriod::around(kind, holdsToday ? m_clock.today() : m_period.days.from));
}

void PeriodBar::chooseDays()
{
    if (m_from->date().isValid() && m_to->date().isValid())
        setPeriod(ReportPeriod::own(m_from->date(), m_to->date()));
}

void PeriodBar::setPeriod(const ReportPeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    show();
    emit periodChanged();
}

void PeriodBar::show()
{
    const bool isOwn = m_period.kind == Kind::Own;
    m_title->setText(m_period.title());
    m_title->setVisible(!isOwn);
    m_from->setDate(m_period.days.from);
    m_to->setDate(m_period.days.to);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_dash, m_to})
        part->setVisible(isOwn);
}

} // namespace rosette
