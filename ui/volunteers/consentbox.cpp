#include "ui/volunteers/consentbox.h"

#include "models/base/localtime.h"
#include "models/volunteers/volunteercontacts.h"

namespace rosette {

using namespace Qt::StringLiterals;

ConsentBox::ConsentBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"consentComboBox"_s);
    addItem(tr("Consent not asked"), int(Consent::Unknown));
    addItem(tr("Agreed to be contacted"), int(Consent::Given));
    addItem(tr("Said no to being contacted"), int(Consent::Refused));
}

void ConsentBox::showPerson(Connection &connection, PersonId person)
{
    const auto points = ContactPointRepository::list(connection, person).valueOr({});
    setEnabled(!points.isEmpty());
    setCurrentIndex(findData(int(VolunteerContacts::consentOf(points))));
    QStringList lines;
    for (const ContactPoint &point : points) {
        if (point.consentAt > 0)
            lines += tr("%1: %2, noted by %3").arg(point.value, instantText(point.consentAt), point.consentRecordedBy);
    }
    setToolTip(lines.join(u'\n'));
}

} // namespace rosette
