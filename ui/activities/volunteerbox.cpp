#include "ui/activities/volunteerbox.h"

#include "models/volunteers/volunteerrepository.h"

namespace rosette {

VolunteerBox::VolunteerBox(const QString &nobody, QWidget *parent) : QComboBox(parent), m_nobody(nobody)
{
    addItem(m_nobody, 0);
}

void VolunteerBox::reload(Connection &connection)
{
    const VolunteerId chosen = volunteer();
    clear();
    addItem(m_nobody, 0);
    VolunteerFilter filter;
    filter.isActiveOnly = true;
    for (const Volunteer &volunteer : VolunteerRepository::list(connection, filter).valueOr({}))
        addItem(volunteer.name(), volunteer.id.value());
    setVolunteer(chosen);
}

VolunteerId VolunteerBox::volunteer() const
{
    return VolunteerId(currentData().toLongLong());
}

void VolunteerBox::setVolunteer(VolunteerId id)
{
    setCurrentIndex(std::max(0, findData(id.value())));
}

} // namespace rosette
