#include "ui/activities/deliverydialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "models/base/localtime.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/activities/doorsdelivered.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

DeliveryDialog::DeliveryDialog(AppContext &context, const Round &round, QWidget *parent, LeafletId edition)
    : DeliveryDialog(context, round,
                     Delivery{.round = round.id,
                              .deliveredOn = context.clock.today(),
                              .leaflet = edition,
                              .volunteer = round.deliverer},
                     parent)
{
}

DeliveryDialog::DeliveryDialog(AppContext &context, const Round &round, const Delivery &kept, QWidget *parent)
    : FormDialog(tr("Leaflets delivered: %1").arg(round.name), kept.id ? tr("Correct") : tr("Record"), parent)
    , m_context(context)
    , m_round(round)
    , m_kept(kept)
    , m_date(new DateField(context.clock))
    , m_volunteer(new QComboBox)
    , m_edition(new QComboBox)
    , m_doors(new DoorsDelivered)
    , m_bundleWords(new QLabel)
    , m_returned(new QuantityField)
    , m_spoiled(new QuantityField)
    , m_leftovers(buildLeftovers())
    , m_note(new QLineEdit)
{
    setObjectName(u"deliveryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    fillVolunteers();
    fillEditions(kept.leaflet);
    m_date->setDate(kept.deliveredOn);
    m_note->setText(kept.note);
    showEdition();
    if (kept.id) {
        m_doors->showDelivery(kept);
        m_isReturnedTyped = true;
        m_returned->setValue(kept.returned);
    }
    m_date->setFocus();
}

void DeliveryDialog::buildForm()
{
    m_date->setObjectName(u"deliveryDateField"_s);
    m_date->setLookingBack();
    m_volunteer->setObjectName(u"deliveryVolunteerComboBox"_s);
    m_edition->setObjectName(u"deliveryLeafletComboBox"_s);
    m_edition->setEditable(true);
    m_edition->lineEdit()->setPlaceholderText(tr("Its title, such as Spring letter"));
    m_note->setObjectName(u"deliveryNoteLineEdit"_s);
    m_note->setPlaceholderText(tr("Where the walk ended, what the next one should know"));
    form()->addRow(tr("On"), m_date);
    form()->addRow(tr("By"), m_volunteer);
    form()->addRow(tr("Edition"), m_edition);
    form()->addRow(tr("Doors"), m_doors);
    form()->addRow(tr("Left over"), m_leftovers);
    form()->addRow(tr("Note"), m_note);
    connect(m_edition, &QComboBox::currentTextChanged, this, &DeliveryDialog::showEdition);
    connect(m_doors, &DoorsDelivered::changed, this, &DeliveryDialog::showLeftovers);
    connect(m_spoiled, &QuantityField::valueChanged, this, &DeliveryDialog::showLeftovers);
    connect(m_returned, &QuantityField::valueChanged, this, [this] { m_isReturnedTyped = true; });
    connect(this, &FormDialog::submitted, this, &DeliveryDialog::save);
}

QWidget *DeliveryDialog::buildLeftovers()
{
    m_returned->setObjectName(u"deliveryReturnedQuantityField"_s);
    m_returned->setAccessibleName(tr("Leaflets that came back"));
    m_spoiled->setObjectName(u"deliverySpoiledQuantityField"_s);
    m_spoiled->setAccessibleName(tr("Leaflets that were spoiled"));
    m_bundleWords->setObjectName(u"deliveryBundleLabel"_s);
    Theme::makeSecondary(m_bundleWords);
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    for (QuantityField *field : {m_returned, m_spoiled})
        field->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    layout->addWidget(m_returned);
    layout->addWidget(new QLabel(tr("came back,")));
    layout->addWidget(m_spoiled);
    layout->addWidget(new QLabel(tr("spoiled")));
    layout->addWidget(m_bundleWords, 1, Qt::AlignRight);
    return box;
}

void DeliveryDialog::fillVolunteers()
{
    m_volunteer->addItem(tr("nobody in particular"), qint64(0));
    for (const Volunteer &volunteer :
         VolunteerRepository::list(m_context.campaign.connection(), VolunteerFilter{.isActiveOnly = true}).valueOr({}))
        m_volunteer->addItem(volunteer.name(), volunteer.id.value());
    if (m_kept.volunteer && m_volunteer->findData(m_kept.volunteer.value()) < 0)
        m_volunteer->addItem(m_kept.volunteerName.isEmpty() ? m_round.delivererName : m_kept.volunteerName,
                             m_kept.volunteer.value());
    m_volunteer->setCurrentIndex(std::max(0, m_volunteer->findData(m_kept.volunteer.value())));
}

void DeliveryDialog::fillEditions(LeafletId chosen)
{
    const QSignalBlocker quiet(m_edition);
    for (const Edition &edition : EditionRepository::list(m_context.campaign.connection()).valueOr({}))
        m_edition->addItem(edition.title, edition.id.value());
    const int newest = m_edition->count() > 0 && !m_kept.id ? 0 : -1;
    m_edition->setCurrentIndex(chosen ? m_edition->findData(chosen.value()) : newest);
}

LeafletId DeliveryDialog::edition() const
{
    const int known = m_edition->findText(m_edition->currentText().trimmed(), Qt::MatchFixedString);
    return known < 0 ? LeafletId() : LeafletId(m_edition->itemData(known).toLongLong());
}

void DeliveryDialog::showEdition()
{
    Connection &c = m_context.campaign.connection();
    const LeafletId leaflet = edition();
    const auto doors = DeliveryRepository::doorsLeft(c, m_round.id, leaflet, m_kept.id);
    if (!doors)
        showProblem(doors.error().message);
    const auto bundles = leaflet && !m_kept.id ? BundleRepository::list(c, {.leaflet = leaflet, .round = m_round.id})
                                               : Result<QList<Bundle>>(QList<Bundle>());
    m_bundle = bundles && !bundles->isEmpty() ? std::optional(bundles->first()) : std::nullopt;
    m_doors->setDoors(doors.valueOr({}));
}

void DeliveryDialog::showLeftovers()
{
    form()->labelForField(m_leftovers)->setVisible(m_bundle || m_kept.returned > 0);
    m_leftovers->setVisible(m_bundle || m_kept.returned > 0);
    if (!m_bundle)
        return;
    m_bundleWords->setText(tr("of %n in the bundle", nullptr, m_bundle->quantity()));
    const int left = std::max(0, m_bundle->quantity() - m_doors->served() - m_spoiled->value());
    if (!m_isReturnedTyped)
        m_returned->setValue(m_doors->isComplete() ? left : 0);
}

Delivery DeliveryDialog::typed() const
{
    Delivery delivery = m_kept;
    delivery.deliveredOn = m_date->date();
    delivery.volunteer = VolunteerId(m_volunteer->currentData().toLongLong());
    delivery.leaflet = edition();
    delivery.doors = m_doors->served();
    delivery.isComplete = m_doors->isComplete();
    delivery.missed = m_doors->missed();
    delivery.returned = m_bundle || m_kept.returned > 0 ? m_returned->value() : 0;
    delivery.note = m_note->text().trimmed();
    return delivery;
}

Status DeliveryDialog::write(Connection &connection, Delivery delivery) const
{
    const QDate today = m_context.clock.today();
    if (const QString title = m_edition->currentText().trimmed(); !delivery.leaflet && !title.isEmpty()) {
        ROSETTE_ASSIGN(delivery.leaflet, EditionRepository::findOrCreate(connection, title, m_context.clock.nowMs()));
    }
    if (delivery.id) {
        ROSETTE_CHECK(DeliveryRepository::update(connection, delivery, today));
    } else {
        ROSETTE_CHECK(DeliveryRepository::insert(connection, delivery, today));
        ROSETTE_CHECK(writeSpoiled(connection, delivery));
    }
    for (const MissedDoor &missed : m_doors->doorsToMark()) {
        ROSETTE_CHECK(DeliveryRepository::markDoor(connection, missed));
    }
    return {};
}

Status DeliveryDialog::writeSpoiled(Connection &connection, const Delivery &delivery) const
{
    if (!m_bundle || m_spoiled->value() == 0)
        return {};
    return BundleRepository::takeBack(connection, m_bundle->id, m_spoiled->value(), delivery.deliveredOn,
                                      StockPlace::Spoiled);
}

void DeliveryDialog::save()
{
    const Delivery delivery = typed();
    const QString what = delivery.id ? tr("Correct leaflets at %1") : tr("Record leaflets at %1");
    const Status status =
        m_context.campaign.edit(what.arg(m_round.name), [&](Connection &c) { return write(c, delivery); });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    emit recorded(tr("%n door(s) of %1 got a leaflet on %2.", nullptr, delivery.doors)
                      .arg(m_round.name, shortDate(delivery.deliveredOn)));
    accept();
}

} // namespace rosette
