#include "models/output/stayingwords.h"

#include <algorithm>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Whoever has an age on the register may be too young: the gate reckons it.
constexpr auto kNamesSql = R"(
SELECT p.id, p.forename || ' ' || p.surname, EXISTS (SELECT 1 FROM volunteers v WHERE v.person_id = p.id) FROM people p LEFT JOIN registrations r ON r.id = p.registration_id
 WHERE (p.is_do_not_contact = 1 OR p.is_deceased = 1 OR r.kind = 'anonymous' OR r.birth_date <> '' OR r.attainment_date <> ''))"_L1;
constexpr auto kOfVolunteersSql = " AND p.id IN (SELECT person_id FROM volunteers)"_L1;
constexpr auto kRefusedSql = R"(
SELECT n.value FROM contact_points n
 WHERE n.consent = 'refused' OR EXISTS (SELECT 1 FROM objections o WHERE o.person_id = n.person_id
       AND o.way = iif(n.kind = 'email', 'email', 'phone')))"_L1;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text.toCaseFolded()) {
        if (character.isLetterOrNumber() || character == u'\'' || character == u'-') {
            word += character;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

/// Numbers have digits and addresses their sign; most texts have neither.
bool mayHoldNumberOrAddress(const QString &text)
{
    constexpr int kFewestDigits = 6;
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    return text.contains(u'@') || std::count_if(text.begin(), text.end(), isDigit) >= kFewestDigits;
}

} // namespace

Result<StayingWords> StayingWords::load(Connection &connection, Among among)
{
    StayingWords staying;
    const QString names = among == Among::Volunteers ? kNamesSql + kOfVolunteersSql : QString(kNamesSql);
    ROSETTE_CHECK(Statement(connection, names).forEach([&](const Row &row) {
        const QStringList words = wordsOf(row.text(1));
        if (!words.isEmpty())
            staying.m_names[words.last()] += Name{row.id<PersonId>(0), words, row.boolean(2)};
    }));
    ROSETTE_ASSIGN(staying.m_refused,
                   Statement(connection, QString(kRefusedSql)).list([](const Row &row) { return row.text(0); }));
    staying.m_refused.removeAll(QString());
    return staying;
}

QList<PersonId> StayingWords::people() const
{
    QList<PersonId> people;
    for (const QList<Name> &names : m_names) {
        for (const Name &name : names)
            people += name.person;
    }
    return people;
}

void StayingWords::keepOnly(const QSet<PersonId> &people)
{
    for (QList<Name> &names : m_names)
        names.removeIf([&](const Name &name) { return !people.contains(name.person); });
}

QList<PersonId> StayingWords::namedIn(const QString &text, Among among) const
{
    const QStringList list = wordsOf(text);
    const QSet<QString> words(list.begin(), list.end());
    QList<PersonId> people;
    for (const QString &word : words) {
        for (const Name &name : m_names.value(word)) {
            const auto stands = [&](const QString &part) { return words.contains(part); };
            const bool isMeant = among == Among::Everybody || name.isVolunteer;
            if (isMeant && std::all_of(name.words.begin(), name.words.end(), stands))
                people += name.person;
        }
    }
    return people;
}

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
