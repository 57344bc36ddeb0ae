#include "ui/activities/resultfields.h"

#include <QLineEdit>

#include "ui/widgets/quantityfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

ResultFields::ResultFields()
    : m_conversations(new QuantityField)
    , m_signUps(new QuantityField)
    , m_registrations(new QuantityField)
    , m_leaflets(new QuantityField)
    , m_weather(new QLineEdit)
    , m_trouble(new QLineEdit)
{
    m_conversations->setObjectName(u"conversationsQuantityField"_s);
    m_signUps->setObjectName(u"signUpsQuantityField"_s);
    m_registrations->setObjectName(u"registrationsQuantityField"_s);
    m_leaflets->setObjectName(u"leafletsQuantityField"_s);
    m_weather->setObjectName(u"weatherLineEdit"_s);
    m_trouble->setObjectName(u"troubleLineEdit"_s);
    for (const Field &field : all())
        field.widget->setAccessibleName(field.label);
}

std::array<ResultFields::Field, 6> ResultFields::all() const
{
    return {{{tr("Conversations"), m_conversations},
             {tr("Sign-ups"), m_signUps},
             {tr("Voter registrations"), m_registrations},
             {tr("Leaflets out"), m_leaflets},
             {tr("Weather"), m_weather},
             {tr("Trouble"), m_trouble}}};
}

void ResultFields::show(const ActivityResult &result)
{
    m_conversations->setValue(result.conversations);
    m_signUps->setValue(result.signUps);
    m_registrations->setValue(result.voterRegistrations);
    m_leaflets->setValue(result.leafletsOut);
    m_weather->setText(result.weather);
    m_trouble->setText(result.trouble);
}

ActivityResult ResultFields::result(ActivityId activity) const
{
    return {activity,
            m_conversations->value(),
            m_signUps->value(),
            m_registrations->value(),
            m_leaflets->value(),
            m_weather->text().trimmed(),
            m_trouble->text().trimmed()};
}

} // namespace rosette
