#include "ui/stalls/restdaysline.h"

#include <QHBoxLayout>
#include <QLabel>

#include "models/activities/stallrules.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

RestDaysLine::RestDaysLine(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_days(new QuantityField)
{
    m_days->setObjectName(u"restDaysQuantityField"_s);
    m_days->setAccessibleName(tr("Days between two stalls on a pitch"));
    m_days->setToolTip(tr("A stall that comes sooner is marked. 0: as often as you like"));
    m_days->setRange(0, 366);
    m_days->setFixedWidth(m_days->fontMetrics().horizontalAdvance(u"0000"_s) + 2 * Space::kGroup);
    auto *before = new QLabel(tr("A pitch rests"));
    auto *after = new QLabel(tr("days from one stall to the next"));
    for (QLabel *label : {before, after})
        Theme::makeSecondary(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(before);
    layout->addWidget(m_days);
    layout->addWidget(after);
    layout->addStretch();
    connect(m_days, &TypedField::valueEdited, this, &RestDaysLine::save);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"settings"_L1}))
            reload();
    });
    reload();
}

void RestDaysLine::reload()
{
    const auto rules = StallRules::load(m_context.campaign.connection());
    if (rules)
        m_days->setValue(rules->restDays);
}

void RestDaysLine::save()
{
    const StallRules rules{m_days->value()};
    const Status status = m_context.campaign.edit(tr("%n day(s) between stalls on a pitch", nullptr, rules.restDays),
                                                  [&](Connection &c) { return StallRules::save(c, rules); });
    if (!status) {
        m_context.messages.showError(status.error());
        reload();
    }
}

} // namespace rosette
