#include "ui/stalls/permissionfields.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include "ui/widgets/datefield.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PermissionFields", text); }

} // namespace

PermissionFields::PermissionFields(DetailsPane &card, QFormLayout *form, const QString &prefix, const Clock &clock)
    : m_state(new QComboBox)
    , m_reference(new QLineEdit)
    , m_expires(new DateField(clock))
    , m_notice(new QuantityField)
{
    for (const Permission permission :
         {Permission::Unknown, Permission::NotNeeded, Permission::Asked, Permission::Granted, Permission::Refused})
        m_state->addItem(label(permission), int(permission));
    m_state->setObjectName(prefix + u"PermissionComboBox"_s);
    m_reference->setObjectName(prefix + u"ReferenceLineEdit"_s);
    m_expires->setObjectName(prefix + u"ExpiresDateField"_s);
    m_notice->setObjectName(prefix + u"NoticeQuantityField"_s);
    m_notice->setRange(0, 365);
    card.addField(form, tr("Permission"), m_state);
    card.addField(form, tr("Reference"), m_reference);
    card.addField(form, tr("Until"), m_expires);
    card.addField(form, tr("Days of notice"), m_notice);
}

void PermissionFields::show(const PitchPermission &said)
{
    m_state->setCurrentIndex(m_state->findData(int(said.state)));
    m_reference->setText(said.reference);
    m_expires->setDate(said.expiresOn);
    m_notice->setValue(said.noticeDays.value_or(0));
}

Permission PermissionFields::state() const { return Permission(m_state->currentData().toInt()); }

QString PermissionFields::reference() const { return m_reference->text().trimmed(); }

QDate PermissionFields::expiresOn() const { return m_expires->date(); }

std::optional<int> PermissionFields::noticeDays() const
{
    return m_notice->value() > 0 ? std::optional(m_notice->value()) : std::nullopt;
}

} // namespace rosette
