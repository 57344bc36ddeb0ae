#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>

#include "models/demo/townplan.h"

namespace rosette::demo {

/// One row of the made-up register.
struct TownElector
{
    int district = 0;
    int number = 0;
    QString marker;
    QString birthDate; ///< dd-Mon-yy, for attainers only
    QString surname;
    QString forename;
    QStringList address; ///< without the postcode; "Other Electors" for those without one
    QString postcode;
};

/// One row of the made-up volunteers' spreadsheet.
struct TownVolunteer
{
    QString name;
    QString mobile;
    QString email;
    QString postcode;
    QString canDo;
    QString whenFree;
    QString maxPerWeek;
    QString notes;
};

/// The invented people of the town, in the order of the register: district by district, street by street.
class TownPeople
{
public:
    TownPeople(const TownPlan &plan, quint32 seed);

    QList<TownElector> electors;
    QList<TownVolunteer> volunteers;

private:
    void registerHousehold(const TownPlan &plan, const PlanBuilding &building, int flat, int district);
    void registerOthers(const TownPlan &plan);
    void recruit();
    QString pick(const QStringList &names) { return names.at(m_random.bounded(int(names.size()))); }

    QRandomGenerator m_random;
};

} // namespace rosette::demo
