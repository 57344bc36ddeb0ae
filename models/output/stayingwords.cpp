#include "models/output/stayingwords.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// A name is sought by the first word of its key, within the index and without the rows: "hill, ann", "gray hall, ben".
constexpr auto kNamesSql = R"(
SELECT p.id, p.name_key, EXISTS (SELECT 1 FROM volunteers v WHERE v.person_id = p.id) FROM (
    SELECT value || ',' AS low, value || '-' AS high FROM json_each(:words)
    UNION ALL SELECT value || ' ', value || '!' FROM json_each(:words)
    UNION ALL SELECT ', ', ',!') w
 CROSS JOIN people p INDEXED BY idx_people_name_key ON p.name_key >= w.low AND p.name_key < w.high)"_L1;
constexpr auto kVolunteersSql =
    "SELECT p.id, p.name_key, 1 FROM people p WHERE p.id IN (SELECT person_id FROM volunteers)"_L1;
// Whoever has an age on the register may be too young: the gate reckons it.
constexpr auto kMayStaySql = R"(
SELECT p.id FROM json_each(?) i JOIN people p ON p.id = CAST(i.value AS INTEGER) LEFT JOIN registrations r ON r.id = p.registration_id
 WHERE (p.is_do_not_contact = 1 OR p.is_deceased = 1 OR r.kind = 'anonymous' OR r.birth_date <> '' OR r.attainment_date <> ''))"_L1;
constexpr auto kRefusedSql = R"(
SELECT n.value FROM contact_points n
 WHERE n.consent = 'refused' OR EXISTS (SELECT 1 FROM objections o WHERE o.person_id = n.person_id
       AND o.way = iif(n.kind = 'email', 'email', 'phone')))"_L1;

/// As people's name keys have them: no case, accents, apostrophes or dots; whatever else stands between words parts
/// them.
QStringList wordsOf(const QString &text)
{
    QStringList words(QString{});
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            words.last() += character.toLower();
        else if (!character.isMark() && !u"'’‘.`"_s.contains(character) && !words.last().isEmpty())
            words += QString();
    }
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

QSet<QString> wordSetOf(const QString &text)
{
    const QStringList words = wordsOf(text);
    return QSet<QString>(words.begin(), words.end());
}

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Numbers have digits and addresses their sign; most texts have neither.
bool mayHoldNumberOrAddress(const QString &text)
{
    constexpr int kFewestDigits = 6;
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    return text.contains(u'@') || std::count_if(text.begin(), text.end(), isDigit) >= kFewestDigits;
}

} // namespace

Result<StayingWords> StayingWords::load(Connection &connection, const QStringList &texts, Among among)
{
    StayingWords staying;
    ROSETTE_CHECK(among == Among::Volunteers ? staying.findVolunteers(connection)
                                             : staying.findNames(connection, texts));
    ROSETTE_CHECK(staying.markWhoMayStay(connection));
    if (std::none_of(texts.begin(), texts.end(), mayHoldNumberOrAddress))
        return staying;
    ROSETTE_ASSIGN(staying.m_refused,
                   Statement(connection, QString(kRefusedSql)).list([](const Row &row) { return row.text(0); }));
    staying.m_refused.removeAll(QString());
    return staying;
}

Result<QList<PersonId>> StayingWords::whoMayStay(Connection &connection, const QList<PersonId> &people)
{
    QStringList ids; // as text: a number of JSON has no 63 bits everywhere
    for (const PersonId person : people)
        ids += QString::number(person.value());
    return Statement(connection, QString(kMayStaySql))
        .bindAll(jsonOf(QJsonArray::fromStringList(ids)))
        .list([](const Row &row) { return row.id<PersonId>(0); });
}

Status StayingWords::findNames(Connection &connection, const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts)
        words += wordSetOf(text);
    if (words.size() < 2)
        return {}; // no whole name
    return Statement(connection, QString(kNamesSql))
        .bind(":words"_L1, jsonOf(QJsonArray::fromStringList(words.values())))
        .forEach([&](const Row &row) {
            const QString key = row.text(1);
            const QStringList parts = wordsOf(key);
            if (std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return words.contains(part); }))
                add(row.id<PersonId>(0), key, row.boolean(2));
        });
}

Status StayingWords::findVolunteers(Connection &connection)
{
    return Statement(connection, QString(kVolunteersSql)).forEach([&](const Row &row) {
        add(row.id<PersonId>(0), row.text(1), row.boolean(2));
    });
}

void StayingWords::add(PersonId person, const QString &nameKey, bool isVolunteer)
{
    const QStringList words = wordsOf(nameKey);
    if (words.size() > 1)
        m_names[words.first()] += Name{person, words, isVolunteer};
}

Status StayingWords::markWhoMayStay(Connection &connection)
{
    QList<PersonId> known;
    for (const QList<Name> &names : std::as_const(m_names)) {
        for (const Name &name : names)
            known += name.person;
    }
    if (known.isEmpty())
        return {};
    ROSETTE_ASSIGN(const QList<PersonId> staying, whoMayStay(connection, known));
    const QSet<PersonId> found(staying.begin(), staying.end());
    for (QList<Name> &names : m_names) {
        for (Name &name : names)
            name.mayStay = found.contains(name.person);
    }
    return {};
}

QList<PersonId> StayingWords::people() const
{
    QList<PersonId> people;
    for (const QList<Name> &names : m_names) {
        for (const Name &name : names) {
            if (name.mayStay)
                people += name.person;
        }
    }
    return people;
}

void StayingWords::keepOnly(const QSet<PersonId> &people)
{
    for (QList<Name> &names : m_names) {
        for (Name &name : names)
            name.mayStay = name.mayStay && people.contains(name.person);
    }
}

QList<StayingWords::Name> StayingWords::allNamedIn(const QString &text) const
{
    QList<Name> named;
    for (const QString &cell : text.split(u'\t')) {
        const QSet<QString> words = m_names.isEmpty() ? QSet<QString>() : wordSetOf(cell);
        for (const QString &word : words) {
            const auto names = m_names.constFind(word);
            if (names == m_names.constEnd())
                continue;
            std::copy_if(names->begin(), names->end(), std::back_inserter(named), [&](const Name &name) {
                return std::all_of(name.words.begin(), name.words.end(),
                                   [&](const QString &part) { return words.contains(part); });
            });
        }
    }
    return named;
}

QList<PersonId> StayingWords::namedIn(const QString &text, Among among) const
{
    QList<PersonId> people;
    for (const Name &name : allNamedIn(text)) {
        if (name.mayStay && (among == Among::Everybody || name.isVolunteer))
            people += name.person;
    }
    return people;
}

bool StayingWords::isSomebodyNamedIn(const QString &text) const { return !allNamedIn(text).isEmpty(); }

QString StayingWords::withoutRefused(QString text, int &taken) const
{
    if (!mayHoldNumberOrAddress(text))
        return text;
    for (const QString &value : m_refused) {
        if (!text.contains(value, Qt::CaseInsensitive))
            continue;
        text.remove(value, Qt::CaseInsensitive);
        ++taken;
    }
    return text;
}

} // namespace rosette
