#include "ui/canvass/progresschoices.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "models/base/localtime.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThisWeek = 7;

} // namespace

ProgressChoices::ProgressChoices(QWidget *parent)
    : QWidget(parent)
    , m_by(new QComboBox)
    , m_period(new QComboBox)
{
    m_by->setObjectName(u"byComboBox"_s);
    m_by->setAccessibleName(tr("Figures by"));
    m_by->addItem(tr("By ward"), int(CanvassPlaceKind::Ward));
    m_by->addItem(tr("By district"), int(CanvassPlaceKind::District));
    m_by->addItem(tr("By round"), int(CanvassPlaceKind::Round));
    m_by->addItem(tr("By canvasser"), int(CanvassPlaceKind::Canvasser));
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("This week"), kThisWeek);
    m_period->addItem(tr("Last 12 months"), 365);
    m_period->addItem(tr("All time"), 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_by);
    layout->addWidget(m_period);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ProgressChoices::kindChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ProgressChoices::periodChanged);
}

CanvassPlaceKind ProgressChoices::kind() const { return CanvassPlaceKind(m_by->currentData().toInt()); }

QDate ProgressChoices::since(QDate today) const
{
    const int days = m_period->currentData().toInt();
    if (days == kThisWeek)
        return mondayOf(today);
    return days > 0 ? today.addDays(1 - days) : QDate();
}

} // namespace rosette
