#include "models/people/contactpoint.h"

#include <array>

#include <QJsonArray>
#include <QJsonDocument>

#include "models/people/objection.h"
#include "models/people/phonenumber.h"
#include "models/store/statement.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, 3> kKinds = {"mobile"_L1, "phone"_L1, "email"_L1};
constexpr std::array<QLatin1String, 3> kConsents = {"unknown"_L1, "given"_L1, "refused"_L1};

constexpr auto kListSql = R"(
SELECT id, person_id, kind, value, consent, consent_at, consent_recorded_by FROM contact_points WHERE person_id = ? ORDER BY id)"_L1;
constexpr auto kUsableSql = R"(
SELECT n.id, n.person_id, n.kind, n.value, n.consent, n.consent_at, n.consent_recorded_by
  FROM json_each(?) i JOIN contact_points n ON n.person_id = CAST(i.value AS INTEGER)
 WHERE n.consent <> 'refused' AND NOT EXISTS (SELECT 1 FROM objections o WHERE o.person_id = n.person_id
       AND o.way = iif(n.kind = 'email', 'email', 'phone'))
 ORDER BY n.person_id, n.id)"_L1;
constexpr auto kFindPeopleSql = "SELECT DISTINCT person_id FROM contact_points WHERE value_key = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO contact_points (id, person_id, kind, value, value_key, consent, consent_at, consent_recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE contact_points SET kind = ?, value = ?, value_key = ?, consent = ?, consent_at = ?, consent_recorded_by = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM contact_points WHERE id = ?"_L1;

template <typename Enum>
Enum fromKey(const std::array<QLatin1String, 3> &keys, const QString &key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? Enum() : Enum(found - keys.begin());
}

/// A value in its written and its compared form.
struct Tidied
{
    ContactKind kind = ContactKind::Mobile;
    QString value;
    QString key;
};

bool isMailAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype dot = text.lastIndexOf(u'.');
    return at > 0 && at == text.lastIndexOf(u'@') && dot > at + 1 && dot < text.size() - 1 && !text.contains(u' ');
}

Result<Tidied> tidied(ContactKind kind, const QString &value)
{
    const QString clean = cleanedText(value);
    if (kind == ContactKind::Email) {
        if (!isMailAddress(clean)) {
            return Error{ErrorCode::Invalid,
                         QCoreApplication::translate(
                             "ContactPoint",
                             "“%1” is no mail address. Nothing was changed; it should look like name@example.org.")
                             .arg(clean),
                         {}};
        }
        return Tidied{kind, clean, clean.toLower()};
    }
    const auto phone = PhoneNumber::parse(clean);
    if (!phone)
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate(
                "ContactPoint", "“%1” is no phone number. Nothing was changed; it should look like 07700 900123.")
                .arg(clean),
            {}};
    return Tidied{phone->isMobile ? ContactKind::Mobile : ContactKind::Phone, phone->display, phone->key};
}

std::optional<qint64> instant(qint64 ms) { return ms > 0 ? std::optional(ms) : std::nullopt; }

ContactPoint pointOf(const Row &row)
{
    return ContactPoint{row.id<ContactPointId>(0),
                        row.id<PersonId>(1),
                        fromKey<ContactKind>(kKinds, row.text(2)),
                        row.text(3),
                        fromKey<Consent>(kConsents, row.text(4)),
                        row.integer(5),
                        row.text(6)};
}

} // namespace

Result<QList<ContactPoint>> ContactPointRepository::list(Connection &c, PersonId person)
{
    return Statement(c, QString(kListSql)).bindAll(person).list(pointOf);
}

Result<QList<ContactPoint>> ContactPointRepository::usable(Connection &c, PersonId person)
{
    ROSETTE_ASSIGN(QList<ContactPoint> points, list(c, person));
    ROSETTE_ASSIGN(const ContactWays objections, ObjectionRepository::of(c, person));
    points.removeIf([&](const ContactPoint &point) {
        const ContactWay way = point.kind == ContactKind::Email ? ContactWay::Email : ContactWay::Phone;
        return point.consent == Consent::Refused || objections.testFlag(way);
    });
    return points;
}

Result<QHash<PersonId, QList<ContactPoint>>> ContactPointRepository::usable(Connection &c,
                                                                            const QList<PersonId> &people)
{
    QJsonArray ids;
    for (const PersonId person : people)
        ids += QString::number(person.value());
    QHash<PersonId, QList<ContactPoint>> points;
    ROSETTE_CHECK(Statement(c, QString(kUsableSql))
                      .bindAll(QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)))
                      .forEach([&](const Row &row) {
                          const ContactPoint point = pointOf(row);
                          points[point.person] += point;
                      }));
    return points;
}

Result<QList<PersonId>> ContactPointRepository::findPeople(Connection &c, ContactKind kind, const QString &value)
{
    ROSETTE_ASSIGN(const Tidied tidy, tidied(kind, value));
    return Statement(c, QString(kFindPeopleSql)).bindAll(tidy.key).list([](const Row &row) {
        return row.id<PersonId>(0);
    });
}

Result<ContactPointId> ContactPointRepository::insert(Connection &c, const ContactPoint &point)
{
    ROSETTE_ASSIGN(const Tidied tidy, tidied(point.kind, point.value));
    const ContactPointId id = point.id ? point.id : newId<ContactPointId>();
    ROSETTE_CHECK(Statement(c, QString(kInsertSql))
                      .bindAll(id, point.person, kKinds[size_t(tidy.kind)], tidy.value, tidy.key,
                               kConsents[size_t(point.consent)], instant(point.consentAt), point.consentRecordedBy)
                      .run());
    return id;
}

Status ContactPointRepository::update(Connection &c, const ContactPoint &point)
{
    ROSETTE_ASSIGN(const Tidied tidy, tidied(point.kind, point.value));
    return Statement(c, QString(kUpdateSql))
        .bindAll(kKinds[size_t(tidy.kind)], tidy.value, tidy.key, kConsents[size_t(point.consent)],
                 instant(point.consentAt), point.consentRecordedBy, point.id)
        .run();
}

Status ContactPointRepository::remove(Connection &c, ContactPointId id)
{
    return Statement(c, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
