#include "app/cli/listrelease.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include "models/output/copiedrows.h"
#include "models/output/gate.h"
#include "models/output/stayingwords.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

/// By their names; whatever comes new is taken to name people.
const QSet<QString> &listsWithoutPeople()
{
    static const QSet<QString> lists{u"wards"_s,
                                     u"districts"_s,
                                     u"streets"_s,
                                     u"doors"_s,
                                     u"filters"_s,
                                     u"homes"_s,
                                     u"editions"_s,
                                     u"leaflets-by-edition"_s,
                                     u"leaflets-by-round"_s,
                                     u"leaflets-by-ward"_s,
                                     u"codes"_s,
                                     u"scales"_s,
                                     u"questions"_s,
                                     u"surveys"_s,
                                     u"elections"_s,
                                     u"markers"_s,
                                     u"register"_s,
                                     u"exports"_s};
    return lists;
}

/// What rows hold, at whatever depth.
class Contents
{
public:
    /// `idKey` is the field that says whose a row is.
    explicit Contents(const QString &idKey)
        : m_idKey(idKey)
    {
    }

    void read(const QJsonValue &value)
    {
        if (value.isString())
            texts += value.toString();
        for (const QJsonValue &row : value.toArray())
            read(row);
        const QJsonObject object = value.toObject();
        if (const PersonId person(object.value(m_idKey).toInteger()); person)
            people += person;
        for (const QJsonValue &field : object)
            read(field);
    }

    QStringList texts;
    QList<PersonId> people;

private:
    const QString m_idKey;
};

/// Rows with their texts, at whatever depth, without names that must stay.
class Sieve
{
public:
    /// `idKey` is the field that says whose a row is.
    Sieve(const StayingWords &names, const QSet<PersonId> &people, const QString &idKey)
        : m_names(names)
        , m_people(people)
        , m_idKey(idKey)
    {
    }

    QJsonArray siftRows(const QJsonArray &rows)
    {
        QJsonArray sifted;
        for (const QJsonValue &row : rows)
            sifted += sift(row);
        return sifted;
    }
    /// Who was left out.
    const QSet<PersonId> &found() const { return m_found; }
    int numbersTaken() const { return m_numbersTaken; }

private:
    QJsonValue sift(const QJsonValue &value)
    {
        if (value.isString())
            return siftText(value.toString());
        if (value.isArray())
            return siftRows(value.toArray());
        return value.isObject() ? QJsonValue(siftRow(value.toObject())) : value;
    }
    QString siftText(const QString &text)
    {
        const QList<PersonId> named = m_names.namedIn(text, StayingWords::Among::Everybody);
        m_found += QSet<PersonId>(named.begin(), named.end());
        return named.isEmpty() ? m_names.withoutRefused(text, m_numbersTaken) : QString();
    }
    /// A row that says whose it is needs no guess by the name.
    QJsonObject siftRow(QJsonObject row)
    {
        const PersonId person(row.value(m_idKey).toInteger());
        for (auto field = row.begin(); field != row.end(); ++field) {
            if (!person || field.key() != u"name"_s) {
                *field = sift(*field);
            } else if (m_people.contains(person)) {
                m_found += person;
                *field = QString();
            }
        }
        return row;
    }

    const StayingWords &m_names;
    const QSet<PersonId> &m_people;
    const QString m_idKey;
    QSet<PersonId> m_found;
    int m_numbersTaken = 0;
};

Result<Clearance> passThem(Connection &c, const QList<PersonId> &people, QDate today)
{
    QList<GateRow> rows;
    for (const PersonId person : people)
        rows += GateRow{person, {}};
    return Gate::pass(c, Purpose::TableCopy, rows, today);
}

} // namespace

Result<ReleasedListing> releaseListing(Campaign &campaign, const QString &listing, const QJsonArray &rows)
{
    if (listsWithoutPeople().contains(listing) || rows.isEmpty())
        return ReleasedListing{.rows = rows};
    Connection &c = campaign.connection();
    const QDate today = campaign.clock().today();
    const QString idKey = listing == u"people"_s ? u"id"_s : u"person"_s;
    Contents contents(idKey);
    contents.read(rows);
    ROSETTE_ASSIGN(StayingWords names, StayingWords::load(c, contents.texts));
    ROSETTE_ASSIGN(QList<PersonId> candidates, StayingWords::whoMayStay(c, contents.people));
    candidates += names.people();
    ROSETTE_ASSIGN(const Clearance known, passThem(c, candidates, today));
    QSet<PersonId> staying(candidates.begin(), candidates.end());
    for (const PersonId person : known.keep(candidates))
        staying.remove(person);
    names.keepOnly(staying);
    Sieve sieve(names, staying, idKey);
    const QJsonArray sifted = sieve.siftRows(rows);
    ROSETTE_ASSIGN(const Clearance clearance, passThem(c, sieve.found().values(), today));
    const int lines = int(rows.size());
    const ReleaseNote note{QCoreApplication::translate("Cli", "List on a terminal"), u"terminal"_s, listing, lines,
                           listing == u"people"_s ? lines : 0};
    ROSETTE_CHECK(Gate::releaseText(campaign.file(), c, clearance, note, campaign.clock()));
    return ReleasedListing{sifted, clearance.heldBack(), sieve.numbersTaken()};
}

Result<QHash<VolunteerId, PersonId>> peopleWhoHelp(Connection &c)
{
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(c));
    QHash<VolunteerId, PersonId> people;
    for (const Volunteer &volunteer : volunteers)
        people.insert(volunteer.id, volunteer.person);
    return people;
}

void sayWhatStayed(const Cli &cli, const ReleasedListing &released)
{
    const QString words = whatStayed(released.heldBack, released.numbersHeldBack);
    if (!words.isEmpty())
        cli.say(words);
}

} // namespace rosette::cli
