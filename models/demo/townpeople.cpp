#include "models/demo/townpeople.h"

#include <algorithm>

#include <QDate>
#include <QLocale>

namespace rosette::demo {

using namespace Qt::StringLiterals;

namespace {

const QStringList &forenames()
{
    static const QStringList names{
        u"Ada"_s,    u"Agnes"_s,   u"Ahmed"_s,    u"Alan"_s,    u"Amara"_s,   u"Andrew"_s,  u"Anita"_s, u"Arthur"_s,
        u"Asha"_s,   u"Barbara"_s, u"Ben"_s,      u"Carol"_s,   u"Cedric"_s,  u"Chloe"_s,   u"Clive"_s, u"Colin"_s,
        u"Daisy"_s,  u"David"_s,   u"Dawn"_s,     u"Derek"_s,   u"Dilip"_s,   u"Dorothy"_s, u"Edith"_s, u"Eleanor"_s,
        u"Emeka"_s,  u"Eric"_s,    u"Fatima"_s,   u"Fiona"_s,   u"Frank"_s,   u"Gareth"_s,  u"Gemma"_s, u"George"_s,
        u"Grace"_s,  u"Hannah"_s,  u"Harold"_s,   u"Hassan"_s,  u"Helen"_s,   u"Ian"_s,     u"Imran"_s, u"Irene"_s,
        u"Ivy"_s,    u"Jack"_s,    u"Janet"_s,    u"Jasmine"_s, u"Joan"_s,    u"Joseph"_s,  u"Joyce"_s, u"Kamila"_s,
        u"Karen"_s,  u"Keith"_s,   u"Kofi"_s,     u"Laura"_s,   u"Leila"_s,   u"Lewis"_s,   u"Linda"_s, u"Maeve"_s,
        u"Magda"_s,  u"Malcolm"_s, u"Margaret"_s, u"Marta"_s,   u"Meera"_s,   u"Molly"_s,   u"Nadia"_s, u"Neil"_s,
        u"Nigel"_s,  u"Nora"_s,    u"Olive"_s,    u"Omar"_s,    u"Patrick"_s, u"Pearl"_s,   u"Peter"_s, u"Priya"_s,
        u"Rachel"_s, u"Ravi"_s,    u"Rita"_s,     u"Robert"_s,  u"Rosa"_s,    u"Ruth"_s,    u"Samir"_s, u"Sandra"_s,
        u"Sean"_s,   u"Sheila"_s,  u"Simon"_s,    u"Sofia"_s,   u"Stanley"_s, u"Susan"_s,   u"Tariq"_s, u"Tessa"_s,
        u"Thomas"_s, u"Tom"_s,     u"Valerie"_s,  u"Victor"_s,  u"Vera"_s,    u"Walter"_s,  u"Wanda"_s, u"Winston"_s,
        u"Yusuf"_s,  u"Zainab"_s,
    };
    return names;
}

const QStringList &surnames()
{
    static const QStringList names{
        u"Abbot"_s,     u"Adeyemi"_s,     u"Ahmed"_s,   u"Ashdown"_s,  u"Atwell"_s,    u"Baines"_s,    u"Banerjee"_s,
        u"Barlow"_s,    u"Begum"_s,       u"Bellamy"_s, u"Birch"_s,    u"Blackwood"_s, u"Boateng"_s,   u"Bright"_s,
        u"Brook"_s,     u"Buckley"_s,     u"Carver"_s,  u"Chandra"_s,  u"Cole"_s,      u"Cooper"_s,    u"Cotter"_s,
        u"Crane"_s,     u"Dale"_s,        u"Das"_s,     u"Dawson"_s,   u"Dhillon"_s,   u"Drake"_s,     u"Duffy"_s,
        u"Eastwood"_s,  u"Ellery"_s,      u"Farrow"_s,  u"Fenwick"_s,  u"Fielding"_s,  u"Flint"_s,     u"Forrest"_s,
        u"Frost"_s,     u"Gale"_s,        u"Garside"_s, u"Goddard"_s,  u"Gupta"_s,     u"Hale"_s,      u"Hardcastle"_s,
        u"Hassan"_s,    u"Hawke"_s,       u"Heath"_s,   u"Holt"_s,     u"Hussain"_s,   u"Ibrahim"_s,   u"Ingham"_s,
        u"Iqbal"_s,     u"Jarvis"_s,      u"Kapoor"_s,  u"Kaur"_s,     u"Keating"_s,   u"Khan"_s,      u"Kowalska"_s,
        u"Lane"_s,      u"Larkin"_s,      u"Lister"_s,  u"MacLeod"_s,  u"McBride"_s,   u"Marsh"_s,     u"Mensah"_s,
        u"Mistry"_s,    u"Moss"_s,        u"Nash"_s,    u"Nowak"_s,    u"O'Brien"_s,   u"O'Neill"_s,   u"Okafor"_s,
        u"Osborne"_s,   u"Owusu"_s,       u"Parr"_s,    u"Patel"_s,    u"Pike"_s,      u"Pryce"_s,     u"Quinn"_s,
        u"Rahman"_s,    u"Reed"_s,        u"Rowe"_s,    u"Sandhu"_s,   u"Shah"_s,      u"Sharp"_s,     u"Singh"_s,
        u"Slater"_s,    u"Stone"_s,       u"Swift"_s,   u"Tanner"_s,   u"Thorne"_s,    u"Underhill"_s, u"Vance"_s,
        u"Wadsworth"_s, u"Ward-Hughes"_s, u"Weir"_s,    u"Whitlock"_s, u"Wójcik"_s,    u"Wren"_s,      u"Yeo"_s,
        u"Zaman"_s,
    };
    return names;
}

QString mobileNumber(int index)
{
    return u"07700 900%1"_s.arg(100 + index, 3, 10, QLatin1Char('0')); // numbers kept free for fiction
}

} // namespace

TownPeople::TownPeople(const TownPlan &plan, quint32 seed)
    : m_random(seed)
{
    QList<const PlanBuilding *> order;
    for (const PlanBuilding &building : plan.buildings)
        order += &building;
    const auto districtOf = [&plan](const PlanBuilding *building) { return plan.districtAt(building->door); };
    std::stable_sort(order.begin(), order.end(), [&](const PlanBuilding *a, const PlanBuilding *b) {
        return std::tuple(districtOf(a), plan.streets.at(a->street).name, a->number.toInt()) <
               std::tuple(districtOf(b), plan.streets.at(b->street).name, b->number.toInt());
    });
    for (const PlanBuilding *building : std::as_const(order)) {
        const int district = districtOf(building);
        if (district < 0)
            continue;
        for (int flat = building->flats > 0 ? 1 : 0; flat <= building->flats; ++flat)
            registerHousehold(plan, *building, flat, district);
    }
    registerOthers(plan);

    std::stable_sort(electors.begin(), electors.end(),
                     [](const TownElector &a, const TownElector &b) { return a.district < b.district; });
    int district = -1;
    int number = 0;
    for (TownElector &elector : electors) {
        number = elector.district == district ? number + 1 : 1;
        district = elector.district;
        elector.number = number;
    }
    recruit();
}

void TownPeople::registerHousehold(const TownPlan &plan, const PlanBuilding &building, int flat, int district)
{
    const int percent = m_random.bounded(100);
    if (percent < 8)
        return; // empty, or nobody registered
    const int size = percent < 38 ? 1 : percent < 80 ? 2 : percent < 93 ? 3 : 4;
    const PlanStreet &street = plan.streets.at(building.street);
    QString line;
    if (!building.blockName.isEmpty())
        line = u"Flat %1 %2"_s.arg(flat).arg(building.blockName);
    else if (flat > 0)
        line = u"Flat %1, %2 %3"_s.arg(flat).arg(building.number, street.name);
    else
        line = building.number + u' ' + street.name;
    QStringList address{line};
    if (!building.blockName.isEmpty())
        address += street.name;
    address += u"Marlbridge"_s;

    const QString surname = pick(surnames());
    for (int i = 0; i < size; ++i) {
        TownElector elector;
        elector.district = district;
        elector.surname = i > 0 && m_random.bounded(100) < 26 ? pick(surnames()) : surname;
        elector.forename = pick(forenames()) + (m_random.bounded(100) < 45 ? u' ' + pick(forenames()) : QString());
        const int mark = m_random.bounded(1000);
        elector.marker = mark < 35 ? u"B"_s : mark < 60 ? u"G"_s : mark < 63 ? u"L"_s : QString();
        if (i >= 2 && m_random.bounded(100) < 12) {
            const QDate birth = QDate::currentDate().addDays(-(17 * 365 + int(m_random.bounded(340))));
            elector.birthDate = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(birth, u"dd-MMM-yy"_s);
        }
        elector.address = address;
        elector.postcode = street.postcode;
        electors += elector;
    }
}

void TownPeople::registerOthers(const TownPlan &plan)
{
    for (int district = 0; district < plan.districts.size(); ++district) {
        for (int i = 0; i < 2; ++i)
            electors +=
                TownElector{district, 0, u"F"_s, {}, pick(surnames()), pick(forenames()), {u"Other Electors"_s}, {}};
    }
    electors += TownElector{1, 0, u"N"_s, {}, {}, {}, {u"Other Electors"_s}, {}};
    electors += TownElector{4, 0, u"N"_s, {}, {}, {}, {u"Other Electors"_s}, {}};
}

void TownPeople::recruit()
{
    const QStringList skills{u"stall lead, driver"_s,
                             u"canvass lead"_s,
                             u"leaflets"_s,
                             u"canvasser"_s,
                             u"canvasser, leaflets"_s,
                             u"teller, leaflets"_s,
                             u"data entry"_s,
                             u"stall, can lift gazebo"_s,
                             u"canvasser, first aider"_s,
                             u"stall"_s,
                             u"stall lead, can lift gazebo"_s,
                             u"driver, leaflets"_s};
    const QStringList times{
        u"weekends"_s, u"weekday evenings"_s,      u"Sat mornings"_s,           u"any time"_s,
        u"Sat/Sun"_s,  u"Tue and Thu after 6pm"_s, u"evenings except Monday"_s, u"school hours only"_s};
    const QStringList notes{{}, {}, {}, u"no stairs please"_s, u"new, pair with someone"_s, {}, u"brings the trolley"_s,
                            {}};
    const auto living = [this](int i) -> const TownElector & { return electors.at((i * 97 + 13) % electors.size()); };
    for (int i = 0; i < 36; ++i) {
        const TownElector &elector = living(i);
        if (elector.surname.isEmpty() || elector.postcode.isEmpty() || !elector.birthDate.isEmpty())
            continue;
        const QString forename = elector.forename.section(u' ', 0, 0);
        volunteers += TownVolunteer{forename + u' ' + elector.surname,
                                    mobileNumber(i),
                                    forename.toLower() + QString::number(i) + u"@example.org"_s,
                                    elector.postcode,
                                    skills.at(i % skills.size()),
                                    times.at(i * 5 % times.size()),
                                    i % 4 == 0 ? QString() : QString::number(1 + i % 3),
                                    notes.at(i % notes.size())};
    }
}

} // namespace rosette::demo
