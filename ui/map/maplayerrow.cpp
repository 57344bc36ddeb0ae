#include "ui/map/maplayerrow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include "ui/map/maplegendview.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 26; // to where the switch's word begins
constexpr int kShownLetters = 12;

} // namespace

MapLayerRow::MapLayerRow(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_head(new QHBoxLayout)
    , m_switch(new QCheckBox(text, this))
    , m_legend(new MapLegendView(this))
{
    m_switch->setObjectName(name + u"CheckBox"_s);
    m_legend->setObjectName(name + u"LegendView"_s);
    m_head->setSpacing(Space::kInside);
    m_head->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(m_head);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(kIndent, 0, 0, 0);
    below->addWidget(m_legend);
    layout->addLayout(below);
    connect(m_switch, &QCheckBox::clicked, this, &MapLayerRow::changed);
}

bool MapLayerRow::isOn() const { return m_switch->isChecked(); }

void MapLayerRow::setOn(bool isOn) { m_switch->setChecked(isOn); }

QComboBox *MapLayerRow::choice()
{
    if (!m_choice)
        addChoice();
    return m_choice;
}

void MapLayerRow::addChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(m_name + u"ComboBox"_s);
    m_choice->setAccessibleName(tr("What they tell: %1").arg(m_switch->text()));
    m_choice->setEnabled(isOn());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(kShownLetters); // its list is as wide as its words
    m_choice->view()->setTextElideMode(Qt::ElideNone);
    m_head->addWidget(m_choice, 1);
    connect(m_switch, &QCheckBox::toggled, m_choice, &QWidget::setEnabled);
    connect(m_choice, &QComboBox::activated, this, &MapLayerRow::changed);
}

} // namespace rosette
