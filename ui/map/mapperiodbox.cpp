#include "ui/map/mapperiodbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapPeriodBox::MapPeriodBox(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_fields(new QWidget(this))
    , m_from(new DateField(clock, m_fields))
    , m_to(new DateField(clock, m_fields))
{
    m_preset->setObjectName(u"mapPeriodComboBox"_s);
    m_preset->setAccessibleName(tr("Which days count"));
    m_preset->addItem(tr("All time"), int(MapPeriod::Preset::All));
    m_preset->addItem(tr("Last 7 days"), int(MapPeriod::Preset::Week));
    m_preset->addItem(tr("This month"), int(MapPeriod::Preset::Month));
    m_preset->addItem(tr("Since 1 January"), int(MapPeriod::Preset::Year));
    m_preset->addItem(tr("Own dates"), int(MapPeriod::Preset::Own));
    m_from->setObjectName(u"mapPeriodFromDateField"_s);
    m_from->setAccessibleName(tr("First day that counts"));
    m_from->setPlaceholderText(tr("from"));
    m_to->setObjectName(u"mapPeriodToDateField"_s);
    m_to->setAccessibleName(tr("Last day that counts"));
    m_to->setPlaceholderText(tr("to"));
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(m_from);
    fields->addWidget(new QLabel(u"–"_s, m_fields));
    fields->addWidget(m_to);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kInside);
    auto *label = new QLabel(tr("What was done"), this);
    label->setToolTip(tr("Which days count for progress, colours and shades"));
    Theme::makeSecondary(label);
    head->addWidget(label);
    head->addWidget(m_preset, 1);
    layout->addLayout(head);
    layout->addWidget(m_fields);
    showFields();
    connect(m_preset, &QComboBox::activated, this, [this] {
        showFields();
        emit periodChanged();
    });
    connect(m_from, &DateField::dateChanged, this, &MapPeriodBox::periodChanged);
    connect(m_to, &DateField::dateChanged, this, &MapPeriodBox::periodChanged);
}

MapPeriod MapPeriodBox::period() const
{
    return {MapPeriod::Preset(m_preset->currentData().toInt()), {m_from->date(), m_to->date()}};
}

void MapPeriodBox::setPeriod(const MapPeriod &period)
{
    const QSignalBlocker blocker(this);
    m_preset->setCurrentIndex(m_preset->findData(int(period.preset)));
    m_from->setDate(period.own.from);
    m_to->setDate(period.own.to);
    showFields();
}

void MapPeriodBox::showFields()
{
    m_fields->setVisible(m_preset->currentData().toInt() == int(MapPeriod::Preset::Own));
}

} // namespace rosette
