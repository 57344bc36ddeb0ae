#include "ui/activities/deliverydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "models/base/localtime.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

DeliveryDialog::DeliveryDialog(AppContext &context, const Round &round, QWidget *parent)
    : FormDialog(tr("Leaflets delivered: %1").arg(round.name), tr("Record"), parent)
    , m_context(context)
    , m_round(round)
    , m_doorsOfRound(DeliveryRepository::doorsToLeaflet(context.campaign.connection(), round.id).valueOr(0))
    , m_date(new DateField(context.clock))
    , m_volunteer(new QComboBox)
    , m_leaflet(new QComboBox)
    , m_isWhole(new QCheckBox(tr("All %1 doors that take leaflets").arg(m_doorsOfRound)))
    , m_doors(new QuantityField)
    , m_note(new QLineEdit)
{
    setObjectName(u"deliveryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_date->setObjectName(u"deliveryDateField"_s);
    m_date->setDate(context.clock.today());
    m_volunteer->setObjectName(u"deliveryVolunteerComboBox"_s);
    m_leaflet->setObjectName(u"deliveryLeafletComboBox"_s);
    m_leaflet->setEditable(true);
    m_leaflet->lineEdit()->setPlaceholderText(tr("Its title, such as Spring letter"));
    m_isWhole->setObjectName(u"deliveryWholeCheckBox"_s);
    m_doors->setObjectName(u"deliveryDoorsQuantityField"_s);
    m_doors->setAccessibleName(tr("Doors that got a leaflet"));
    m_doors->setRange(1, std::max(1, m_doorsOfRound));
    m_note->setObjectName(u"deliveryNoteLineEdit"_s);
    m_note->setPlaceholderText(tr("Where the walk ended, a dog, a locked door"));
    form()->addRow(tr("On"), m_date);
    form()->addRow(tr("By"), m_volunteer);
    form()->addRow(tr("Leaflet"), m_leaflet);
    form()->addRow(tr("Doors"), m_isWhole);
    form()->addRow(tr("The first"), m_doors);
    form()->addRow(tr("Note"), m_note);

    connect(m_date, &DateField::dateChanged, this, [this](QDate date) {
        const bool isWeekdayAhead = date > m_context.clock.today() && date <= m_context.clock.today().addDays(7);
        if (isWeekdayAhead) // "sat" means the next one elsewhere, but leaflets were delivered on the last
            m_date->setDate(date.addDays(-7));
    });
    connect(m_isWhole, &QCheckBox::toggled, this, [this](bool isWhole) {
        m_doors->setEnabled(!isWhole);
        if (isWhole)
            m_doors->setValue(m_doorsOfRound);
    });
    connect(this, &FormDialog::submitted, this, &DeliveryDialog::save);
    m_isWhole->setChecked(true);
    fillVolunteers();
    fillLeaflets();
    m_date->setFocus();
}

void DeliveryDialog::fillVolunteers()
{
    m_volunteer->addItem(tr("nobody in particular"), qint64(0));
    for (const Volunteer &volunteer : VolunteerRepository::list(m_context.campaign.connection(), VolunteerFilter{.isActiveOnly = true}).valueOr({}))
        m_volunteer->addItem(volunteer.name(), volunteer.id.value());
    m_volunteer->setCurrentIndex(std::max(0, m_volunteer->findData(m_round.deliverer.value())));
}

void DeliveryDialog::fillLeaflets()
{
    for (const Edition &leaflet : EditionRepository::list(m_context.campaign.connection()).valueOr({}))
        m_leaflet->addItem(leaflet.title);
    m_leaflet->setCurrentIndex(m_leaflet->count() > 0 ? 0 : -1); // most likely the newest
}

void DeliveryDialog::save()
{
    Delivery delivery{.round = m_round.id, .deliveredOn = m_date->date(), .doors = m_doors->value(), .volunteer = VolunteerId(m_volunteer->currentData().toLongLong())};
    delivery.isComplete = delivery.doors >= m_doorsOfRound;
    delivery.note = m_note->text();
    const QString title = m_leaflet->currentText().trimmed();
    const Status status = m_context.campaign.edit(tr("Record leaflets at %1").arg(m_round.name), [&](Connection &c) -> Status {
        if (!title.isEmpty()) {
            ROSETTE_ASSIGN(delivery.leaflet, EditionRepository::findOrCreate(c, title, m_context.clock.nowMs()));
        }
        ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, m_context.clock.today()));
        return {};
    });
    if (!status) {
        showProblem(status.error().message);
        return;
    }
    emit recorded(tr("%1 doors of %2 got a leaflet on %3.").arg(delivery.doors).arg(m_round.name, shortDate(delivery.deliveredOn)));
    accept();
}

} // namespace rosette
