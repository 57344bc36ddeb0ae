#include "tests/models/register/council.h"

#include <algorithm>

#include <QStringList>

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDoors = 30;
constexpr int kElectors = 60;
constexpr int kDoorsOfDistrict = 10;

const QStringList &forenames()
{
    static const QStringList kNames{
        u"Ada"_s,   u"Bilal"_s, u"Carys"_s, u"Dev"_s,    u"Elif"_s,  u"Femi"_s,  u"Grace"_s, u"Hana"_s,    u"Idris"_s,
        u"Jiya"_s,  u"Kofi"_s,  u"Leila"_s, u"Matei"_s,  u"Nadia"_s, u"Oscar"_s, u"Priya"_s, u"Quentin"_s, u"Rosa"_s,
        u"Seren"_s, u"Tomas"_s, u"Uma"_s,   u"Viktor"_s, u"Wanda"_s, u"Xenia"_s, u"Yusuf"_s, u"Zofia"_s};
    return kNames;
}

const QStringList &surnames()
{
    static const QStringList kNames{
        u"Abara"_s,  u"Bennet"_s,   u"Costa"_s,    u"Dhillon"_s, u"Evans"_s,     u"Fofana"_s,  u"Gill"_s,   u"Hughes"_s,
        u"Ivanov"_s, u"Jackson"_s,  u"Khan"_s,     u"Lewis"_s,   u"Morgan"_s,    u"Nowak"_s,   u"Okafor"_s, u"Patel"_s,
        u"Quirke"_s, u"Rossetti"_s, u"Sullivan"_s, u"Tanaka"_s,  u"Underhill"_s, u"Vasquez"_s, u"Wright"_s, u"Young"_s};
    return kNames;
}

QString streetOf(int door) { return door % kDoorsOfDistrict < 5 ? u"Acre Lane"_s : u"Mill Street"_s; }

QString districtOf(int door) { return Council::districts().at(door / kDoorsOfDistrict); }

/// Every district has its part of both streets.
QString houseOf(int door)
{
    return QString::number(2 * (door % 5) + 20 * (door / kDoorsOfDistrict) + 1) + u' ' + streetOf(door);
}

QString postcodeOf(int door) { return u"ZZ%1 1AA"_s.arg(door / kDoorsOfDistrict + 1); }

} // namespace

Council::Council(QRandomGenerator &random)
    : m_random(random)
{
    for (int i = 0; i < kElectors; ++i)
        m_electors += newcomer();
    renumber();
}

void Council::goBackTo(const QList<Elector> &electors)
{
    m_electors = electors;
    for (Elector &e : m_electors)
        e.isSteady = true;
}

QStringList Council::districts() { return {u"KAA"_s, u"KAB"_s, u"KAC"_s}; }

QString Council::numberText(const Elector &elector)
{
    return elector.district + u'-' + QString::number(elector.number);
}

QByteArray Council::full(const QString &district) const
{
    QString text = u"Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector "
                   "Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n"_s;
    for (const Elector &e : m_electors) {
        if (district.isEmpty() || e.district == district)
            text += u"%1,%2,0,%3,,%4,%5,%6,%7,Marlbridge,,,,\r\n"_s.arg(e.district, QString::number(e.number), e.marker,
                                                                        e.surname, e.forename, postcodeOf(e.door),
                                                                        houseOf(e.door));
    }
    return text.toUtf8();
}

QByteArray Council::month()
{
    QString text = u"Accession: May\r\nChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,ElectorMiddleName,"
                   "FranchiseMarker,RegisteredAddress1,RegisteredAddress2,PostCode\r\n"_s;
    const auto say = [&](const QString &change, const Elector &e) {
        text += u"%1,%2,%3.000,%4,%5,,%6,%7,Marlbridge,%8\r\n"_s.arg(change, e.district, QString::number(e.number),
                                                                     e.surname, e.forename, e.marker, houseOf(e.door),
                                                                     postcodeOf(e.door));
    };
    for (Elector &e : m_electors)
        e.isSteady = true;
    for (int i = 0; i < 3; ++i)
        say(u"D"_s, m_electors.takeAt(below(int(m_electors.size()))));
    Elector &married = m_electors[below(int(m_electors.size()))];
    rename(married);
    say(u"A"_s, married);
    Elector &citizen = m_electors[below(int(m_electors.size()))];
    citizen.marker = citizen.marker.isEmpty() ? u"G"_s : QString();
    if (citizen.who != married.who)
        say(u"A"_s, citizen);
    for (int i = 0; i < 3; ++i) {
        Elector added = newcomer();
        for (const Elector &e : std::as_const(m_electors))
            added.number = e.district == added.district ? std::max(added.number, e.number) : added.number;
        added.number += 1 + below(3) + kElectors; // councils do not give a number twice in a year
        m_electors += added;
        say(u"N"_s, added);
    }
    return text.toUtf8();
}

void Council::december()
{
    for (Elector &e : m_electors)
        e.isSteady = true;
    m_electors.removeIf([&](const Elector &) { return below(20) == 0; });
    for (Elector &e : m_electors) {
        if (below(25) == 0)
            rename(e);
        if (below(20) == 0) {
            const int door = below(kDoors);
            if (m_forenames[door].contains(e.forename))
                continue;
            m_forenames[door].insert(e.forename);
            e.door = door;
            e.isSteady = false;
        }
    }
    for (int i = 0; i < 4; ++i)
        m_electors += newcomer();
    renumber();
}

QByteArray Council::absentVoters() const
{
    QString text = u"ElectorNo,Type\r\n"_s;
    for (const Elector &e : m_electors) {
        if ((e.who + int(m_electors.size())) % 4 == 0)
            text += numberText(e) + (e.who % 8 == 0 ? u",Proxy\r\n"_s : u",Postal\r\n"_s);
    }
    return text.toUtf8();
}

Council::Elector Council::newcomer()
{
    Elector elector;
    elector.who = ++m_people;
    elector.isSteady = false;
    do {
        elector.door = below(kDoors);
        elector.forename = freeForename(elector.door);
        elector.surname = surnames().at(below(int(surnames().size())));
    } while (elector.forename.isEmpty() || m_names.contains(elector.forename + elector.surname));
    m_names.insert(elector.forename + elector.surname);
    m_forenames[elector.door].insert(elector.forename);
    elector.district = districtOf(elector.door);
    return elector;
}

QString Council::freeForename(int door)
{
    const QString forename = forenames().at(below(int(forenames().size())));
    return m_forenames.value(door).contains(forename) ? QString() : forename;
}

/// Marries: the surname changes to one that nobody of that forename had.
void Council::rename(Elector &elector)
{
    const QString surname = surnames().at(below(int(surnames().size())));
    if (m_names.contains(elector.forename + surname))
        return;
    elector.surname = surname;
    elector.isSteady = false;
    m_names.insert(elector.forename + surname);
}

/// By polling district, door and name, as councils do each December.
void Council::renumber()
{
    std::sort(m_electors.begin(), m_electors.end(), [](const Elector &a, const Elector &b) {
        return std::tie(a.door, a.surname, a.forename) < std::tie(b.door, b.surname, b.forename);
    });
    QHash<QString, int> last;
    for (Elector &elector : m_electors) {
        elector.district = districtOf(elector.door);
        elector.number = ++last[elector.district];
    }
}

} // namespace rosette::test
