#include "models/volunteers/volunteerhomes.h"

#include "models/places/wardlocator.h"

namespace rosette {

Status fillWardsOfHomes(Connection &connection, QList<Volunteer> &volunteers)
{
    const bool isNeeded =
        std::any_of(volunteers.begin(), volunteers.end(), [](const Volunteer &v) { return !v.ward && v.home; });
    if (!isNeeded)
        return {};
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    const WardLocator locator(wards);
    for (Volunteer &volunteer : volunteers) {
        if (volunteer.ward || !volunteer.home)
            continue;
        volunteer.ward = locator.wardAt(*volunteer.home);
        for (const Ward &ward : wards) {
            if (ward.id == volunteer.ward)
                volunteer.wardName = ward.name;
        }
    }
    return {};
}

} // namespace rosette
