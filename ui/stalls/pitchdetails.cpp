#include "ui/stalls/pitchdetails.h"

#include <QComboBox>
#include <QLineEdit>

#include "models/activities/pitchrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/mappreview.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

PitchDetails::PitchDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_map(new MapPreview(context.tasks))
    , m_name(new QLineEdit)
    , m_landowner(new QLineEdit)
    , m_permission(new QComboBox)
    , m_reference(new QLineEdit)
    , m_expires(new DateField(context.clock))
    , m_notice(new QuantityField)
    , m_busiest(new QLineEdit)
    , m_note(new QLineEdit)
{
    addWidget(m_map);
    connect(m_map, &MapPreview::clicked, this, [this] {
        m_context.navigator.open(u"map"_s, {u"pitch"_s, m_pitch.id.value()});
    });
    setNothing(tr("Choose a pitch to see its permission and history."));
    for (const Permission permission :
         {Permission::Unknown, Permission::NotNeeded, Permission::Asked, Permission::Granted, Permission::Refused})
        m_permission->addItem(label(permission), int(permission));
    m_name->setObjectName(u"pitchNameLineEdit"_s);
    m_reference->setObjectName(u"referenceLineEdit"_s);
    m_permission->setObjectName(u"permissionComboBox"_s);
    m_notice->setRange(0, 365);

    QFormLayout *form = addSection();
    addField(form, tr("Name"), m_name);
    addField(form, tr("Busiest"), m_busiest);
    addField(form, tr("Note"), m_note);
    form = addSection(tr("Permission"));
    addField(form, tr("Landowner"), m_landowner);
    addField(form, tr("State"), m_permission);
    addField(form, tr("Reference"), m_reference);
    addField(form, tr("Until"), m_expires);
    addField(form, tr("Days of notice"), m_notice);
    connect(this, &DetailsPane::saved, this, &PitchDetails::save);
    connect(this, &DetailsPane::restored, this, &PitchDetails::refill);
}

void PitchDetails::showPitch(const Pitch &pitch)
{
    m_pitch = pitch;
    showContent();
    refill();
}

void PitchDetails::refill()
{
    setTitle(m_pitch.name);
    m_map->showPlace(m_pitch.point);
    const QString history =
        m_pitch.stalls == 0
            ? tr("No stall yet")
            : tr("%1 stalls, last or next on %2").arg(m_pitch.stalls).arg(shortDate(m_pitch.lastStallOn));
    setSubtitle(m_pitch.wardName.isEmpty() ? history : m_pitch.wardName + u" · "_s + history);
    m_name->setText(m_pitch.name);
    m_landowner->setText(m_pitch.landowner);
    m_permission->setCurrentIndex(m_permission->findData(int(m_pitch.permission)));
    m_reference->setText(m_pitch.permissionReference);
    m_expires->setDate(m_pitch.permissionExpiresOn);
    m_notice->setValue(m_pitch.noticeDays.value_or(0));
    m_busiest->setText(m_pitch.busiest);
    m_note->setText(m_pitch.note);
}

void PitchDetails::save()
{
    Pitch pitch = m_pitch;
    pitch.name = m_name->text().trimmed();
    pitch.landowner = m_landowner->text().trimmed();
    pitch.permission = Permission(m_permission->currentData().toInt());
    pitch.permissionReference = m_reference->text().trimmed();
    pitch.permissionExpiresOn = m_expires->date();
    pitch.noticeDays = m_notice->value() > 0 ? std::optional(m_notice->value()) : std::nullopt;
    pitch.busiest = m_busiest->text().trimmed();
    pitch.note = m_note->text().trimmed();
    const Status status = m_context.campaign.edit(tr("Change pitch %1").arg(m_pitch.name),
                                                  [&](Connection &c) { return PitchRepository::update(c, pitch); });
    if (!status) {
        m_context.messages.showError(status.error());
        refill();
    }
}

} // namespace rosette
