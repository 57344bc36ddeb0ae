#include "ui/stalls/packinglines.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/activities/volunteerbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidgetsInLine = 3;

} // namespace

PackingLines::PackingLines(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout)
    , m_nothing(new QLabel)
    , m_offers(new QComboBox)
{
    m_offers->setObjectName(u"packKitComboBox"_s);
    m_offers->setAccessibleName(tr("Add a thing to the packing list"));
    m_nothing->setWordWrap(true);
    Theme::makeSecondary(m_nothing);
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(Space::kInside);
    m_grid->setVerticalSpacing(Space::kInside / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addLayout(m_grid);
    layout->addWidget(m_nothing);
    layout->addWidget(m_offers, 0, Qt::AlignLeft);
    connect(m_offers, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            pack(KitId(m_offers->itemData(index).toLongLong()), m_offers->itemText(index), {});
    });
}

void PackingLines::showActivity(const Activity &activity)
{
    m_activity = activity;
    reload();
}

void PackingLines::takeFocus()
{
    constexpr qsizetype kBringer = 1; // of the first line
    if (QWidget *target = m_lines.value(kBringer, m_offers); target->isVisibleTo(this))
        target->setFocus();
}

void PackingLines::reload()
{
    // The line whose box made the change is among them, and still in its signal.
    for (QWidget *widget : std::as_const(m_lines)) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->setObjectName({});
        widget->deleteLater();
    }
    m_lines.clear();
    const auto packed = PackingListRepository::list(m_context.campaign.connection(), m_activity.id).valueOr({});
    for (const PackedKit &kit : packed)
        addLine(kit);
    fillOffers(packed);
}

void PackingLines::addLine(const PackedKit &packed)
{
    const int row = int(m_lines.size()) / kWidgetsInLine;
    auto *name =
        new QLabel(packed.lifters > 1 ? tr("%1 (%2 to lift)").arg(packed.name).arg(packed.lifters) : packed.name);
    name->setWordWrap(true);
    name->setToolTip(packed.keptAt);
    auto *bringer = new VolunteerBox(packed.holderName.isEmpty() ? tr("nobody holds it")
                                                                 : tr("%1 (holder)").arg(packed.holderName));
    bringer->setObjectName(u"bringerVolunteerBox"_s);
    bringer->setAccessibleName(tr("Who brings %1").arg(packed.name));
    bringer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bringer->setMinimumContentsLength(14);
    bringer->reload(m_context.campaign.connection());
    bringer->setVolunteer(packed.bringer);
    connect(bringer, &QComboBox::activated, this,
            [this, kit = packed.kit, title = packed.name, bringer] { pack(kit, title, bringer->volunteer()); });
    auto *away = new QToolButton;
    away->setObjectName(u"unpackToolButton"_s);
    away->setAutoRaise(true);
    away->setIcon(iconNamed(u"close"_s));
    away->setToolTip(tr("Leave %1 at home").arg(packed.name));
    away->setAccessibleName(away->toolTip());
    connect(away, &QToolButton::clicked, this, [this, kit = packed.kit, title = packed.name] { unpack(kit, title); });
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(bringer, row, 1);
    m_grid->addWidget(away, row, 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{name, bringer, away})
        m_lines += widget;
}

void PackingLines::fillOffers(const QList<PackedKit> &packed)
{
    const auto all = KitRepository::list(m_context.campaign.connection()).valueOr({});
    m_offers->clear();
    m_offers->addItem(tr("Pack…"), 0);
    for (const Kit &kit : all) {
        if (std::none_of(packed.begin(), packed.end(), [&](const PackedKit &known) { return known.kit == kit.id; }))
            m_offers->addItem(kit.name, kit.id.value());
    }
    m_offers->setVisible(m_offers->count() > 1);
    m_nothing->setVisible(packed.isEmpty());
    m_nothing->setText(all.isEmpty() ? tr("No kit yet: note the gazebo and the table under Kit, and who holds them.")
                                     : tr("Nothing on the packing list."));
}

void PackingLines::pack(KitId kit, const QString &name, VolunteerId bringer)
{
    report(m_context.campaign.edit(tr("Pack %1 for %2").arg(name, m_activity.title), [&](Connection &c) {
        return PackingListRepository::save(c, m_activity.id, kit, bringer);
    }));
}

void PackingLines::unpack(KitId kit, const QString &name)
{
    report(m_context.campaign.edit(tr("Leave %1 at home").arg(name), [&](Connection &c) {
        return PackingListRepository::remove(c, m_activity.id, kit);
    }));
}

void PackingLines::report(const Status &status)
{
    if (!status)
        m_context.messages.showError(status.error());
    reload();
}

} // namespace rosette
