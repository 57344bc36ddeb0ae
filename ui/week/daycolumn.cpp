#include "ui/week/daycolumn.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/base/localtime.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/week/activitycard.h"

namespace rosette {

using namespace Qt::StringLiterals;

DayColumn::DayColumn(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_plan(new QToolButton)
    , m_cards(new QVBoxLayout)
{
    m_plan->setIcon(iconNamed(u"add"_s));
    m_plan->setAutoRaise(true);
    m_plan->setObjectName(u"planToolButton"_s);
    connect(m_plan, &QToolButton::clicked, this, [this] { emit planRequested(m_date); });

    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_plan);
    m_cards->setSpacing(Space::kInside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addLayout(head);
    layout->addLayout(m_cards);
    layout->addStretch();
}

void DayColumn::setDay(const PlannedDay &day, QDate today)
{
    m_date = day.date;
    const bool isToday = day.date == today;
    m_title->setText(isToday ? tr("Today")
                             : QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day.date, u"ddd d"_s));
    m_title->setFont(Theme::sectionFont(font()));
    QPalette colours = palette();
    if (isToday)
        colours.setColor(QPalette::WindowText, Theme::accentText(palette()));
    else if (day.date < today)
        colours.setColor(QPalette::WindowText, Theme::muted(palette()));
    m_title->setPalette(colours);
    m_plan->setToolTip(tr("Plan something on %1").arg(longDate(day.date)));
    m_plan->setAccessibleName(m_plan->toolTip());

    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const PlannedActivity &planned : day.activities) {
        auto *card = new ActivityCard(planned);
        connect(card, &ActivityCard::clicked, this, [this, card] { emit cardChosen(card->activity()); });
        connect(card, &ActivityCard::changeRequested, this,
                [this, card] { emit cardChangeRequested(card->activity()); });
        m_cards->addWidget(card);
    }
}

} // namespace rosette
