#include "ui/rounds/roundsfilters.h"

#include <QComboBox>
#include <QToolButton>

#include "models/places/wardrepository.h"
#include "ui/rounds/roundsetcommands.h"
#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Period {
    AllTime,
    ThisYear,
    ThisMonth,
};

} // namespace

RoundsFilters::RoundsFilters(AppContext &context, QWidget *parent)
    : FilterBar(tr("Name, street, ward, walker"), parent)
    , m_context(context)
    , m_commands(new RoundSetCommands(context, this))
    , m_set(new QComboBox)
    , m_period(new QComboBox)
{
    m_set->setObjectName(u"setComboBox"_s);
    m_set->setAccessibleName(tr("Set of rounds"));
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setObjectName(u"periodComboBox"_s);
    m_period->setAccessibleName(tr("Progress since"));
    m_period->addItem(tr("Progress of all time"), AllTime);
    m_period->addItem(tr("Progress this year"), ThisYear);
    m_period->addItem(tr("Progress this month"), ThisMonth);
    auto *sets = new QToolButton;
    sets->setObjectName(u"setMenuToolButton"_s);
    sets->setIcon(iconNamed(u"more"_s));
    sets->setToolTip(tr("Make, rename, copy or set aside a set of rounds"));
    sets->setAccessibleName(sets->toolTip());
    sets->setAutoRaise(true);
    sets->setPopupMode(QToolButton::InstantPopup);
    sets->setMenu(m_commands->menu());
    addControl(m_set);
    addControl(sets);
    addControl(m_period);
    for (QComboBox *box : {m_set, m_period})
        connect(box, &QComboBox::activated, this, &FilterBar::changed);
    connect(m_commands, &RoundSetCommands::made, this, [this](RoundSetId set) {
        showSet(set);
        emit changed();
    });
}

void RoundsFilters::reload()
{
    const QVariant chosen = m_set->currentData();
    m_sets = RoundSetRepository::list(m_context.campaign.connection()).valueOr({});
    m_set->clear();
    m_set->addItem(tr("All sets"), qint64(0));
    for (const RoundSet &set : m_sets)
        m_set->addItem(labelOf(set), set.id.value());
    m_set->setCurrentIndex(std::max(0, m_set->findData(chosen)));
    m_commands->setCurrent(set());
}

QString RoundsFilters::labelOf(const RoundSet &set) const
{
    const auto isNamesake = [&](const RoundSet &other) { return other.name == set.name && other.id != set.id; };
    QString label = set.name;
    if (set.ward && std::any_of(m_sets.begin(), m_sets.end(), isNamesake)) {
        const auto ward = WardRepository::find(m_context.campaign.connection(), set.ward).valueOr({});
        label = ward ? u"%1, %2"_s.arg(set.name, ward->name) : set.name;
    }
    return set.isActive ? label : tr("%1 (set aside)").arg(label);
}

std::optional<RoundSet> RoundsFilters::set() const
{
    const RoundSetId id(m_set->currentData().toLongLong());
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [id](const RoundSet &set) { return set.id == id; });
    return found == m_sets.end() ? std::nullopt : std::optional(*found);
}

void RoundsFilters::showSet(RoundSetId set)
{
    reload();
    m_set->setCurrentIndex(std::max(0, m_set->findData(set.value())));
    m_commands->setCurrent(this->set());
}

void RoundsFilters::clear()
{
    showSet({});
    setText({});
}

RoundsFilter RoundsFilters::filter() const { return {text(), RoundSetId(m_set->currentData().toLongLong()), since()}; }

QDate RoundsFilters::since() const
{
    const QDate today = m_context.clock.today();
    switch (m_period->currentData().toInt()) {
    case ThisYear:
        return QDate(today.year(), 1, 1);
    case ThisMonth:
        return QDate(today.year(), today.month(), 1);
    default:
        return {};
    }
}

} // namespace rosette
